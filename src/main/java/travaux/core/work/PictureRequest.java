package travaux.core.work;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import travaux.core.dossier.Dossier;

/**
 * What a picture is to show.
 *
 * @param subject the texts to show
 * @param view one of {@link Pictures#views()}
 * @param width in pixels, 320 to 8000
 * @param height in pixels, 240 to 8000
 * @param theme its colours
 * @param unit number of the unit to choose, as {@link UnitFinder} reads it
 * @param output the PNG file to write
 */
public record PictureRequest(
        Subject subject, String view, int width, int height, Theme theme, Optional<String> unit, Path output) {

    /** What a view opens. */
    public sealed interface Subject {}

    /**
     * A dossier with two of its drafts.
     *
     * @param dossier all of it
     * @param old id of the earlier draft; both left open, the last but one that has a text
     * @param now id of the later draft; both left open, the last that has a text; where fewer than two drafts have one, the two
     *     of which most elements are known
     */
    public record OfDossier(Dossier dossier, Optional<String> old, Optional<String> now) implements Subject {}

    /** Two texts of the reader's own. */
    public record OfTexts(OpenedText old, OpenedText now) implements Subject {}

    /** The colours of a picture. */
    public enum Theme {
        /** Dark ink on paper. */
        LIGHT,
        /** Light ink on a dark ground. */
        DARK,
        /** The strongest contrast. */
        CONTRAST;

        /** The word used on the command line. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Refuses a size that is no picture. */
    public PictureRequest {
        if (width < 320 || height < 240 || width > 8000 || height > 8000) {
            throw new IllegalArgumentException("a picture of " + width + " by " + height);
        }
    }
}
