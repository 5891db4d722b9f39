package travaux.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.text.Unit;
import travaux.core.trace.Survey;
import travaux.ui.support.Page;
import travaux.ui.support.Tracking;
import travaux.ui.support.Workbench;
import travaux.ui.support.Workbench.Pair;

/** All provisions by all drafts, surveyed while the page is open. */
public final class MapModel {

    private final Workbench workbench;
    private final Tracking tracking;
    private final Consumer<String> want;
    private final ReadOnlyObjectWrapper<List<MapRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(this, "measure", Measure.CHANGED);
    private Optional<Survey> survey = Optional.empty();
    private boolean asked;

    /** By what a cell is shaded. */
    public enum Measure {
        /** How much changed since the draft before. */
        CHANGED,
        /** How many brackets are open. */
        BRACKETS
    }

    /** Follows the workbench; {@code want} is told the id of the unit to open with the next pair of drafts. */
    public MapModel(Workbench workbench, Tracking tracking, Consumer<String> want) {
        this.workbench = workbench;
        this.tracking = tracking;
        this.want = want;
        workbench.page().subscribe(() -> renew());
        workbench.dossier().subscribe(() -> forget());
        measure.subscribe(() -> draw());
    }

    /** The rows of the map; none while they are being found out. */
    ReadOnlyObjectProperty<List<MapRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** By what its cells are shaded. */
    public ObjectProperty<Measure> measure() {
        return measure;
    }

    /** The drafts, in order of time. */
    List<DraftEntry> drafts() {
        return workbench.dossier().get().map(Dossier::drafts).orElse(List.of());
    }

    /** Goes to the page on which texts are added. */
    void addTexts() {
        workbench.page().set(Page.COMPLETE);
    }

    /** Whether the dossier's own words run to the left. */
    boolean isToLeft() {
        return workbench.dossier().get().filter(Dossier::isRightToLeft).isPresent();
    }

    Tracking tracking() {
        return tracking;
    }

    /** Surveys again from the beginning, because what it rests on has changed. */
    public void forget() {
        survey = Optional.empty();
        again();
    }

    /** Surveys again after it was stopped. */
    void again() {
        asked = false;
        draw();
        renew();
    }

    /** Index of the row and the draft that are read, or nothing. */
    Optional<int[]> here() {
        return workbench
                .pair()
                .get()
                .flatMap(pair -> workbench.unit().get().flatMap(unit -> {
                    DraftEntry draft = unit.now().isEmpty() ? pair.old() : pair.now();
                    List<Survey.Row> all = survey.map(Survey::rows).orElse(List.of());
                    for (int i = 0; i < all.size(); i++) {
                        if (MapRow.isOf(all.get(i), draft.id(), unit.unit().id())) {
                            return Optional.of(new int[] {i, drafts().indexOf(draft)});
                        }
                    }
                    return Optional.empty();
                }));
    }

    /** Opens a cell's draft beside the one it is compared with, at its unit; false where there is nothing to open. */
    boolean open(MapRow.Cell cell) {
        Optional<Pair> pair = pair(cell);
        if (pair.isEmpty() || cell.unit().isEmpty()) {
            return false;
        }
        Unit unit = cell.unit().get();
        want.accept(unit.id());
        if (pair.equals(workbench.pair().get())) {
            workbench.units().stream()
                    .filter(one -> one.now().contains(unit) || one.old().contains(unit))
                    .findFirst()
                    .ifPresent(workbench::open);
        } else {
            workbench.choose(pair.get());
        }
        workbench.page().set(Page.READING);
        return true;
    }

    /** The draft before and the cell's; the first draft is set beside the one after it. */
    private Optional<Pair> pair(MapRow.Cell cell) {
        if (cell.earlier().isPresent()) {
            return Optional.of(new Pair(cell.earlier().get(), cell.draft()));
        }
        List<DraftEntry> all = drafts();
        int next = all.indexOf(cell.draft()) + 1;
        return next < all.size() ? Optional.of(new Pair(cell.draft(), all.get(next))) : Optional.empty();
    }

    private void renew() {
        if (workbench.page().get() == Page.MAP && survey.isEmpty() && !asked) {
            asked = true;
            tracking.ask((tracer, budget, progress) -> tracer.survey(budget, progress), this::surveyed);
        } else if (workbench.page().get() != Page.MAP) {
            asked = false;
        }
    }

    private void surveyed(Survey made) {
        survey = Optional.of(made);
        draw();
    }

    private void draw() {
        Optional<Dossier> dossier = workbench.dossier().get();
        if (survey.isEmpty() || dossier.isEmpty()) {
            rows.set(List.of());
            return;
        }
        MapDrawing drawing = new MapDrawing(dossier.get(), survey.get(), measure.get());
        rows.set(survey.get().rows().stream().map(drawing::row).toList());
    }
}
