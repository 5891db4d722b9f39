package travaux.ui.record;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.util.Subscription;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.text.Element;
import travaux.core.text.Unit;
import travaux.ui.library.Pairs;
import travaux.ui.support.Page;
import travaux.ui.support.Workbench;
import travaux.ui.support.Workbench.Pair;

/** Takes the reader from the record to what it speaks of: an event, a draft, a unit of a draft. Everything shown follows. */
public final class Going {

    private final Workbench workbench;
    private final BiConsumer<String, String> want;

    /**
     * Goes about on a workbench.
     *
     * @param want told the draft's id and the unit's id to open with the next comparison
     */
    public Going(Workbench workbench, BiConsumer<String, String> want) {
        this.workbench = workbench;
        this.want = want;
    }

    Workbench workbench() {
        return workbench;
    }

    /** Looks at an event; at none where there is none of that id. */
    void event(Optional<String> id) {
        workbench
                .event()
                .set(id.flatMap(wanted -> dossier().stream()
                        .flatMap(open -> open.events().stream())
                        .filter(event -> event.id().equals(wanted))
                        .findFirst()));
    }

    /** Sets two drafts beside each other and opens a unit of the later one, if one is named. */
    void pair(DraftEntry old, DraftEntry now, Optional<Unit> unit) {
        unit.ifPresent(wanted -> want.accept(now.id(), wanted.id()));
        workbench.choose(new Pair(old, now));
        unit.ifPresent(wanted -> open(workbench.units(), now, wanted));
    }

    /** Opens a draft in the reading: it stays where it is if it is one of the two there, else it comes beside another with a text. */
    void draft(String id) {
        show(id);
        workbench.page().set(Page.READING);
    }

    private void show(String id) {
        if (!isShown(id)) {
            dossier().flatMap(open -> Pairs.around(open, id)).ifPresent(workbench::choose);
        }
    }

    /** Opens a unit of a draft in the reading. */
    void unit(String draftId, Unit unit) {
        want.accept(draftId, unit.id());
        show(draftId);
        dossier().flatMap(open -> open.draft(draftId)).ifPresent(draft -> open(workbench.units(), draft, unit));
        // last, so that the way back leads to the page that the reader came from, and not to what was read before
        workbench.page().set(Page.READING);
    }

    /** Does something once a unit with an element is open: now, or when the next one is. */
    void whenOpen(Element element, Runnable then) {
        if (isOpen(element)) {
            then.run();
            return;
        }
        Subscription[] waiting = {Subscription.EMPTY};
        waiting[0] = workbench.unit().subscribe((before, now) -> {
            if (now.isPresent()) {
                waiting[0].unsubscribe();
                if (isOpen(element)) {
                    then.run();
                }
            }
        });
    }

    private boolean isOpen(Element element) {
        return workbench
                .unit()
                .get()
                .map(unit -> Stream.concat(unit.old().stream(), unit.now().stream())
                        .anyMatch(side -> side.elements().contains(element)))
                .orElse(false);
    }

    private boolean isShown(String draftId) {
        return workbench
                .pair()
                .get()
                .map(pair -> Stream.of(pair.old(), pair.now())
                        .anyMatch(draft -> draft.id().equals(draftId)))
                .orElse(false);
    }

    /** At once where the comparison is there already; else it opens with the comparison. */
    private void open(List<UnitComparison> units, DraftEntry draft, Unit unit) {
        boolean later = workbench
                .pair()
                .get()
                .map(pair -> pair.now().id().equals(draft.id()))
                .orElse(true);
        units.stream()
                .filter(compared -> (later ? compared.now() : compared.old())
                        .stream().anyMatch(side -> side.id().equals(unit.id())))
                .findFirst()
                .ifPresent(workbench::open);
    }

    Optional<Dossier> dossier() {
        return workbench.dossier().get();
    }
}
