package travaux.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.record.Event;
import travaux.core.record.EventDate;
import travaux.core.record.Lane;
import travaux.ui.support.Workbench.Pair;

/**
 * Puts drafts and events in their places on a scale of days.
 *
 * @param dossier whose they are
 * @param pair the two drafts that are compared
 * @param scale of the days that are looked at; empty where nothing has a date
 */
record Drawing(Dossier dossier, Optional<Pair> pair, Optional<TimeScale> scale) {

    /** Everything that dates a dossier's drafts, and some of its events. */
    static List<EventDate> dates(List<DraftEntry> drafts, List<Event> events) {
        return Stream.concat(
                        drafts.stream().flatMap(draft -> draft.date().stream()),
                        events.stream().flatMap(event -> Stream.concat(event.start().stream(), event.end().stream())))
                .toList();
    }

    /** The drafts in their order. */
    List<Flag> flags() {
        List<DraftEntry> drafts = dossier.drafts();
        List<Double> places = TimeScale.spread(
                drafts.stream().map(draft -> place(draft.date())).toList());
        List<Flag> flags = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            DraftEntry draft = drafts.get(i);
            flags.add(new Flag(draft, places.get(i), side(draft), comingOut(draft)));
        }
        return flags;
    }

    private Flag.Side side(DraftEntry draft) {
        return pair.map(two -> two.old().equals(draft)
                        ? Flag.Side.OLD
                        : two.now().equals(draft) ? Flag.Side.NEW : Flag.Side.NEITHER)
                .orElse(Flag.Side.NEITHER);
    }

    private Optional<Event> comingOut(DraftEntry draft) {
        return dossier.events().stream()
                .filter(event -> event.lane() == Lane.DRAFTS)
                .filter(event -> event.draft()
                        .map(draft.id()::equals)
                        .orElse(event.start().equals(draft.date())))
                .findFirst();
    }

    /** Those of some events that are no flag's, in order of their start. */
    List<Moment> moments(List<Event> events, List<Flag> flags) {
        List<Event> others = events.stream()
                .filter(event -> flags.stream().noneMatch(flag -> flag.event().equals(Optional.of(event))))
                .toList();
        List<Double> starts = TimeScale.spread(others.stream().map(this::start).toList());
        double[] band = flags.stream()
                .filter(flag -> flag.side() != Flag.Side.NEITHER)
                .mapToDouble(Flag::place)
                .sorted()
                .toArray();
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            double start = starts.get(i);
            double end = Math.max(start, end(others.get(i)).orElse(start));
            boolean inBand = band.length == 2 && start >= band[0] && start <= band[1];
            moments.add(new Moment(others.get(i), start, end, inBand));
        }
        moments.sort(Comparator.comparingDouble(Moment::start));
        return moments;
    }

    private double place(Optional<EventDate> date) {
        return date.flatMap(day -> scale.map(days -> days.place(day))).orElse(Double.NaN);
    }

    private double start(Event event) {
        return event.end().isPresent()
                ? event.start()
                        .flatMap(day -> scale.map(days -> days.place(day.first())))
                        .orElse(Double.NaN)
                : place(event.start());
    }

    private Optional<Double> end(Event event) {
        return event.end()
                .flatMap(day -> scale.map(days -> days.place(day.last().plusDays(1))));
    }
}
