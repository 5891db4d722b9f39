package travaux.core.search;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.dossier.ElementGrid;
import travaux.core.text.Element;
import travaux.core.text.Unit;

/**
 * Named elements, in each draft that is known to have them. One that no draft is known to have is there once, under no draft:
 * unknown must count neither as had nor as dropped.
 */
final class ElementPassages {
    private ElementPassages() {}

    /** The elements that a draft is known to name or to dispute. */
    static Stream<Passage> of(Dossier dossier, DraftEntry entry) {
        return entry.draft().units().stream()
                .flatMap(unit -> unit.elements().stream()
                        .filter(ElementPassages::isThere)
                        .map(element -> passage(dossier, element, unit).in(Optional.of(entry.id()))));
    }

    /** What is noted of elements that a draft is not known to have: a note, so that it never counts as had. */
    static Stream<Passage> notes(DraftEntry entry) {
        return entry.draft().units().stream()
                .flatMap(unit -> unit.elements().stream()
                        .filter(element -> !isThere(element) && !element.note().isBlank())
                        .map(element -> Passage.entry(
                                        HitKind.NOTE,
                                        element.id(),
                                        element.name(),
                                        element.state().wireName(),
                                        Stream.of(element.name(), element.note()))
                                .in(Optional.of(entry.id()))
                                .of(unit)));
    }

    /** The elements that no draft is known to have. */
    static Stream<Passage> nowhere(Dossier dossier) {
        Set<String> there = new HashSet<>();
        for (DraftEntry entry : dossier.drafts()) {
            for (Unit unit : entry.draft().units()) {
                unit.elements().stream().filter(ElementPassages::isThere).forEach(one -> there.add(one.id()));
            }
        }
        return lines(dossier)
                .filter(line -> !there.contains(line.id()))
                .map(line -> Passage.entry(
                        HitKind.ELEMENT, line.id(), line.name(), "", Stream.of(line.name(), line.means())));
    }

    private static boolean isThere(Element element) {
        return switch (element.state()) {
            case NAMED, IN_DISPUTE -> true;
            case NOT_NAMED, UNKNOWN, NO_TEXT -> false;
        };
    }

    private static Passage passage(Dossier dossier, Element element, Unit unit) {
        String means = lines(dossier)
                .filter(line -> line.id().equals(element.id()))
                .map(ElementGrid.Line::means)
                .findFirst()
                .orElse("");
        return Passage.entry(
                        HitKind.ELEMENT,
                        element.id(),
                        element.name(),
                        element.state().wireName(),
                        Stream.of(element.name(), means, element.note()))
                .of(unit);
    }

    private static Stream<ElementGrid.Line> lines(Dossier dossier) {
        return dossier.grids().stream().map(ElementGrid::lines).flatMap(List::stream);
    }
}
