package travaux.ui.history;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import travaux.core.dossier.DraftEntry;
import travaux.ui.support.Messages;

/**
 * Figures by drafts.
 *
 * @param title what is counted
 * @param note what is to be said of it, or empty
 * @param drafts in order of time
 * @param series a row of figures each
 * @param parted whether figures of drafts of different kinds are set apart
 */
record Chart(String title, String note, List<DraftEntry> drafts, List<Series> series, boolean parted) {

    /**
     * One row of figures.
     *
     * @param name of what
     * @param up a figure for each draft; empty where it is not known
     * @param down what is drawn below the line, for each draft; empty where there is nothing to be drawn
     */
    record Series(String name, List<OptionalInt> up, List<OptionalInt> down) {

        Series {
            up = List.copyOf(up);
            down = List.copyOf(down);
        }

        /** A row with nothing below the line. */
        static Series of(String name, List<OptionalInt> up) {
            return new Series(
                    name, up, up.stream().map(none -> OptionalInt.empty()).toList());
        }

        int most() {
            return IntStream.concat(
                            up.stream().flatMapToInt(OptionalInt::stream),
                            down.stream().flatMapToInt(OptionalInt::stream))
                    .max()
                    .orElse(0);
        }

        /** Whether something is drawn below the line. */
        boolean isTwoSided() {
            return down.stream().anyMatch(OptionalInt::isPresent);
        }

        /** What is written above the bar of a draft: {@code 12}, {@code +3}, or {@code ?}. */
        String above(int draft) {
            return down.get(draft).isPresent()
                    ? Messages.text("charts.came", up.get(draft).orElse(0))
                    : figure(draft);
        }

        /** What is written below it: {@code −8}, or nothing. */
        String below(int draft) {
            return down.get(draft).isPresent()
                    ? Messages.text("charts.went", down.get(draft).getAsInt())
                    : "";
        }

        /** What is said of a draft: {@code 12}, {@code +3 −8}, or {@code ?}. */
        String figure(int draft) {
            if (up.get(draft).isEmpty()) {
                return "?";
            }
            int value = up.get(draft).getAsInt();
            return down.get(draft).isEmpty()
                    ? Messages.text("number", value)
                    : Messages.text("charts.both", value, down.get(draft).getAsInt());
        }
    }

    Chart {
        drafts = List.copyOf(drafts);
        series = List.copyOf(series);
    }

    /** What is to be said of it, with what a line before a draft and a question mark mean where there are some. */
    String explained() {
        boolean broken = IntStream.range(0, drafts.size()).anyMatch(this::breaksBefore);
        boolean unknown = series.stream().anyMatch(row -> row.up().stream().anyMatch(OptionalInt::isEmpty));
        return Stream.of(
                        note,
                        broken ? Messages.text("charts.break") : "",
                        unknown ? Messages.text("charts.unknown") : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Whether a draft is of another kind than the one before it, so that their figures may not be compared. */
    boolean breaksBefore(int draft) {
        return parted
                && draft > 0
                && drafts.get(draft).kind() != drafts.get(draft - 1).kind();
    }

    /** As a table: a line for each row, cells parted by tabs. */
    String table() {
        StringBuilder table = new StringBuilder(title);
        drafts.forEach(draft -> table.append('\t').append(draft.name()));
        for (Series row : series) {
            table.append('\n').append(row.name());
            for (int i = 0; i < drafts.size(); i++) {
                table.append('\t').append(row.figure(i));
            }
        }
        return table.append('\n').toString();
    }
}
