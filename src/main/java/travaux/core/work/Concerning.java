package travaux.core.work;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.Dossier;
import travaux.core.importing.UnusableInputException;
import travaux.core.record.DisputedTerm;
import travaux.core.record.Event;
import travaux.core.record.Position;
import travaux.core.record.Recorded;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;

/** What is recorded of a unit that two drafts were compared in: of either side, under all its numbers, each entry once. */
public final class Concerning {

    private static final String PREAMBLE = "preamble";

    private Concerning() {}

    /**
     * Asks {@link Positions} for each side.
     *
     * @param old id of the earlier draft
     * @param now id of the later draft
     */
    public static Recorded unit(Dossier dossier, String old, String now, UnitComparison unit) {
        Set<Position> positions = new LinkedHashSet<>();
        Set<DisputedTerm> terms = new LinkedHashSet<>();
        for (Unit side : unit.now()) {
            add(ask(dossier, now, side), positions, terms);
        }
        for (Unit side : unit.old()) {
            add(ask(dossier, old, side), positions, terms);
        }
        return new Recorded(List.copyOf(positions), List.copyOf(terms), List.of());
    }

    /** Ids of the events that concern it themselves, and of the meetings at which something was asked of it. */
    public static Set<String> events(Dossier dossier, String old, String now, UnitComparison unit) {
        Set<String> events = new LinkedHashSet<>();
        unit.now().forEach(side -> events.addAll(happened(dossier, now, side)));
        unit.old().forEach(side -> events.addAll(happened(dossier, old, side)));
        Sessions sessions = new Sessions(dossier);
        unit(dossier, old, now, unit).positions().stream()
                .flatMap(sessions::of)
                .map(Event::id)
                .forEach(events::add);
        return Set.copyOf(events);
    }

    private static List<String> happened(Dossier dossier, String draft, Unit unit) {
        Optional<String> asked = asked(dossier, draft, unit);
        if (asked.isEmpty()) {
            return List.of();
        }
        try {
            return Events.ask(dossier, asked, Optional.of(draft), dossier.events()).events().stream()
                    .map(Event::id)
                    .toList();
        } catch (UnusableInputException nothingIsKnown) {
            return List.of();
        }
    }

    private static void add(Recorded found, Set<Position> positions, Set<DisputedTerm> terms) {
        positions.addAll(found.positions());
        terms.addAll(found.terms());
    }

    private static Recorded ask(Dossier dossier, String draft, Unit unit) {
        Recorded nothing = new Recorded(List.of(), List.of(), List.of());
        Optional<String> asked = asked(dossier, draft, unit);
        if (asked.isEmpty()) {
            return nothing;
        }
        try {
            return Positions.ask(
                    dossier, new PositionQuery(asked, Optional.of(draft), Optional.empty(), Optional.empty()));
        } catch (UnusableInputException nothingIsKnown) {
            return nothing;
        }
    }

    /** What a reader would call a unit of a draft; empty where the record cannot speak of it. */
    private static Optional<String> asked(Dossier dossier, String draft, Unit unit) {
        boolean nameable = unit.kind() == UnitKind.PREAMBLE || unit.kind() == UnitKind.ARTICLE;
        return nameable && dossier.draft(draft).isPresent()
                ? Optional.of(unit.kind() == UnitKind.PREAMBLE ? PREAMBLE : unit.number())
                        .filter(name -> !name.isEmpty())
                : Optional.empty();
    }
}
