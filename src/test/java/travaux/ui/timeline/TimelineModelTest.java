package travaux.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.record.Confidence;
import travaux.core.record.Event;
import travaux.core.record.EventDate;
import travaux.core.record.Lane;
import travaux.core.record.Proceedings;
import travaux.ui.library.OwnTexts;
import travaux.ui.support.Background;
import travaux.ui.support.Tides;
import travaux.ui.support.Tracking;
import travaux.ui.support.Workbench;
import travaux.ui.support.Workbench.Pair;

class TimelineModelTest {

    private final Workbench workbench = new Workbench();
    private final TimelineModel model = new TimelineModel(workbench);
    private final DraftEntry first = dated("first", "2001-03", "Article 1\n\nLamps [burn] [glow] at night.");
    private final DraftEntry second = dated("second", "", "Article 1\n\nLamps [burn] at night.");
    private final DraftEntry third = dated("third", "2003-03-01", "Article 1\n\nLamps burn at night.");

    @BeforeEach
    void layTheDossier() {
        workbench.lay(new Dossier(
                "lamps",
                "Lamps",
                true,
                "en",
                "",
                "",
                List.of(first, second, third),
                List.of(
                        event("meeting", "2002-06-03", Lane.SESSIONS, false),
                        event("out", "2003-03-01", Lane.DRAFTS, false),
                        event("later", "2009-01", Lane.DECISIONS, true)),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                Proceedings.NONE,
                List.of()));
        workbench.choose(new Pair(first, third));
    }

    @Test
    void lookingCloserLeavesOutWhatLiesElsewhereAndAllBringsItBack() {
        int all = model.picture().get().moments().size();
        double place = model.picture().get().flags().getFirst().place();
        model.zoom(0.1, place);
        assertThat(model.isZoomed()).isTrue();
        assertThat(model.picture().get().flagsShown())
                .extracting(flag -> flag.draft().id())
                .contains("first")
                .doesNotContain("third");
        model.pan(100);
        assertThat(model.picture().get().flagsShown())
                .extracting(flag -> flag.draft().id())
                .doesNotContain("first");
        model.showAll();
        assertThat(model.picture().get().moments()).hasSize(all);
    }

    @Test
    void theTimeMovesAsFarAsTheHandHoweverFinelyItMoves() {
        for (int i = 0; i < 30; i++) {
            model.zoom(0.5, 0);
        }
        TimeScale week = model.picture().get().scale().orElseThrow();
        for (int i = 0; i < 100; i++) {
            model.pan(0.02);
        }
        TimeScale moved = model.picture().get().scale().orElseThrow();
        assertThat(ChronoUnit.DAYS.between(week.from(), moved.from())).isBetween(13L, 14L);
    }

    @Test
    void aLaneStaysWhileATimeIsLookedAtWithoutAnythingInIt() {
        model.zoom(0.02, 0);
        TimelineModel.Picture picture = model.picture().get();
        Lane lane = picture.moments().getFirst().event().lane();
        assertThat(picture.in(lane)).isEmpty();
        assertThat(picture.has(lane)).isTrue();
    }

    @Test
    void aDossierOfFewerDraftsTakesThePlaceOfOneThatWasLookedAtClosely() {
        List<Throwable> thrown = new ArrayList<>();
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> thrown.add(failure));
        model.zoom(0.5, 0.5);
        workbench.lay(OwnTexts.dossier(first, third));
        Thread.currentThread().setUncaughtExceptionHandler(null);
        assertThat(thrown).isEmpty();
        assertThat(model.isZoomed()).isFalse();
        assertThat(model.picture().get().steps())
                .extracting(BracketStep::tally)
                .containsExactly(Tally.of(2), Tally.of(0));
    }

    @Test
    void aDraftWithoutADateStandsBetweenItsNeighbours() {
        List<Flag> flags = model.picture().get().flags();
        assertThat(flags).extracting(Flag::isDated).containsExactly(true, false, true);
        assertThat(flags.get(1).place())
                .isBetween(flags.get(0).place(), flags.get(2).place());
    }

    @Test
    void theEventOfADraftsComingOutIsItsFlag() {
        assertThat(model.picture().get().flags().get(2).event()).map(Event::id).contains("out");
        assertThat(model.picture().get().in(Lane.DRAFTS)).isEmpty();
    }

    @Test
    void theAftermathIsFoldedUntilItIsOpened() {
        double before = model.picture().get().flags().get(2).place();
        assertThat(model.picture().get().aftermath()).isEqualTo(1);
        assertThat(model.picture().get().in(Lane.DECISIONS)).isEmpty();
        model.aftermathOpen().set(true);
        assertThat(model.picture().get().in(Lane.DECISIONS)).hasSize(1);
        assertThat(model.picture().get().flags().get(2).place()).isLessThan(before);
    }

    @Test
    void eventsBetweenTheTwoDraftsAreInTheBand() {
        assertThat(model.picture().get().in(Lane.SESSIONS)).allMatch(Moment::inBand);
        workbench.choose(new Pair(second, third));
        assertThat(model.picture().get().flags())
                .extracting(Flag::side)
                .containsExactly(Flag.Side.NEITHER, Flag.Side.OLD, Flag.Side.NEW);
    }

    @Test
    void choosingTheOtherSidesDraftSwapsTheTwo() {
        model.chooseOld(third);
        assertThat(workbench.pair().get()).contains(new Pair(third, first));
        model.chooseNew(second);
        assertThat(workbench.pair().get()).contains(new Pair(third, second));
    }

    @Test
    void openBracketsStepDownFromDraftToDraft() {
        assertThat(model.picture().get().steps())
                .extracting(BracketStep::tally)
                .containsExactly(Tally.of(2), Tally.of(1), Tally.of(0));
        assertThat(model.picture().get().steps())
                .extracting(BracketStep::joined)
                .containsExactly(false, true, true);
    }

    @Test
    void draftsWithoutTextShareAGapAndAreNeverNought() {
        List<Flag> flags = model.picture().get().flags();
        Tally none = Tally.none("no text");
        List<BracketStep> steps = BracketSteps.of(flags, List.of(none, none, Tally.of(0)));
        assertThat(steps).extracting(BracketStep::tally).containsExactly(none, Tally.of(0));
        assertThat(steps.getFirst().to()).isEqualTo(flags.get(2).place());
        assertThat(steps.getLast().joined())
                .as("there is nothing to compare it with")
                .isFalse();
    }

    @Test
    void theArticlesOwnBracketsTakeThePlaceOfTheWholeTextsOnceItWasFollowed() {
        model.ofArticle().set(true);
        assertThat(tallies()).as("no article is read").containsExactly(Tally.of(2), Tally.of(1), Tally.of(0));
        model.article().set(new ArticleInTime("Article 1", Set.of(), List.of()));
        assertThat(tallies()).as("not followed yet: no figure of another thing").noneMatch(Tally::isKnown);
        List<Tally> its = List.of(Tally.of(1), Tally.none("not there"), Tally.of(0));
        model.article().set(new ArticleInTime("Article 1", Set.of(), its));
        assertThat(tallies()).isEqualTo(its);
        model.ofArticle().set(false);
        assertThat(tallies()).containsExactly(Tally.of(2), Tally.of(1), Tally.of(0));
    }

    private List<Tally> tallies() {
        return model.picture().get().steps().stream().map(BracketStep::tally).toList();
    }

    @Test
    void aHandleComparesOnlyWhenItIsLetGo() {
        Pair before = workbench.pair().get().orElseThrow();
        model.hold(Flag.Side.OLD, second);
        assertThat(workbench.pair().get()).contains(before);
        model.letGo();
        assertThat(workbench.pair().get()).contains(new Pair(second, third));
        model.hold(Flag.Side.NEW, first);
        assertThat(model.leave()).isTrue();
        assertThat(workbench.pair().get()).contains(new Pair(second, third));
        assertThat(model.leave()).as("nothing is held any more").isFalse();
    }

    @Test
    void aSideStepsFromDraftToDraftOverTheOther() {
        workbench.choose(new Pair(first, second));
        model.step(true, 1);
        assertThat(workbench.pair().get()).contains(new Pair(third, second));
        model.step(true, 1);
        assertThat(workbench.pair().get()).as("there is no later draft").contains(new Pair(third, second));
        model.step(false, -1);
        assertThat(workbench.pair().get()).contains(new Pair(third, first));
    }

    @Test
    void whatConcernsTheArticleAndItsBracketsAreFound() {
        ArticleFinder finder =
                new ArticleFinder(model, Background.atOnce(), new Tracking(workbench, Background.atOnce()));
        Tides.lay(workbench, workbench.dossier().get().orElseThrow(), new Pair(first, third));
        workbench.open(workbench.units().getFirst());
        assertThat(model.article().get().name()).isEqualTo("Article 1");
        assertThat(model.article().get().events()).isEmpty();
        assertThat(model.article().get().brackets())
                .as("not followed unless wanted")
                .isEmpty();
        model.ofArticle().set(true);
        finder.forget();
        assertThat(tallies()).containsExactly(Tally.of(2), Tally.of(1), Tally.of(0));
    }

    private static DraftEntry dated(String id, String date, String text) {
        DraftEntry entry = Tides.draft(id, text);
        Optional<EventDate> day = date.isEmpty() ? Optional.empty() : Optional.of(new EventDate(date));
        return new DraftEntry(
                id,
                id,
                List.of(id),
                entry.kind(),
                "",
                Optional.empty(),
                false,
                day,
                "",
                entry.state(),
                entry.draft(),
                Confidence.HIGH,
                "",
                "",
                List.of("log"),
                List.of(),
                List.of(),
                entry.articlesCount());
    }

    private static Event event(String id, String date, Lane lane, boolean aftermath) {
        return new Event(
                id,
                Optional.of(new EventDate(date)),
                Optional.empty(),
                Optional.empty(),
                "meeting",
                lane,
                "Keepers meet",
                "",
                "Keepers met.",
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                aftermath,
                List.of(),
                Confidence.MEDIUM,
                "",
                "",
                List.of("log"),
                OptionalInt.empty());
    }
}
