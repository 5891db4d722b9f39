package travaux.ui.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import travaux.core.text.Element;
import travaux.ui.support.Messages;

/** A grid of elements as text to be copied: a line for each element, a tab before each draft. */
final class GridText {

    private GridText() {}

    static String of(Grid grid) {
        Stream<String> head =
                grid.columns().stream().map(column -> column.draft().name());
        Stream<String> rows = grid.rows().stream()
                .map(row -> line(row.name(), row.cells().stream().map(GridText::said)));
        return Stream.concat(Stream.of(line("", head)), rows).collect(Collectors.joining("\n"));
    }

    private static String line(String name, Stream<String> cells) {
        return Stream.concat(Stream.of(name), cells).collect(Collectors.joining("\t"));
    }

    /** What one draft is known to have of an element, in words. */
    static String said(Optional<Element> element) {
        Element.State state = element.map(Element::state).orElse(Element.State.UNKNOWN);
        List<String> parts = Stream.of(
                        Optional.of(Messages.text("element." + state.wireName())),
                        element.filter(Element::contested).map(one -> Messages.text("grid.contested")),
                        element.flatMap(Element::reported).map(said -> Messages.text("grid.reported", said)))
                .flatMap(Optional::stream)
                .toList();
        return String.join(", ", parts);
    }
}
