package travaux.ui.library;

import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.dossier.DraftKind;
import travaux.core.reading.Reading;
import travaux.core.record.Confidence;
import travaux.core.record.EventDate;
import travaux.core.record.Proceedings;
import travaux.core.text.Draft;
import travaux.core.text.DraftInfo;
import travaux.core.text.TextState;
import travaux.ui.support.Messages;

/** Sets the reader's own texts on the desk as if they were drafts of a dossier. */
public final class OwnTexts {

    private OwnTexts() {}

    /** A text as a draft; {@code id} tells it from the other side. */
    public static DraftEntry entry(String id, Reading reading) {
        Draft draft = reading.draft();
        DraftInfo info = draft.info();
        return new DraftEntry(
                id,
                info.name(),
                List.of(info.name()),
                DraftKind.IN_SESSION,
                info.title(),
                info.symbol(),
                true,
                info.date().flatMap(OwnTexts::date),
                "",
                draft.units().stream().findFirst().map(unit -> unit.state()).orElse(TextState.FILE),
                draft,
                Confidence.HIGH,
                "",
                "",
                List.of(),
                reading.notes(),
                List.of(),
                OptionalInt.empty());
    }

    /** Two texts as a small dossier without events. */
    public static Dossier dossier(DraftEntry old, DraftEntry now) {
        return new Dossier(
                "",
                Messages.text("library.ownTexts"),
                false,
                now.draft().info().language(),
                "",
                "",
                List.of(old, now),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                Proceedings.NONE,
                List.of());
    }

    /** Whether a dossier is nothing but two such texts. */
    public static boolean areAll(Dossier dossier) {
        return dossier.id().isEmpty();
    }

    private static Optional<EventDate> date(String iso) {
        try {
            return Optional.of(new EventDate(iso));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
