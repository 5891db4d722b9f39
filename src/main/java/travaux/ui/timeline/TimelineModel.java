package travaux.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.record.Event;
import travaux.core.record.EventDate;
import travaux.core.record.Lane;
import travaux.ui.support.Workbench;
import travaux.ui.support.Workbench.Pair;

/** What the timeline shows, measured on a scale from 0 to 1. Never touches a scene. */
public final class TimelineModel {

    private final Workbench workbench;
    private final BooleanProperty folded = new SimpleBooleanProperty(this, "folded", false);
    private final BooleanProperty aftermathOpen = new SimpleBooleanProperty(this, "aftermathOpen", false);
    /** The part of the scale that is looked at; empty for the whole. */
    private final ObjectProperty<Optional<TimeScale>> part = new SimpleObjectProperty<>(Optional.empty());

    private final ReadOnlyObjectWrapper<Picture> picture = new ReadOnlyObjectWrapper<>(Picture.EMPTY);

    /**
     * Everything that is drawn.
     *
     * @param scale of days; empty where nothing has a date
     * @param flags the drafts in their order
     * @param moments events in order of their start, the drafts' own left out
     * @param steps open brackets
     * @param aftermath how many events came after the adoption
     */
    record Picture(
            Optional<TimeScale> scale, List<Flag> flags, List<Moment> moments, List<BracketStep> steps, int aftermath) {

        static final Picture EMPTY = new Picture(Optional.empty(), List.of(), List.of(), List.of(), 0);

        Picture {
            flags = List.copyOf(flags);
            moments = List.copyOf(moments);
            steps = List.copyOf(steps);
        }

        /** The drafts that came out in the time that is shown. */
        List<Flag> flagsShown() {
            return flags.stream()
                    .filter(flag -> flag.place() >= 0 && flag.place() <= 1)
                    .toList();
        }

        List<Moment> in(Lane lane) {
            return moments.stream()
                    .filter(moment -> moment.event().lane() == lane)
                    .toList();
        }
    }

    /** Follows the workbench. */
    public TimelineModel(Workbench workbench) {
        this.workbench = workbench;
        workbench.dossier().subscribe(() -> {
            aftermathOpen.set(false);
            part.set(Optional.empty());
            renew();
        });
        workbench.pair().subscribe(this::renew);
        aftermathOpen.subscribe(this::renew);
        workbench.weakHidden().subscribe(this::renew);
        part.subscribe(this::renew);
        renew();
    }

    /** Whether only a strip of drafts is shown. */
    public BooleanProperty folded() {
        return folded;
    }

    /** Whether the events after the adoption are on the scale. */
    public BooleanProperty aftermathOpen() {
        return aftermathOpen;
    }

    /** Whether only a part of the time is shown. */
    public boolean isZoomed() {
        return part.get().isPresent();
    }

    /**
     * Shows less time for a factor below 1, more for one above.
     *
     * @param at the place that stays where it is, 0 at the beginning to 1 at the end of what is shown
     */
    public void zoom(double factor, double at) {
        whole().ifPresent(all -> part.set(all.zoom(part.get().orElse(all), factor, at)));
    }

    /** Moves what is shown by a share of its length, to earlier times below zero. */
    public void pan(double share) {
        whole().ifPresent(all -> part.set(part.get().map(now -> all.pan(now, share))));
    }

    /** Shows all of the time again. */
    public void showAll() {
        part.set(Optional.empty());
    }

    private Optional<TimeScale> whole() {
        return workbench.dossier().get().flatMap(dossier -> TimeScale.around(dates(dossier.drafts(), shown(dossier))));
    }

    private List<Event> shown(Dossier dossier) {
        return dossier.events().stream()
                .filter(event -> aftermathOpen.get() || !event.aftermath())
                .filter(event -> !workbench.weakHidden().get() || !dossier.isWeak(event.confidence(), event.sources()))
                .toList();
    }

    ReadOnlyObjectProperty<Picture> picture() {
        return picture.getReadOnlyProperty();
    }

    Workbench workbench() {
        return workbench;
    }

    /** Sets a draft on the side of the earlier one; where it was the later one, the two change places. */
    public void chooseOld(DraftEntry draft) {
        workbench.pair().get().ifPresent(pair -> {
            if (!pair.old().equals(draft)) {
                workbench.choose(pair.now().equals(draft) ? pair.swapped() : new Pair(draft, pair.now()));
            }
        });
    }

    /** Sets a draft on the side of the later one; where it was the earlier one, the two change places. */
    public void chooseNew(DraftEntry draft) {
        workbench.pair().get().ifPresent(pair -> {
            if (!pair.now().equals(draft)) {
                workbench.choose(pair.old().equals(draft) ? pair.swapped() : new Pair(pair.old(), draft));
            }
        });
    }

    private void renew() {
        picture.set(workbench.dossier().get().map(this::draw).orElse(Picture.EMPTY));
    }

    private Picture draw(Dossier dossier) {
        int aftermath = (int) dossier.events().stream().filter(Event::aftermath).count();
        List<Event> events = shown(dossier);
        Optional<TimeScale> scale = part.get().or(this::whole);
        List<Flag> flags = flags(dossier, scale);
        List<Event> others = events.stream()
                .filter(event -> flags.stream().noneMatch(flag -> flag.event().equals(Optional.of(event))))
                .toList();
        List<Moment> moments = moments(others, scale, flags).stream()
                .filter(moment -> moment.end() >= 0 && moment.start() <= 1)
                .toList();
        return new Picture(scale, flags, moments, BracketSteps.of(flags), aftermath);
    }

    private static List<EventDate> dates(List<DraftEntry> drafts, List<Event> events) {
        return Stream.concat(
                        drafts.stream().flatMap(draft -> draft.date().stream()),
                        events.stream().flatMap(event -> Stream.concat(event.start().stream(), event.end().stream())))
                .toList();
    }

    private List<Flag> flags(Dossier dossier, Optional<TimeScale> scale) {
        List<DraftEntry> drafts = dossier.drafts();
        List<Double> places = TimeScale.spread(
                drafts.stream().map(draft -> place(draft.date(), scale)).toList());
        List<Flag> flags = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            DraftEntry draft = drafts.get(i);
            flags.add(new Flag(draft, places.get(i), side(draft), comingOut(dossier, draft)));
        }
        return flags;
    }

    private Flag.Side side(DraftEntry draft) {
        return workbench
                .pair()
                .get()
                .map(pair -> pair.old().equals(draft)
                        ? Flag.Side.OLD
                        : pair.now().equals(draft) ? Flag.Side.NEW : Flag.Side.NEITHER)
                .orElse(Flag.Side.NEITHER);
    }

    private static Optional<Event> comingOut(Dossier dossier, DraftEntry draft) {
        return dossier.events().stream()
                .filter(event -> event.lane() == Lane.DRAFTS)
                .filter(event -> event.draft()
                        .map(draft.id()::equals)
                        .orElse(event.start().equals(draft.date())))
                .findFirst();
    }

    private List<Moment> moments(List<Event> events, Optional<TimeScale> scale, List<Flag> flags) {
        List<Double> starts = TimeScale.spread(
                events.stream().map(event -> start(event, scale)).toList());
        double[] band = flags.stream()
                .filter(flag -> flag.side() != Flag.Side.NEITHER)
                .mapToDouble(Flag::place)
                .sorted()
                .toArray();
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            double start = starts.get(i);
            double end = Math.max(start, end(events.get(i), scale).orElse(start));
            boolean inBand = band.length == 2 && start >= band[0] && start <= band[1];
            moments.add(new Moment(events.get(i), start, end, inBand));
        }
        moments.sort(java.util.Comparator.comparingDouble(Moment::start));
        return moments;
    }

    private static double place(Optional<EventDate> date, Optional<TimeScale> scale) {
        return date.flatMap(day -> scale.map(days -> days.place(day))).orElse(Double.NaN);
    }

    private static double start(Event event, Optional<TimeScale> scale) {
        return event.end().isPresent()
                ? event.start()
                        .flatMap(day -> scale.map(days -> days.place(day.first())))
                        .orElse(Double.NaN)
                : place(event.start(), scale);
    }

    private static Optional<Double> end(Event event, Optional<TimeScale> scale) {
        return event.end()
                .flatMap(day -> scale.map(days -> days.place(day.last().plusDays(1))));
    }
}
