package travaux.core.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.record.Event;

/**
 * The text as it stood when something happened: the last draft that had certainly come out by then, beside the one before it.
 *
 * @param draft the text at hand that stood then
 * @param old what is to be read at the left: the text at hand before it, or itself where it is the first
 * @param now what is to be read at the right: itself, or where it is the first the one that followed
 * @param lacking a draft that had come out since, of which no text is at hand
 * @param perhaps a draft that may have been out: the sources date it no closer
 */
public record AsItStood(
        DraftEntry draft, DraftEntry old, DraftEntry now, Optional<DraftEntry> lacking, Optional<DraftEntry> perhaps) {

    /** Whether nothing stood before it, so that it is set beside what followed. */
    public boolean isFirst() {
        return old.equals(draft);
    }

    /**
     * At an event's beginning; the draft that came out with it, where one did. Empty where no source dates the event, no text
     * that is at hand had come out, or there is nothing to set beside it.
     */
    public static Optional<AsItStood> at(Dossier dossier, Event event) {
        List<DraftEntry> drafts = dossier.drafts();
        int own = event.draft()
                .flatMap(dossier::draft)
                .filter(DraftEntry::hasText)
                .map(drafts::indexOf)
                .orElse(-1);
        if (own >= 0) {
            return of(drafts, own, own, Optional.empty());
        }
        return event.start().flatMap(date -> {
            LocalDate day = date.first();
            int out = last(drafts, day);
            int read = worded(drafts, out, -1);
            return read < 0 ? Optional.empty() : of(drafts, read, out, perhaps(drafts, out, day));
        });
    }

    private static Optional<AsItStood> of(List<DraftEntry> drafts, int read, int out, Optional<DraftEntry> perhaps) {
        int before = worded(drafts, read - 1, -1);
        int after = worded(drafts, read + 1, 1);
        DraftEntry draft = drafts.get(read);
        Optional<DraftEntry> lacking = out == read ? Optional.empty() : Optional.of(drafts.get(out));
        if (before >= 0) {
            return Optional.of(new AsItStood(draft, drafts.get(before), draft, lacking, perhaps));
        }
        return after < 0
                ? Optional.empty()
                : Optional.of(new AsItStood(draft, draft, drafts.get(after), lacking, perhaps));
    }

    /** The last draft that cannot have come out later than a day, or -1. */
    private static int last(List<DraftEntry> drafts, LocalDate day) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (drafts.get(i).date().filter(date -> !date.last().isAfter(day)).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** The last draft behind {@code out} that may have come out by a day. */
    private static Optional<DraftEntry> perhaps(List<DraftEntry> drafts, int out, LocalDate day) {
        return drafts.subList(out + 1, drafts.size()).reversed().stream()
                .filter(draft ->
                        draft.date().filter(date -> !date.first().isAfter(day)).isPresent())
                .findFirst();
    }

    /** The nearest draft from a place on, in a direction, of which a text is at hand; -1 if there is none. */
    private static int worded(List<DraftEntry> drafts, int from, int step) {
        for (int i = from; i >= 0 && i < drafts.size(); i += step) {
            if (drafts.get(i).hasText()) {
                return i;
            }
        }
        return -1;
    }
}
