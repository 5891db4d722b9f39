package travaux.core.reading;

import java.util.Optional;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;

/** The number a heading carries once what is struck through in it is gone: 5 where 4 was struck and 5 written beside it. */
final class StandingNumber {

    private StandingNumber() {}

    static String of(Designation designation, MarkedLine line) {
        Optional<Designation> standing = isStruck(line)
                ? Designation.at(standing(line)).filter(d -> d.kind() == designation.kind())
                : Optional.empty();
        return standing.map(Designation::number).filter(n -> !n.isEmpty()).orElse(designation.number());
    }

    static String of(NumberedTitle title, MarkedLine line) {
        Optional<NumberedTitle> standing = isStruck(line)
                ? NumberedTitle.at(standing(line)).filter(t -> t.numeral() == title.numeral())
                : Optional.empty();
        return standing.map(NumberedTitle::number).orElse(title.number());
    }

    private static boolean isStruck(MarkedLine line) {
        return line.marks().stream().anyMatch(StandingNumber::strikes);
    }

    private static boolean strikes(Mark mark) {
        return mark.kind() == MarkKind.STRUCK || mark.kind() == MarkKind.DELETED || mark.kind() == MarkKind.MOVED_FROM;
    }

    private static String standing(MarkedLine line) {
        boolean[] gone = new boolean[line.text().length()];
        line.marks().stream()
                .filter(StandingNumber::strikes)
                .forEach(mark -> java.util.Arrays.fill(
                        gone, mark.range().start(), mark.range().end(), true));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < gone.length; i++) {
            if (!gone[i]) {
                text.append(line.text().charAt(i));
            }
        }
        return text.toString().strip();
    }
}
