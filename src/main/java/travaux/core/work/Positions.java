package travaux.core.work;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import travaux.core.dossier.Dossier;
import travaux.core.importing.UnusableInputException;
import travaux.core.record.Delegation;
import travaux.core.record.DisputedTerm;
import travaux.core.record.Position;
import travaux.core.record.Recorded;
import travaux.core.record.Statement;

/** Chooses from the record of a dossier: who wanted what, which words were in dispute, what was said. */
public final class Positions {

    /** Shorter words are looked for whole, longer ones as the beginning of a word. */
    private static final int LONG = 4;

    private Positions() {}

    /**
     * What is recorded of what is asked for. A provision is followed through the concordance, so that asking for its number in
     * one draft finds what was said of it under another.
     *
     * @throws UnusableInputException if there is no such draft, or nothing is known of a provision of that number
     */
    public static Recorded ask(Dossier dossier, PositionQuery query) throws UnusableInputException {
        Optional<String> draft = query.draft();
        if (draft.isPresent() && dossier.draft(draft.get()).isEmpty()) {
            throw TextReference.noSuchDraft(dossier, draft.get());
        }
        Optional<Following> unit = query.unit().isPresent()
                ? Optional.of(Following.of(dossier, query.unit().get(), draft))
                : Optional.empty();
        return of(dossier, query, unit);
    }

    /** The same of a provision that was followed already. */
    static Recorded of(Dossier dossier, PositionQuery query, Optional<Following> unit) {
        Set<String> onUnit = dossier.record().positions().stream()
                .filter(position -> onUnit(position, unit))
                .map(Position::id)
                .collect(Collectors.toSet());
        return new Recorded(
                dossier.record().positions().stream()
                        .filter(position -> onUnit.contains(position.id()) && meets(position, query))
                        .toList(),
                dossier.record().terms().stream()
                        .filter(term -> meets(term, query, unit))
                        .toList(),
                dossier.record().statements().stream()
                        .filter(statement -> onUnit(statement, unit)
                                || statement.about().stream().anyMatch(onUnit::contains))
                        .filter(statement -> meets(statement, query))
                        .toList());
    }

    private static boolean onUnit(Position position, Optional<Following> unit) {
        return unit.map(asked -> asked.meets(position.article(), position.draft(), position.rows()))
                .orElse(true);
    }

    /** By the article it names; what names none is found by the positions that it speaks of. */
    private static boolean onUnit(Statement statement, Optional<Following> unit) {
        return unit.map(asked -> asked.meets(statement.article(), statement.draft(), statement.rows()))
                .orElse(true);
    }

    /** Every name that a delegation can be asked for by. */
    public static Set<String> names(Dossier dossier) {
        Set<String> names = new LinkedHashSet<>();
        dossier.record().delegations().stream().map(Delegation::names).forEach(names::addAll);
        return names;
    }

    private static boolean meets(Position position, PositionQuery query) {
        List<String> words = new ArrayList<>(position.terms());
        words.addAll(List.of(position.subject(), position.reason(), position.article()));
        return query.delegation().map(position::isOf).orElse(true)
                && inDraft(query, position.draft())
                && hasWords(query, words);
    }

    private static boolean meets(DisputedTerm term, PositionQuery query, Optional<Following> unit) {
        List<String> words = new ArrayList<>(term.terms());
        words.addAll(List.of(term.what(), term.article()));
        term.outcome().map(DisputedTerm.Outcome::text).ifPresent(words::add);
        return query.delegation()
                        .map(delegation -> delegation.isNamedIn(String.join(" \n", words)))
                        .orElse(true)
                && inDraft(query, term.draft())
                && unit.map(asked -> asked.meets(term.article(), term.draft(), term.rows()))
                        .orElse(true)
                && hasWords(query, words);
    }

    private static boolean meets(Statement statement, PositionQuery query) {
        List<String> words = new ArrayList<>(statement.terms());
        words.addAll(List.of(statement.text(), statement.article()));
        return query.delegation().map(statement::isOf).orElse(true)
                && query.draft()
                        .filter(_ -> query.unit().isEmpty())
                        .map(draft -> statement.draft().equals(Optional.of(draft))
                                || statement.about().contains(Statement.DRAFT + draft))
                        .orElse(true)
                && hasWords(query, words);
    }

    /** Beside a unit the draft only says which numbers are meant. */
    private static boolean inDraft(PositionQuery query, Optional<String> draft) {
        return query.unit().isPresent() || query.draft().isEmpty() || draft.equals(query.draft());
    }

    private static boolean hasWords(PositionQuery query, List<String> words) {
        if (query.term().isEmpty()) {
            return true;
        }
        String all = String.join(" \n", words).toLowerCase(Locale.ROOT);
        return Pattern.compile("[^\\p{L}\\p{N}]+")
                .splitAsStream(query.term().get().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .allMatch(word -> Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word)
                                + (word.length() < LONG ? "(?![\\p{L}\\p{N}])" : ""))
                        .matcher(all)
                        .find());
    }
}
