package travaux.core.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Drafts for tests, from strings: brackets that match are groups, groups side by side are rivals, {@code 1.} and {@code (a)} at the
 * start of a line are numbers, {@code Option 1:} starts an option, {@code […]} is a placeholder and {@code [sic]} no group.
 */
public final class Drafts {

    private static final Pattern LABEL = Pattern.compile("^(\\d+\\.|\\([a-z]+\\))", Pattern.MULTILINE);
    private static final Pattern OPTION = Pattern.compile("^Option (\\d+):", Pattern.MULTILINE);
    private static final Pattern NO_GROUP = Pattern.compile("\\[(…|sic)]");

    private Drafts() {}

    public static Draft draft(String name, Unit... units) {
        return draft(name, List.of(units));
    }

    public static Draft draft(String name, List<Unit> units) {
        DraftInfo info = new DraftInfo(name, name, Optional.empty(), Optional.empty(), "en", "text/plain", "");
        return new Draft(info, units);
    }

    public static Unit article(String number, String title, String text) {
        return unit(UnitKind.ARTICLE, number, title, text, "");
    }

    public static Unit articleIn(String parent, String number, String title, String text) {
        return unit(UnitKind.ARTICLE, number, title, text, parent);
    }

    public static Unit unit(UnitKind kind, String number, String title, String text, String parent) {
        String label = number.isEmpty() ? "" : kind.wireName() + " " + number;
        String id = (parent.isEmpty() ? "" : parent + "/") + kind.wireName() + number;
        Optional<String> above = parent.isEmpty() ? Optional.empty() : Optional.of(parent);
        return new Unit(
                id,
                kind,
                number,
                label,
                title,
                0,
                above,
                TextState.FICTIONAL,
                text(text),
                List.of(),
                OptionalInt.empty());
    }

    public static UnitText text(String text) {
        List<BracketGroup> groups = groups(text);
        List<Alternatives> alternatives = new ArrayList<>(rivals(text, groups));
        List<Mark> marks = new ArrayList<>();
        Matcher noGroups = NO_GROUP.matcher(text);
        while (noGroups.find()) {
            MarkKind kind = noGroups.group().equals("[sic]") ? MarkKind.SIC : MarkKind.PLACEHOLDER;
            marks.add(Mark.of(kind, new TextRange(noGroups.start(), noGroups.end())));
        }
        options(text, alternatives, marks);
        return new UnitText(text, groups, alternatives, provisions(text), marks);
    }

    private static List<BracketGroup> groups(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        List<BracketGroup> groups = new ArrayList<>();
        Matcher noGroups = NO_GROUP.matcher(text);
        for (int at = 0; at < text.length(); at++) {
            if (noGroups.region(at, text.length()).lookingAt()) {
                at = noGroups.end() - 1;
            } else if (text.charAt(at) == '[') {
                open.push(at);
            } else if (text.charAt(at) == ']' && !open.isEmpty()) {
                int start = open.pop();
                groups.add(new BracketGroup(new TextRange(start, at + 1), 1, true, true));
            }
        }
        return groups.stream()
                .map(g -> new BracketGroup(g.range(), depth(g, groups), true, true))
                .sorted((a, b) -> a.range().compareTo(b.range()))
                .toList();
    }

    private static int depth(BracketGroup group, List<BracketGroup> groups) {
        return (int) groups.stream()
                .filter(other -> other.range().encloses(group.range()))
                .count();
    }

    private static List<Alternatives> rivals(String text, List<BracketGroup> groups) {
        List<Alternatives> found = new ArrayList<>();
        for (int at = 0; at < groups.size(); at++) {
            BracketGroup first = groups.get(at);
            boolean starts = groups.stream().noneMatch(g -> adjoin(text, g, first));
            List<TextRange> rivals = new ArrayList<>(List.of(first.content()));
            Optional<BracketGroup> next = next(text, groups, first);
            while (next.isPresent()) {
                rivals.add(next.get().content());
                next = next(text, groups, next.get());
            }
            if (starts && rivals.size() > 1) {
                found.add(new Alternatives(Alternatives.Kind.ADJACENT, rivals));
            }
        }
        return found;
    }

    private static Optional<BracketGroup> next(String text, List<BracketGroup> groups, BracketGroup group) {
        return groups.stream().filter(g -> adjoin(text, group, g)).findFirst();
    }

    private static boolean adjoin(String text, BracketGroup a, BracketGroup b) {
        int from = a.range().end();
        int to = b.range().start();
        return a.depth() == b.depth() && from <= to && text.substring(from, to).matches(" ?");
    }

    private static List<Provision> provisions(String text) {
        List<Provision> found = new ArrayList<>();
        Matcher labels = LABEL.matcher(text);
        String above = "";
        while (labels.find()) {
            String number = labels.group().replaceAll("[().]", "");
            boolean inner = labels.group().startsWith("(");
            above = inner ? above : number;
            String path = inner && !above.isEmpty() ? above + "." + number : number;
            int end = text.indexOf('\n', labels.start());
            TextRange range = new TextRange(labels.start(), end < 0 ? text.length() : end);
            found.add(new Provision(path, new TextRange(labels.start(), labels.end()), range, inner ? 1 : 0));
        }
        return found;
    }

    private static void options(String text, List<Alternatives> alternatives, List<Mark> marks) {
        List<TextRange> rivals = new ArrayList<>();
        Matcher labels = OPTION.matcher(text);
        while (labels.find()) {
            marks.add(new Mark(MarkKind.OPTION_LABEL, new TextRange(labels.start(), labels.end()), labels.group(1)));
            int next = text.indexOf("\nOption ", labels.end());
            int start = Math.min(text.length(), labels.end() + 1);
            rivals.add(new TextRange(start, Math.max(start, next < 0 ? text.length() : next)));
        }
        if (rivals.size() > 1) {
            alternatives.add(new Alternatives(Alternatives.Kind.OPTIONS, rivals));
        }
    }
}
