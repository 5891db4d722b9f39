package travaux.ui.concordance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import travaux.core.text.Unit;
import travaux.ui.control.LineBreaker;
import travaux.ui.support.UnitWords;

/** How wide the numbers beside the titles are, in both columns alike: as the widest, within reason. */
final class NumberColumn {

    /** The least and the most, in sizes of its type. */
    private static final double LEAST = 2;

    private static final double MOST = 8;

    private List<String> numbers = List.of();
    private Font measured = Font.getDefault();
    private double width;
    private boolean stale = true;

    /** There are other lines. */
    void show(PairLines lines) {
        numbers = lines.lines().stream()
                .filter(PairLine.Units.class::isInstance)
                .map(PairLine.Units.class::cast)
                .flatMap(line -> Stream.of(line.old(), line.now()))
                .flatMap(Optional::stream)
                .map(NumberColumn::of)
                .distinct()
                .toList();
        stale = true;
    }

    /** What stands in the column for a unit. */
    static String of(Unit unit) {
        return UnitWords.numbers(List.of(unit));
    }

    /** In pixels, of a type; measured once for the lines that are shown. */
    double width(Font font) {
        if (stale || !measured.equals(font)) {
            measured = font;
            stale = false;
            double widest = numbers.stream()
                    .mapToDouble(number -> LineBreaker.width(number, font))
                    .max()
                    .orElse(0);
            width = Math.ceil(Math.clamp(widest + 1, LEAST * font.getSize(), MOST * font.getSize()));
        }
        return width;
    }
}
