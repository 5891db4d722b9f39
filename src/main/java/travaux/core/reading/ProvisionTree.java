package travaux.core.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import travaux.core.text.Provision;
import travaux.core.text.TextRange;

/**
 * Stage: finds numbered paragraphs and which stands in which. Reads paragraphs; writes provisions. A number of the style of one
 * still open, no further in than it, is its sibling; any other number opens a level below. After a paragraph that ends in a colon
 * a list that begins anew in the same style is a level below too. An unnumbered paragraph closes the sub-paragraphs that are set
 * in as far as it, and belongs to the numbered paragraph above.
 */
final class ProvisionTree {

    /** Deeper lists than this are not told apart; bounds the time. */
    private static final int DEEPEST = 12;

    private final Paragraphs paragraphs;
    private final List<Open> open = new ArrayList<>();
    private final List<Provision> closed = new ArrayList<>();
    private final Map<String, Integer> levelsOfOptions = new HashMap<>();
    private boolean afterOption;

    private record Open(ProvisionLabel label, String path, TextRange labelRange, int start, int indent) {}

    private ProvisionTree(Paragraphs paragraphs) {
        this.paragraphs = paragraphs;
    }

    static List<Provision> build(Paragraphs paragraphs) {
        ProvisionTree stage = new ProvisionTree(paragraphs);
        int previousEnd = 0;
        for (Paragraphs.Entry entry : paragraphs.list()) {
            stage.take(entry, previousEnd);
            previousEnd = entry.range().end();
        }
        stage.closeTo(0, previousEnd);
        stage.closed.sort(Comparator.comparing(Provision::range));
        return stage.closed;
    }

    private void take(Paragraphs.Entry entry, int previousEnd) {
        Optional<ProvisionLabel> label = entry.label();
        Optional<OptionLabel> option = label.isEmpty() ? option(entry, 0) : Optional.empty();
        if (label.isEmpty()) {
            int level = levelOfUnnumbered(entry, previousEnd);
            closeTo(option.map(o -> levelOfOption(o, level)).orElse(level), previousEnd);
        }
        if (label.isPresent()) {
            open(label.get(), entry, previousEnd);
        }
        afterOption = option.isPresent();
    }

    private void open(ProvisionLabel label, Paragraphs.Entry entry, int previousEnd) {
        int level = Math.min(DEEPEST, levelOf(label, entry, previousEnd));
        closeTo(level, previousEnd);
        int start = entry.range().start();
        String path = pathOf(label, level);
        TextRange labelRange = new TextRange(start + label.start(), start + label.end());
        open.add(new Open(label, path, labelRange, start, entry.indent()));
        option(entry, label.end())
                .filter(option -> option.value() == 1)
                .ifPresent(option -> levelsOfOptions.put(option.word(), open.size()));
    }

    private Optional<OptionLabel> option(Paragraphs.Entry entry, int from) {
        int end = Math.min(entry.range().end(), entry.range().start() + 160);
        return OptionLabel.at(paragraphs.text().substring(entry.range().start(), end), from);
    }

    /** An option after another closes the numbered paragraphs of the one before. */
    private int levelOfOption(OptionLabel option, int level) {
        if (option.value() == 1) {
            levelsOfOptions.put(option.word(), level);
        }
        return Math.min(level, levelsOfOptions.getOrDefault(option.word(), level));
    }

    private int levelOfUnnumbered(Paragraphs.Entry entry, int previousEnd) {
        int level = open.size();
        while (level > 1
                && open.get(level - 1).indent() >= entry.indent()
                && !continues(open.get(level - 1), entry, previousEnd)) {
            level--;
        }
        return level;
    }

    /**
     * Where nothing is set in, an unnumbered paragraph goes on with the sub-paragraph above unless it begins in small letters. In
     * writing that has none, what follows a semicolon or comma ends the list: a sub-paragraph that goes on ended its sentence.
     */
    private boolean continues(Open above, Paragraphs.Entry entry, int previousEnd) {
        int end = Math.min(entry.range().end(), entry.range().start() + 40);
        String beginning = paragraphs.text().substring(entry.range().start(), end);
        return above.indent() == 0
                && TitleShape.startsAnew(beginning)
                && !(TitleShape.hasNoCase(beginning) && endsItem(previousEnd));
    }

    private boolean endsItem(int end) {
        return end > 0 && ";,؛،；，".indexOf(paragraphs.text().charAt(end - 1)) >= 0;
    }

    private int levelOf(ProvisionLabel label, Paragraphs.Entry entry, int previousEnd) {
        int sibling = siblingOf(label, entry.indent());
        if (sibling >= 0) {
            boolean innermost = sibling == open.size() - 1 && open.get(sibling).indent() == entry.indent();
            boolean anew = label.value().orElse(0) == 1 && innermost && chapeau(previousEnd);
            return anew ? sibling + 1 : sibling;
        }
        int level = open.size();
        while (level > 0 && open.get(level - 1).indent() > entry.indent()) {
            level--;
        }
        return level;
    }

    /** The open number of the same style this one goes on from: as far in as it, else further in, the next number preferred. */
    private int siblingOf(ProvisionLabel label, int indent) {
        int further = -1;
        for (int level = open.size() - 1; level >= 0; level--) {
            Open other = open.get(level);
            if (other.label().style().equals(label.style()) && other.indent() >= indent) {
                boolean next = label.value().orElse(0) == other.label().value().orElse(0) + 1;
                if (other.indent() == indent) {
                    return level;
                }
                further = further < 0 || next ? level : further;
            }
        }
        boolean child = further >= 0 && label.value().orElse(0) == 1;
        return child ? -1 : further;
    }

    private boolean chapeau(int end) {
        return !afterOption && end > 0 && ":：".indexOf(paragraphs.text().charAt(end - 1)) >= 0;
    }

    /** {@code 3.3bis} within 3 is {@code 3.3bis}; anything else is joined to the path above. */
    private String pathOf(ProvisionLabel label, int level) {
        String above = level == 0 ? "" : open.get(level - 1).path();
        boolean complete = above.isEmpty() || label.number().startsWith(above + ".");
        return complete ? label.number() : above + "." + label.number();
    }

    private void closeTo(int level, int end) {
        while (open.size() > level) {
            Open last = open.removeLast();
            closed.add(new Provision(
                    last.path(),
                    last.labelRange(),
                    new TextRange(last.start(), Math.max(last.labelRange().end(), end)),
                    open.size()));
        }
    }
}
