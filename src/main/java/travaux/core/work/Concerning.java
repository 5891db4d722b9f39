package travaux.core.work;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
        unit.now().forEach(side -> happened(dossier, now, side).forEach(events::add));
        unit.old().forEach(side -> happened(dossier, old, side).forEach(events::add));
        Sessions sessions = new Sessions(dossier);
        unit(dossier, old, now, unit).positions().stream()
                .flatMap(sessions::of)
                .map(Event::id)
                .forEach(events::add);
        return Set.copyOf(events);
    }

    private static Stream<String> happened(Dossier dossier, String draft, Unit unit) {
        return follow(dossier, draft, unit).stream()
                .flatMap(followed -> Events.of(followed, dossier.events()).stream())
                .map(Event::id);
    }

    /**
     * How much is recorded of a unit.
     *
     * @param all positions, words in dispute and events that touch it; elements are no entries
     * @param sound those of them that rest on more than weak or machine-made sources
     */
    public record Tally(int all, int sound) {}

    /** Counts what is recorded of a compared unit; events count where they touch it. */
    public static Tally tally(Dossier dossier, String old, String now, UnitComparison unit) {
        Set<Position> positions = new LinkedHashSet<>();
        Set<DisputedTerm> terms = new LinkedHashSet<>();
        Set<Event> events = new LinkedHashSet<>();
        for (boolean later : new boolean[] {true, false}) {
            for (Unit side : later ? unit.now() : unit.old()) {
                String draft = later ? now : old;
                follow(dossier, draft, side).ifPresent(followed -> {
                    add(Positions.of(dossier, query(draft, side), Optional.of(followed)), positions, terms);
                    events.addAll(Events.of(followed, dossier.events()));
                });
            }
        }
        long sound = positions.stream()
                        .filter(position -> !dossier.isWeak(position.evidence()))
                        .count()
                + terms.stream()
                        .filter(term -> !dossier.isWeak(term.evidence()))
                        .count()
                + events.stream()
                        .filter(event -> !dossier.isWeak(event.confidence(), event.sources()))
                        .count();
        return new Tally(positions.size() + terms.size() + events.size(), (int) sound);
    }

    private static void add(Recorded found, Set<Position> positions, Set<DisputedTerm> terms) {
        positions.addAll(found.positions());
        terms.addAll(found.terms());
    }

    private static Recorded ask(Dossier dossier, String draft, Unit unit) {
        return follow(dossier, draft, unit)
                .map(followed -> Positions.of(dossier, query(draft, unit), Optional.of(followed)))
                .orElse(new Recorded(List.of(), List.of(), List.of()));
    }

    private static Optional<Following> follow(Dossier dossier, String draft, Unit unit) {
        boolean nameable = unit.kind() == UnitKind.PREAMBLE || unit.kind() == UnitKind.ARTICLE;
        if (!nameable || called(unit).isEmpty() || dossier.draft(draft).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Following.of(dossier, called(unit), Optional.of(draft)));
        } catch (UnusableInputException nothingIsKnown) {
            return Optional.empty();
        }
    }

    private static PositionQuery query(String draft, Unit unit) {
        return new PositionQuery(Optional.of(called(unit)), Optional.of(draft), Optional.empty(), Optional.empty());
    }

    private static String called(Unit unit) {
        return unit.kind() == UnitKind.PREAMBLE ? PREAMBLE : unit.number();
    }
}
