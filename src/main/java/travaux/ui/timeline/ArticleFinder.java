package travaux.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.trace.Appearance;
import travaux.core.trace.Standing;
import travaux.core.trace.Survey;
import travaux.core.work.Concerning;
import travaux.ui.support.Background;
import travaux.ui.support.Identity;
import travaux.ui.support.Messages;
import travaux.ui.support.Tracking;
import travaux.ui.support.UnitWords;
import travaux.ui.support.Workbench;
import travaux.ui.support.Workbench.Pair;

/**
 * Finds out what the timeline shows of the article that is read: off the window's thread, and its brackets in other drafts only
 * when they are wanted, for which all provisions are followed once.
 */
public final class ArticleFinder {

    private final TimelineModel model;
    private final Workbench workbench;
    private final Background background;
    private final Tracking tracking;
    private Optional<Survey> survey = Optional.empty();
    private Optional<Subject> subject = Optional.empty();
    private Set<String> events = Set.of();

    private record Subject(Dossier dossier, Pair pair, UnitComparison unit) {

        DraftEntry draft() {
            return unit.now().isEmpty() ? pair.old() : pair.now();
        }
    }

    /** Follows what is read and keeps a timeline told of it. */
    public ArticleFinder(TimelineModel model, Background background, Tracking tracking) {
        this.model = model;
        this.workbench = model.workbench();
        this.background = background;
        this.tracking = tracking;
        workbench.dossier().subscribe(this::forget);
        workbench.unit().subscribe(this::renew);
        model.ofArticle().subscribe(this::follow);
        tracking.problem().subscribe(this::tell);
    }

    /** Follows the provisions again, because what that rests on has changed. */
    public void forget() {
        survey = Optional.empty();
        follow();
    }

    private void renew() {
        // Between two comparisons nothing is read: what was found last stays until the next is there.
        Optional<Subject> next = subject();
        if (next.isEmpty() || sameUnit(next.get())) {
            return;
        }
        subject = next;
        Subject its = next.get();
        background.run(
                () -> Concerning.events(
                        its.dossier(), its.pair().old().id(), its.pair().now().id(), its.unit()),
                found -> {
                    if (subject.isPresent() && Identity.same(subject.get(), its)) {
                        events = found;
                        tell();
                    }
                },
                failure -> events = Set.of());
        follow();
    }

    /** By identity: to compare whole units by their texts would cost more than to find out again. */
    private boolean sameUnit(Subject next) {
        return subject.isPresent() && Identity.same(subject.get().unit(), next.unit());
    }

    private Optional<Subject> subject() {
        return workbench
                .dossier()
                .get()
                .flatMap(dossier -> workbench
                        .pair()
                        .get()
                        .flatMap(pair -> workbench.unit().get().map(unit -> new Subject(dossier, pair, unit))));
    }

    private void follow() {
        if (model.ofArticle().get() && survey.isEmpty() && subject().isPresent()) {
            tracking.ask((tracer, budget, progress) -> tracer.survey(budget, progress), made -> {
                survey = Optional.of(made);
                tell();
            });
        } else {
            tell();
        }
    }

    private void tell() {
        subject.filter(its -> workbench.dossier().get().equals(Optional.of(its.dossier())))
                .ifPresent(its -> model.article()
                        .set(new ArticleInTime(UnitWords.label(its.unit().unit()), events, brackets(its))));
    }

    private List<Tally> brackets(Subject its) {
        if (survey.isEmpty()) {
            return tracking.problem().get().isEmpty() ? List.of() : unknown(its.dossier());
        }
        return survey.get().rows().stream()
                .filter(row -> row.appearances().stream()
                        .anyMatch(appearance -> appearance
                                        .version()
                                        .equals(its.draft().id())
                                && appearance.units().stream()
                                        .anyMatch(unit -> unit.id()
                                                .equals(its.unit().unit().id()))))
                .findFirst()
                .map(row -> tallies(its.dossier(), row))
                .orElseGet(() -> unknown(its.dossier()));
    }

    private static List<Tally> tallies(Dossier dossier, Survey.Row row) {
        List<Tally> tallies = new ArrayList<>();
        for (int i = 0; i < dossier.drafts().size(); i++) {
            Appearance appearance = row.appearances().get(i);
            boolean absent = appearance.standing() == Standing.NOT_THERE;
            tallies.add(
                    appearance.brackets().isPresent()
                            ? Tally.of(appearance.brackets().getAsInt())
                            : Tally.none(
                                    Messages.text(absent ? "timeline.brackets.notThere" : "timeline.brackets.noText")));
        }
        return tallies;
    }

    private static List<Tally> unknown(Dossier dossier) {
        return dossier.drafts().stream()
                .map(draft -> Tally.none(Messages.text("timeline.brackets.unknown")))
                .toList();
    }
}
