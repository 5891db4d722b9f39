package travaux.core.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import travaux.core.record.Confidence;
import travaux.core.record.EventDate;
import travaux.core.text.Draft;
import travaux.core.text.Note;
import travaux.core.text.TextState;
import travaux.core.text.UnitKind;

/**
 * One version of a negotiated text as a dossier keeps it.
 *
 * @param id stable within its dossier
 * @param name short, for tight places: {@code Zero draft}
 * @param names every name a source gives it
 * @param kind what sort of text it is
 * @param role what it was for, in words, or empty
 * @param symbol its document symbol
 * @param symbolVerified whether a source read so far shows the symbol
 * @param date as exactly as known
 * @param session id or name of the session it belongs to, or empty
 * @param state the best that is at hand of its text
 * @param draft its units; empty of words where it is not at hand
 * @param confidence how well what is said here rests on its sources
 * @param doubt what the sources do not settle, or empty
 * @param note what else is to be said, or empty
 * @param sources ids of its sources
 * @param readingNotes what is to be said of how its text was read, and where the draft itself left articles without text
 * @param accounts where its text is not at hand: on what each of its units rests
 * @param articlesCount how many articles it had, where a source says so
 */
public record DraftEntry(
        String id,
        String name,
        List<String> names,
        DraftKind kind,
        String role,
        Optional<String> symbol,
        boolean symbolVerified,
        Optional<EventDate> date,
        String session,
        TextState state,
        Draft draft,
        Confidence confidence,
        String doubt,
        String note,
        List<String> sources,
        List<Note> readingNotes,
        List<UnitAccount> accounts,
        OptionalInt articlesCount) {

    /** Copies the lists. */
    public DraftEntry {
        names = List.copyOf(names);
        sources = List.copyOf(sources);
        readingNotes = List.copyOf(readingNotes);
        accounts = List.copyOf(accounts);
    }

    /** Its symbols, of which a record may list several, with remarks in parentheses, without those. */
    public List<String> symbols() {
        return symbol.stream()
                .flatMap(all -> Arrays.stream(all.split("[;,]")))
                .map(one -> one.replaceAll("\\(.*?\\)", "").strip())
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** On what a unit rests; empty where the draft has a text. */
    public Optional<UnitAccount> account(String unitId) {
        return accounts.stream()
                .filter(account -> account.unit().equals(unitId))
                .findFirst();
    }

    /**
     * Whether its units are known to be all that it had. Where they are not, a unit that is not here is not known to be absent,
     * and a comparison may call nothing added or removed.
     */
    public boolean isComplete() {
        long numbered = draft.units().stream()
                .filter(unit ->
                        unit.kind() == UnitKind.ARTICLE && !unit.number().isEmpty())
                .count();
        boolean worded = draft.isComparableByWords() && !draft.units().isEmpty();
        return worded || (articlesCount.isPresent() && numbered >= articlesCount.getAsInt());
    }

    /** Whether there is anything of it to set beside another draft: words or elements. */
    public boolean hasText() {
        return switch (state) {
            case OFFICIAL, FILE, FICTIONAL, RESTATED -> true;
            case SUBJECT_ONLY, ABSENT -> false;
        };
    }

    /** The same draft with a text that was added: its words take the place of any account of them. */
    public DraftEntry worded(Draft text, TextState words, List<Note> notes) {
        return copy(words, text, notes, List.of());
    }

    /** The same draft with other notes on how it was read. */
    public DraftEntry noted(List<Note> notes) {
        return copy(state, draft, notes, accounts);
    }

    private DraftEntry copy(TextState words, Draft text, List<Note> notes, List<UnitAccount> rests) {
        return new DraftEntry(
                id,
                name,
                names,
                kind,
                role,
                symbol,
                symbolVerified,
                date,
                session,
                words,
                text,
                confidence,
                doubt,
                note,
                sources,
                notes,
                rests,
                articlesCount);
    }
}
