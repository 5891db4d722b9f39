package travaux.ui.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.importing.UnusableInputException;
import travaux.core.record.Delegation;
import travaux.core.record.Event;
import travaux.core.record.EventDate;
import travaux.core.record.Position;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;
import travaux.core.trace.Appearance;
import travaux.core.work.Events;
import travaux.core.work.PositionQuery;
import travaux.core.work.Positions;
import travaux.ui.support.Messages;

/** Finds what is on record of a provision, and between which drafts it belongs. */
final class Gathering {

    private static final Comparator<Between> BY_DATE = Comparator.comparing(
            Between::date,
            Comparator.comparing(date -> date.map(EventDate::first).orElse(java.time.LocalDate.MAX)));

    private final Dossier dossier;
    private final boolean weakHidden;

    /** In a dossier; {@code weakHidden} leaves out what rests on weak sources alone. */
    Gathering(Dossier dossier, boolean weakHidden) {
        this.dossier = dossier;
        this.weakHidden = weakHidden;
    }

    /** What belongs before each draft, and after the last, of a provision under whatever number it has in each. */
    List<List<Between>> gaps(List<Appearance> rows) {
        List<List<Between>> gaps = new ArrayList<>();
        for (int i = 0; i <= dossier.drafts().size(); i++) {
            gaps.add(new ArrayList<>());
        }
        Set<Event> events = new LinkedHashSet<>();
        Set<Position> positions = new LinkedHashSet<>();
        rows.forEach(row -> row.units().stream()
                .flatMap(unit -> asked(unit).stream())
                .forEach(unit -> {
                    events.addAll(events(unit, row.version()));
                    positions.addAll(positions(unit, row.version()));
                }));
        if (weakHidden) {
            events.removeIf(event -> dossier.isWeak(event.confidence(), event.sources()));
            positions.removeIf(position -> dossier.isWeak(position.evidence()));
        }
        events.forEach(event -> gaps.get(gap(event)).add(new Between.Happening(event)));
        positions.forEach(position -> gaps.get(gap(position)).add(new Between.Wish(position, who(position))));
        gaps.forEach(gap -> gap.sort(BY_DATE));
        return gaps;
    }

    private static Optional<String> asked(Unit unit) {
        if (unit.kind() == UnitKind.ARTICLE) {
            return Optional.of(unit.number()).filter(number -> !number.isEmpty());
        }
        return unit.kind() == UnitKind.PREAMBLE ? Optional.of("preamble") : Optional.empty();
    }

    private List<Event> events(String unit, String draft) {
        try {
            return Events.ask(dossier, Optional.of(unit), Optional.of(draft), dossier.events())
                    .events();
        } catch (UnusableInputException nothingKnown) {
            return List.of();
        }
    }

    private List<Position> positions(String unit, String draft) {
        try {
            return Positions.ask(
                            dossier,
                            new PositionQuery(
                                    Optional.of(unit), Optional.of(draft), Optional.empty(), Optional.empty()))
                    .positions();
        } catch (UnusableInputException nothingKnown) {
            return List.of();
        }
    }

    /** An event that a draft came out with stands before it. */
    private int gap(Event event) {
        return event.draft().map(this::place).filter(at -> at >= 0).orElseGet(() -> dated(event.placed()));
    }

    /** A position on a draft stands behind it. */
    private int gap(Position position) {
        return position.draft()
                .map(this::place)
                .filter(at -> at >= 0)
                .map(at -> at + 1)
                .orElseGet(() -> dated(position.date()));
    }

    private int place(String draft) {
        return dossier.drafts().stream().map(DraftEntry::id).toList().indexOf(draft);
    }

    /** Behind the last draft that is not later; what nobody dates stands at the end. */
    private int dated(Optional<EventDate> date) {
        int gap = date.isEmpty() ? dossier.drafts().size() : 0;
        for (int i = 0; i < dossier.drafts().size() && date.isPresent(); i++) {
            Optional<EventDate> its = dossier.drafts().get(i).date();
            if (its.isPresent() && !its.get().first().isAfter(date.get().first())) {
                gap = i + 1;
            }
        }
        return gap;
    }

    private String who(Position position) {
        String names = position.delegations().stream()
                .map(id -> dossier.record().delegations().stream()
                        .filter(delegation -> delegation.id().equals(id))
                        .map(Delegation::shortName)
                        .findFirst()
                        .orElse(id))
                .collect(Collectors.joining(", "));
        return position.andOthers() ? Messages.text("history.and.others", names) : names;
    }
}
