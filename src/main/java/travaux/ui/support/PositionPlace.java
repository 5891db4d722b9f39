package travaux.ui.support;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.exporting.PositionWords;
import travaux.core.record.Confidence;
import travaux.core.record.Position;
import travaux.core.record.ProvisionReference;

/** Where in a negotiation an entry of its record belongs, in words. */
public final class PositionPlace {

    private PositionPlace() {}

    /** {@code Article 5 · Zero draft · third session · plenary · 12 May 2022 · high confidence}, as far as it is known. */
    public static String of(Dossier dossier, Position position) {
        return joined(
                article(position.article()),
                draft(dossier, position.draft(), position.draftVersion()),
                PositionWords.session(position.session()),
                position.setting(),
                position.date().map(Dates::of).orElse(""),
                sure(position.evidence().confidence()));
    }

    /** An article as a source writes it, with the word for it where that is a number alone. */
    public static String article(String written) {
        boolean numbered = !ProvisionReference.in(written).isEmpty();
        return numbered ? Messages.text("positions.article", written) : written;
    }

    /** The name of a draft, or what the source calls it. */
    public static String draft(Dossier dossier, Optional<String> id, String version) {
        return id.flatMap(dossier::draft).map(DraftEntry::name).orElse(version);
    }

    /** How well it is known. */
    public static String sure(Confidence confidence) {
        return Messages.text("confidence." + confidence.wireName());
    }

    /** The parts that say something, a dot between them. */
    public static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
