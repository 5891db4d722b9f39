package travaux.ui.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.importing.UnusableInputException;
import travaux.core.record.Delegation;
import travaux.core.record.DisputedTerm;
import travaux.core.record.PlannedStep;
import travaux.core.record.Recorded;
import travaux.core.record.Statement;
import travaux.core.work.PositionQuery;
import travaux.core.work.Positions;

/**
 * What the reader looks for in the record; what is empty does not narrow it.
 *
 * @param words each must be there
 * @param article number of an article, followed through the concordance; in the draft, or in the last one
 * @param delegation part of a name
 * @param draft beside an article: in which its number counts; alone: the draft spoken of
 */
record Narrowing(String words, String article, String delegation, Optional<DraftEntry> draft) {

    /** An entry, and whether it rests on weak sources alone. */
    record Weighed(Proceeding entry, boolean weak) {}

    /** The entries of a dossier that meet it: positions, disputes, what was said, plans. */
    List<Weighed> of(Dossier dossier) throws UnusableInputException {
        Recorded found = Positions.ask(
                dossier, new PositionQuery(given(article), draft.map(DraftEntry::id), Optional.empty(), given(words)));
        List<Delegation> who = delegation.isEmpty()
                ? List.of()
                : dossier.record().delegations().stream().filter(this::isMeant).toList();
        Proceedings proceedings = new Proceedings(dossier);
        List<Weighed> all = new ArrayList<>();
        found.positions().stream()
                .filter(position -> delegation.isEmpty() || who.stream().anyMatch(position::isOf))
                .forEach(one -> all.add(new Weighed(proceedings.of(one), dossier.isWeak(one.evidence()))));
        found.terms().stream()
                .filter(term -> delegation.isEmpty() || names(term, who))
                .forEach(one -> all.add(new Weighed(proceedings.of(one), dossier.isWeak(one.evidence()))));
        found.statements().stream()
                .filter(statement -> delegation.isEmpty() || isBy(statement, who))
                .forEach(one -> all.add(new Weighed(proceedings.of(one), dossier.isWeak(one.evidence()))));
        dossier.planned().stream()
                .filter(step -> meets(dossier, step, who))
                .forEach(one ->
                        all.add(new Weighed(proceedings.of(one), dossier.isWeak(one.confidence(), one.sources()))));
        return all;
    }

    private boolean isMeant(Delegation one) {
        return one.isCalled(delegation)
                || one.names().stream().anyMatch(name -> bare(name).contains(bare(delegation)));
    }

    private static boolean names(DisputedTerm term, List<Delegation> who) {
        String said = term.what() + " \n"
                + term.outcome().map(DisputedTerm.Outcome::text).orElse("");
        return who.stream().anyMatch(one -> one.isNamedIn(said));
    }

    /** Many who say something are in no list of delegations. */
    private boolean isBy(Statement statement, List<Delegation> who) {
        return who.stream().anyMatch(statement::isOf)
                || Stream.of(statement.speaker(), statement.onBehalfOf())
                        .flatMap(Optional::stream)
                        .anyMatch(name -> bare(name).contains(bare(delegation)));
    }

    /** A plan is about no article. */
    private boolean meets(Dossier dossier, PlannedStep step, List<Delegation> who) {
        String said = String.join(" \n", step.step(), step.said(), step.planned(), step.happened(), step.note());
        boolean inDraft = draft.isEmpty()
                || dossier.events().stream()
                        .filter(event -> step.events().contains(event.id()))
                        .anyMatch(event -> event.draft().equals(draft.map(DraftEntry::id)));
        return article.isEmpty()
                && inDraft
                && (delegation.isEmpty() || who.stream().anyMatch(one -> one.isNamedIn(said)))
                && Stream.of(bare(words).split("\\s+")).allMatch(bare(said)::contains);
    }

    private static String bare(String name) {
        return Delegation.bare(name).toLowerCase(Locale.ROOT);
    }

    private static Optional<String> given(String written) {
        return Optional.of(written).filter(text -> !text.isEmpty());
    }
}
