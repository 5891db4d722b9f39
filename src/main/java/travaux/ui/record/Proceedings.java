package travaux.ui.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import travaux.core.dossier.Dossier;
import travaux.core.exporting.PositionWords;
import travaux.core.record.DisputedTerm;
import travaux.core.record.Evidence;
import travaux.core.record.PlannedStep;
import travaux.core.record.Position;
import travaux.core.record.ProvisionReference;
import travaux.core.record.Slip;
import travaux.core.record.Stance;
import travaux.core.record.Statement;
import travaux.ui.record.Proceeding.Kind;
import travaux.ui.support.Dates;
import travaux.ui.support.Messages;
import travaux.ui.support.PositionPlace;
import travaux.ui.support.Quotes;
import travaux.ui.support.SlipWords;

/** Puts the entries of a dossier's record into words. */
final class Proceedings {

    private final Dossier dossier;
    private final PositionWords words;

    Proceedings(Dossier dossier) {
        this.dossier = dossier;
        this.words = new PositionWords(dossier, word -> Quotes.of(word, dossier.language()));
    }

    Proceeding of(Position position) {
        return new Proceeding(
                position.stance() == Stance.EXPLANATION ? Kind.EXPLANATION : Kind.POSITION,
                words.who(position),
                words.what(position),
                PositionPlace.of(dossier, position),
                words.marks(position.evidence()),
                words.details(position),
                Optional.empty(),
                place(position.article(), position.draft(), position.rows()),
                dossier.cited(position.evidence().sources()));
    }

    Proceeding of(DisputedTerm term) {
        List<String> details = new ArrayList<>();
        term.outcome()
                .ifPresent(outcome -> details.add(
                        Messages.text("record.outcome", outcome.text(), PositionPlace.sure(outcome.confidence()))));
        addNotes(term.evidence(), details);
        Stream<String> cited = Stream.concat(
                term.evidence().sources().stream(),
                term.outcome().stream().flatMap(outcome -> outcome.sources().stream()));
        return new Proceeding(
                Kind.TERM,
                words.quoted(term.terms()),
                term.what(),
                PositionPlace.joined(
                        PositionPlace.article(term.article()),
                        PositionPlace.draft(dossier, term.draft(), term.version()),
                        PositionPlace.sure(term.evidence().confidence())),
                words.marks(term.evidence()),
                details,
                Optional.empty(),
                place(term.article(), term.draft(), term.rows()),
                dossier.cited(cited.toList()));
    }

    Proceeding of(Statement statement) {
        List<String> details = new ArrayList<>();
        if (!statement.terms().isEmpty()) {
            details.add(Messages.text("record.words", words.quoted(statement.terms())));
        }
        addNotes(statement.evidence(), details);
        String who = Stream.of(statement.speaker(), statement.onBehalfOf())
                .flatMap(Optional::stream)
                .reduce((speaker, body) -> Messages.text("record.for", speaker, body))
                .orElse(Messages.text("record.nobody"));
        return new Proceeding(
                statement.claim() ? Kind.CLAIM : Kind.STATEMENT,
                who,
                statement.claim() ? Messages.text("record.claims", statement.text()) : statement.text(),
                PositionPlace.joined(
                        statement.kind(),
                        PositionPlace.article(statement.article()),
                        PositionPlace.draft(dossier, statement.speaksOf(), ""),
                        statement.date().map(Dates::of).orElse(""),
                        PositionPlace.sure(statement.evidence().confidence())),
                words.marks(statement.evidence()),
                details,
                Optional.empty(),
                place(statement.article(), statement.draft(), statement.rows()),
                dossier.cited(statement.evidence().sources()));
    }

    Proceeding of(PlannedStep step) {
        Optional<Slip> slip = Slip.of(step, dossier.events());
        List<String> details = new ArrayList<>();
        details.add(Messages.text("record.plan.stated", Dates.inWords(step.said())));
        if (!step.note().isEmpty()) {
            details.add(Messages.text("record.note", step.note()));
        }
        return new Proceeding(
                Kind.PLAN,
                step.step(),
                Messages.text("record.plan", Dates.inWords(step.planned()), Dates.inWords(step.happened())),
                PositionPlace.joined(
                        slip.map(SlipWords::of).orElse(Messages.text(step.slipped() ? "slip.later" : "slip.unknown")),
                        PositionPlace.sure(step.confidence())),
                dossier.isWeak(step.confidence(), step.sources()) ? Messages.text("search.weak") : "",
                details,
                slip,
                Optional.empty(),
                dossier.cited(step.sources()));
    }

    private static void addNotes(Evidence evidence, List<String> details) {
        if (!evidence.note().isEmpty()) {
            details.add(Messages.text("record.note", evidence.note()));
        }
        if (!evidence.doubt().isEmpty()) {
            details.add(Messages.text("doubt", evidence.doubt()));
        }
    }

    /** The article itself where its draft has just one of that number, or where the concordance takes it. */
    private Optional<Ties.Article> place(String article, Optional<String> draft, List<String> rows) {
        return draft.flatMap(dossier::draft)
                .flatMap(entry -> ProvisionReference.in(article).stream()
                        .flatMap(reference -> Ties.only(entry, reference.number()).stream())
                        .findFirst())
                .or(() -> rows.stream()
                        .flatMap(row -> Ties.inLastDraft(dossier, row).stream())
                        .findFirst());
    }
}
