package travaux.core.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import travaux.core.align.Relation;
import travaux.core.diff.ChangeClass;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.exporting.Ink.Stroke;
import travaux.core.exporting.Ink.Style;
import travaux.core.text.Element;
import travaux.core.text.TextState;
import travaux.core.text.Unit;
import travaux.core.trace.Appearance;
import travaux.core.trace.Standing;
import travaux.core.trace.Trace;

/** The history of a provision to be read on a terminal: a row for each draft, then its words with the draft each came in. */
public final class HistoryText {

    private static final String INDENT = "      ";

    private final Dossier dossier;
    private final Trace trace;
    private final Ink ink;
    private final LineFolder folder;
    private final StringBuilder out = new StringBuilder();

    private HistoryText(Dossier dossier, Trace trace, Ink ink, int width) {
        this.dossier = dossier;
        this.trace = trace;
        this.ink = ink;
        this.folder = new LineFolder(ink, width);
    }

    /** The history in lines of a width. */
    public static String of(Dossier dossier, Trace trace, Ink ink, int width) {
        HistoryText text = new HistoryText(dossier, trace, ink, width);
        text.head();
        text.table();
        text.out.append(new HistoryWords(dossier, trace, ink, text.folder).lines());
        return text.out.toString();
    }

    private void head() {
        out.append(folder.fold(List.of(new Stroke(Headings.of(trace.unit()), Style.STRONG)), "", "  "));
        if (dossier.fictional()) {
            out.append(ink.draw(Messages.text("report.fictional"), Style.BRACKET))
                    .append('\n');
        }
        if (trace.approximate()) {
            out.append(folder.fold(Messages.text("report.approximate"), "", ""));
        }
        out.append('\n');
    }

    private void table() {
        int names = Stream.concat(
                        Stream.of(Messages.text("history.draft")),
                        dossier.drafts().stream().map(DraftEntry::name))
                .mapToInt(LineFolder::columns)
                .max()
                .orElse(0);
        List<String> titles = Stream.of("history.number", "history.words", "history.brackets")
                .map(Messages::text)
                .toList();
        out.append(ink.draw(line("", Messages.text("history.draft"), names, titles), Style.FAINT))
                .append('\n');
        for (Appearance row : trace.appearances()) {
            out.append(row(row, names)).append('\n');
            details(row).forEach(detail -> out.append(folder.fold(detail, INDENT, INDENT + "  ")));
        }
    }

    private static String line(String key, String name, int width, List<String> cells) {
        StringBuilder line = new StringBuilder(padLeft(key, 3)).append("  ").append(name);
        line.append(" ".repeat(width - LineFolder.columns(name)));
        line.append("  ").append(padLeft(cells.get(0), 8));
        line.append("  ").append(padLeft(cells.get(1), 5));
        line.append("  ").append(padLeft(cells.get(2), 11));
        return line.toString().stripTrailing();
    }

    private static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - LineFolder.columns(text))) + text;
    }

    private String row(Appearance row, int names) {
        String key = SmallFigures.of(HistoryWords.place(dossier, row.version()));
        String name = HistoryWords.name(dossier, row.version());
        return line(
                key,
                name,
                names,
                switch (row.standing()) {
                    case HERE -> List.of(numbers(row), count(row.words()), count(row.brackets()));
                    case NOT_THERE, UNKNOWN -> List.of("–", "–", "–");
                });
    }

    private static String numbers(Appearance row) {
        String numbers = row.units().stream()
                .map(Unit::number)
                .filter(number -> !number.isEmpty())
                .collect(Collectors.joining("+"));
        return numbers.isEmpty() ? "?" : numbers;
    }

    private static String count(OptionalInt count) {
        return count.isPresent() ? Integer.toString(count.getAsInt()) : "?";
    }

    private List<String> details(Appearance row) {
        List<String> details = new ArrayList<>();
        if (row.standing() == Standing.UNKNOWN) {
            details.add(Messages.text("history.unknown"));
        }
        if (row.standing() == Standing.NOT_THERE) {
            details.add(Messages.text(row.relation().isPresent() ? "history.went" : "history.not-there"));
        }
        if (row.standing() == Standing.HERE) {
            if (row.words().isEmpty()
                    && (row.state() != TextState.ABSENT || row.elements().isEmpty())) {
                details.add(Messages.text("state." + row.state().wireName()));
            }
            String changes = changes(row);
            if (!changes.isEmpty()) {
                details.add(changes);
            }
            elements(row, details);
        }
        return details;
    }

    private String changes(Appearance row) {
        Stream<String> relation = row.relation().stream().map(one -> Messages.text("relation." + one.wireName()));
        Stream<String> classes =
                row.relation().stream().anyMatch(HistoryText::isOneSided) ? Stream.of() : counts(row.classes());
        return Stream.of(relation, classes, apart(row)).flatMap(s -> s).collect(Collectors.joining(" · "));
    }

    private static boolean isOneSided(Relation relation) {
        return relation == Relation.ADDED || relation == Relation.REMOVED;
    }

    private static Stream<String> counts(Map<ChangeClass, Integer> classes) {
        return classes.entrySet().stream().map(one -> Sentences.label(one.getKey()) + " " + one.getValue());
    }

    /** Names the draft compared with where it is not the one in the row above. */
    private Stream<String> apart(Appearance row) {
        int place = HistoryWords.place(dossier, row.version());
        return row.comparedWith().stream()
                .filter(from -> HistoryWords.place(dossier, from) != place - 1)
                .map(from -> Messages.format("history.compared", HistoryWords.name(dossier, from)));
    }

    private static void elements(Appearance row, List<String> details) {
        for (Element.State state : Element.State.values()) {
            String names = row.elements().stream()
                    .filter(element -> element.state() == state)
                    .map(HistoryText::name)
                    .collect(Collectors.joining("; "));
            if (!names.isEmpty()) {
                details.add(Messages.format("history.elements", Messages.text("element." + state.wireName()), names));
            }
        }
    }

    private static String name(Element element) {
        String contested = element.contested() ? " (" + Messages.text("element.contested") + ")" : "";
        return element.name() + contested;
    }
}
