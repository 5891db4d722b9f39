package travaux.core.search;

import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import travaux.core.dossier.Dossier;
import travaux.core.record.Event;
import travaux.core.record.EventDate;
import travaux.core.record.PlannedStep;
import travaux.core.record.Source;
import travaux.core.record.Story;
import travaux.core.record.Vote;

/** The record: what happened, what was planned, and the documents that facts rest on. */
final class RecordPassages {
    private RecordPassages() {}

    static Stream<Passage> of(Dossier dossier) {
        return Stream.of(
                        dossier.events().stream().map(RecordPassages::event),
                        ProceedingsPassages.of(dossier),
                        dossier.stories().stream().flatMap(RecordPassages::story),
                        dossier.planned().stream().map(RecordPassages::plan),
                        dossier.sources().values().stream()
                                .sorted(Comparator.comparing(Source::id))
                                .map(RecordPassages::source))
                .flatMap(passages -> passages);
    }

    private static Passage event(Event event) {
        Stream<String> words = Stream.of(
                        Stream.of(event.title(), event.place(), event.description()),
                        event.votes().stream().flatMap(RecordPassages::vote),
                        event.symbols().stream(),
                        event.symbolsUnverified().stream(),
                        Stream.of(event.doubt(), event.note()))
                .flatMap(parts -> parts);
        String date = event.placed().map(EventDate::iso).orElse("");
        return Passage.entry(HitKind.EVENT, event.id(), event.title(), date, words)
                .in(event.draft());
    }

    private static Stream<String> vote(Vote vote) {
        return Stream.of(
                vote.motion(),
                vote.mover().orElse(""),
                vote.provision().orElse(""),
                vote.body().orElse(""),
                vote.result(),
                vote.note());
    }

    /** A step of a story by itself: what is told at one place of it is not told at another. */
    private static Stream<Passage> story(Story story) {
        return IntStream.range(0, story.steps().size()).mapToObj(at -> {
            Story.Step step = story.steps().get(at);
            Stream<String> told = step.sentences().stream()
                    .flatMap(sentence ->
                            Stream.of(sentence.text(), sentence.evidence().doubt()));
            return Passage.entry(
                    HitKind.NOTE,
                    story.idOf(at),
                    story.title(),
                    step.heading(),
                    Stream.concat(Stream.of(step.heading()), told));
        });
    }

    private static Passage plan(PlannedStep plan) {
        return Passage.entry(
                HitKind.NOTE,
                plan.id(),
                plan.step(),
                plan.planned(),
                Stream.of(plan.step(), plan.said(), plan.planned(), plan.happened(), plan.note()));
    }

    private static Passage source(Source source) {
        return Passage.entry(
                HitKind.DOCUMENT, source.id(), source.id(), source.kind(), Stream.of(source.what(), source.note()));
    }
}
