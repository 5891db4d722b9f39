package travaux.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Events in order of time, whatever is known of their dates. */
class TimelineTest {

    @Test
    void anInexactDateStaysNearTheEventListedBeforeIt() {
        assertThat(order(event("meeting", "2023-01-09"), event("proposal", "2023-01"), event("next", "2023-01-20")))
                .containsExactly("meeting", "proposal", "next");
        assertThat(order(event("proposal", "2023-01"), event("meeting", "2023-01-09")))
                .containsExactly("proposal", "meeting");
        assertThat(order(event("late", "2023-03-01"), event("january", "2023-01"), event("february", "2023-02")))
                .containsExactly("january", "february", "late");
    }

    @Test
    void anUndatedEventStandsBesideItsDraft() {
        Event undated = build("out", Optional.empty(), Optional.empty(), Optional.of("second"));

        assertThat(order(event("a", "2021"), event("b", "2022-05"), event("c", "2023-02"), undated))
                .containsExactly("a", "b", "out", "c");
    }

    @Test
    void anUndatedEventIsNotPlacedAfterTheDayByWhichItHadHappened() {
        Event known = build("known", Optional.empty(), Optional.of("2022-01-03"), Optional.empty());

        assertThat(order(event("a", "2021-05-01"), event("b", "2022-02-01"), known))
                .containsExactly("a", "known", "b");
    }

    @Test
    void boundsIncludeTheirDaysAndWhatLastsIntoThem() {
        Timeline timeline = new Timeline(List.of(event("a", "2021"), event("b", "2022-05-03"), event("c", "2023-02")));

        assertThat(ids(timeline.between(day("2021-12-31"), day("2022-05-03")))).containsExactly("a", "b");
        assertThat(ids(timeline.between(Optional.empty(), day("2022-05-02")))).containsExactly("a");
        assertThat(ids(timeline.between(day("2023-02-28"), Optional.empty()))).containsExactly("c");
        assertThat(timeline.between(Optional.empty(), Optional.empty())).isEqualTo(timeline);
    }

    @Test
    void everyKindHasOneLaneAndAnUnknownKindNone() {
        assertThat(Arrays.stream(Lane.values()).flatMap(lane -> lane.kinds().stream()))
                .doesNotHaveDuplicates()
                .allSatisfy(kind -> assertThat(Lane.of(kind)).isPresent());
        assertThat(Lane.of("postponement")).contains(Lane.SESSIONS);
        assertThat(Lane.of("banquet")).isEmpty();
        assertThat(Lane.named("drafts")).contains(Lane.DRAFTS);
    }

    @Test
    void everyLaneIsThereEvenIfEmpty() {
        Map<Lane, List<Event>> lanes = new Timeline(List.of(event("a", "2021"))).lanes();

        assertThat(lanes).containsOnlyKeys(Lane.values());
        assertThat(lanes.get(Lane.SESSIONS)).hasSize(1);
    }

    @Test
    void eventsOfAProvisionAreFoundByItsRows() {
        Timeline timeline = new Timeline(List.of(event("a", "2021"), event("b", "2022")));

        assertThat(ids(timeline.about(Set.of("row-a")))).containsExactly("a");
        assertThat(ids(timeline.about(Set.of()))).isEmpty();
    }

    private static List<String> order(Event... events) {
        Map<String, Optional<EventDate>> drafts = new LinkedHashMap<>();
        drafts.put("first", Optional.of(new EventDate("2022-05")));
        drafts.put("second", Optional.empty());
        return ids(Timeline.of(List.of(events), drafts));
    }

    private static List<String> ids(Timeline timeline) {
        return timeline.events().stream().map(Event::id).toList();
    }

    private static Optional<LocalDate> day(String iso) {
        return Optional.of(LocalDate.parse(iso));
    }

    private static Event event(String id, String start) {
        return build(id, Optional.of(start), Optional.empty(), Optional.empty());
    }

    private static Event build(
            String id, Optional<String> start, Optional<String> notLaterThan, Optional<String> draft) {
        return new Event(
                id,
                start.map(EventDate::new),
                Optional.empty(),
                notLaterThan.map(EventDate::new),
                "session",
                Lane.SESSIONS,
                id,
                "",
                "",
                draft,
                List.of("row-" + id),
                List.of(),
                List.of(),
                List.of(),
                false,
                List.of(),
                Confidence.LOW,
                "",
                "",
                List.of("source"),
                OptionalInt.empty());
    }
}
