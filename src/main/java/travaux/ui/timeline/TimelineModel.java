package travaux.ui.timeline;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.record.Event;
import travaux.core.record.Lane;
import travaux.ui.support.Messages;
import travaux.ui.support.Workbench;
import travaux.ui.support.Workbench.Pair;

/** What the timeline shows, measured on a scale from 0 to 1. Never touches a scene. */
public final class TimelineModel {

    private static final double FULL = 196;
    private static final double STRIP = 40;

    private final Workbench workbench;
    private final BooleanProperty folded = new SimpleBooleanProperty(this, "folded", false);
    private final DoubleProperty size = new SimpleDoubleProperty(this, "size", 1);
    private final DoubleBinding height =
            Bindings.createDoubleBinding(() -> (folded.get() ? STRIP : FULL) * size.get(), folded, size);
    private final BooleanProperty aftermathOpen = new SimpleBooleanProperty(this, "aftermathOpen", false);
    /** The part of the scale that is looked at; empty for the whole. */
    private final ObjectProperty<Optional<TimeScale>> part = new SimpleObjectProperty<>(Optional.empty());

    private final BooleanProperty ofArticle = new SimpleBooleanProperty(this, "ofArticle", false);
    private final ObjectProperty<ArticleInTime> article = new SimpleObjectProperty<>(ArticleInTime.NONE);
    private final ReadOnlyObjectWrapper<Optional<Handle>> held = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<Tally> whole = List.of();
    /** What was left of movements shorter than a day, in days. */
    private double owed;

    private final ReadOnlyObjectWrapper<Picture> picture = new ReadOnlyObjectWrapper<>(Picture.EMPTY);

    /**
     * A side of the comparison that is being moved along the drafts.
     *
     * @param side which
     * @param target the draft it would be set on
     */
    record Handle(Flag.Side side, DraftEntry target) {}

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

        /** The events that happened in the time that is shown. */
        List<Moment> momentsShown() {
            return moments.stream().filter(Moment::isShown).toList();
        }

        /** The drafts that came out in the time that is shown. */
        List<Flag> flagsShown() {
            return flags.stream().filter(Flag::isShown).toList();
        }

        /** Whether a lane has events, in the time that is shown or at another. */
        boolean has(Lane lane) {
            return moments.stream().anyMatch(moment -> moment.event().lane() == lane);
        }

        /** Those of a lane in the time that is shown. */
        List<Moment> in(Lane lane) {
            return momentsShown().stream()
                    .filter(moment -> moment.event().lane() == lane)
                    .toList();
        }
    }

    /** Follows the workbench. */
    public TimelineModel(Workbench workbench) {
        this.workbench = workbench;
        workbench.dossier().subscribe(open -> {
            // what follows draws anew, each for itself
            whole = open.map(laid -> BracketSteps.whole(laid.drafts())).orElse(List.of());
            aftermathOpen.set(false);
            part.set(Optional.empty());
            held.set(Optional.empty());
            article.set(ArticleInTime.NONE);
            renew();
        });
        ofArticle.subscribe(this::renew);
        article.subscribe((before, after) -> {
            boolean named = before.name().isEmpty() == after.name().isEmpty();
            if (ofArticle.get() && (!named || !before.brackets().equals(after.brackets()))) {
                renew();
            }
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

    /** How high the timeline stands, in pixels: 196 or, as a strip, 40 at the size it was drawn for. */
    public DoubleBinding height() {
        return height;
    }

    /** The size of type, 1 being the size it was drawn for; the heights of the timeline follow it. */
    public DoubleProperty size() {
        return size;
    }

    /** Whether the events after the adoption are on the scale. */
    public BooleanProperty aftermathOpen() {
        return aftermathOpen;
    }

    /** Whether open brackets are counted in the article that is read, and not in the whole text. */
    public BooleanProperty ofArticle() {
        return ofArticle;
    }

    /** What is shown of the article that is read. */
    ObjectProperty<ArticleInTime> article() {
        return article;
    }

    /** The side that is being moved, if any. */
    ReadOnlyObjectProperty<Optional<Handle>> held() {
        return held.getReadOnlyProperty();
    }

    /** Moves a side over a draft, without comparing yet. */
    void hold(Flag.Side side, DraftEntry target) {
        held.set(Optional.of(new Handle(side, target)));
    }

    /** Sets the side that is being moved on the draft it is over. */
    void letGo() {
        Optional<Handle> handle = held.get();
        held.set(Optional.empty());
        handle.ifPresent(last -> {
            if (last.side() == Flag.Side.OLD) {
                chooseOld(last.target());
            } else {
                chooseNew(last.target());
            }
        });
    }

    /** Leaves the side that is being moved where it was; false where none is. */
    public boolean leave() {
        boolean moving = held.get().isPresent();
        held.set(Optional.empty());
        return moving;
    }

    /** Sets a side on the next draft, or the one before for a negative step; drafts already compared are left out. */
    public boolean step(boolean old, int by) {
        Optional<Pair> pair = workbench.pair().get();
        List<DraftEntry> drafts = workbench.dossier().get().map(Dossier::drafts).orElse(List.of());
        if (pair.isEmpty()) {
            return false;
        }
        DraftEntry other = old ? pair.get().now() : pair.get().old();
        int at = drafts.indexOf(old ? pair.get().old() : pair.get().now()) + by;
        if (at >= 0 && at < drafts.size() && drafts.get(at).equals(other)) {
            at += by;
        }
        if (at >= 0 && at < drafts.size()) {
            workbench.choose(old ? new Pair(drafts.get(at), other) : new Pair(other, drafts.get(at)));
        }
        return true;
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
        if (part.get().isPresent()) {
            owed += share * part.get().get().days();
            long days = (long) owed;
            owed -= days;
            Optional<TimeScale> moved = whole().flatMap(all -> part.get().map(now -> all.pan(now, days)));
            if (!moved.equals(part.get())) {
                part.set(moved);
            }
        }
    }

    /** Shows all of the time again. */
    public void showAll() {
        part.set(Optional.empty());
    }

    private Optional<TimeScale> whole() {
        return workbench
                .dossier()
                .get()
                .flatMap(dossier -> TimeScale.around(Drawing.dates(dossier.drafts(), shown(dossier))));
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
        Drawing drawing =
                new Drawing(dossier, workbench.pair().get(), part.get().or(this::whole));
        List<Flag> flags = drawing.flags();
        List<Moment> moments = drawing.moments(shown(dossier), flags);
        return new Picture(drawing.scale(), flags, moments, BracketSteps.of(flags, tallies()), aftermath);
    }

    /** Of the article where the reader wants its own; of the whole text otherwise. None where no draft has a figure. */
    private List<Tally> tallies() {
        boolean its = ofArticle.get() && !article.get().name().isEmpty();
        if (!its || whole.stream().noneMatch(Tally::isKnown)) {
            return whole.stream().anyMatch(Tally::isKnown) ? whole : List.of();
        }
        List<Tally> found = article.get().brackets();
        return found.size() == whole.size()
                ? found
                : whole.stream()
                        .map(draft -> Tally.none(Messages.text("timeline.brackets.following")))
                        .toList();
    }
}
