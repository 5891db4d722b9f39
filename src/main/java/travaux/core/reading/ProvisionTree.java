package travaux.core.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        if (label.isEmpty()) {
            closeTo(levelOfUnnumbered(entry), previousEnd);
            return;
        }
        int level = Math.min(DEEPEST, levelOf(label.get(), entry, previousEnd));
        closeTo(level, previousEnd);
        int start = entry.range().start();
        String path = pathOf(label.get(), level);
        TextRange labelRange =
                new TextRange(start + label.get().start(), start + label.get().end());
        open.add(new Open(label.get(), path, labelRange, start, entry.indent()));
    }

    private int levelOfUnnumbered(Paragraphs.Entry entry) {
        int level = open.size();
        while (level > 1 && open.get(level - 1).indent() >= entry.indent() && !continues(open.get(level - 1), entry)) {
            level--;
        }
        return level;
    }

    /** Where nothing is set in, an unnumbered paragraph goes on with the sub-paragraph above unless it begins in small letters. */
    private boolean continues(Open above, Paragraphs.Entry entry) {
        int end = Math.min(entry.range().end(), entry.range().start() + 40);
        return above.indent() == 0
                && TitleShape.startsAnew(
                        paragraphs.text().substring(entry.range().start(), end));
    }

    private int levelOf(ProvisionLabel label, Paragraphs.Entry entry, int previousEnd) {
        for (int level = open.size() - 1; level >= 0; level--) {
            Open sibling = open.get(level);
            boolean sameStyle = sibling.label().style().equals(label.style());
            if (sameStyle && sibling.indent() >= entry.indent()) {
                boolean anew =
                        label.value().orElse(0) == 1 && sibling.label().value().orElse(0) >= 1;
                boolean below =
                        anew && level == open.size() - 1 && sibling.indent() == entry.indent() && chapeau(previousEnd);
                return below ? level + 1 : level;
            }
            if (sibling.indent() > entry.indent()) {
                continue;
            }
            if (sameStyle || !isStyleOpen(label.style(), level)) {
                return level + 1;
            }
        }
        return 0;
    }

    private boolean isStyleOpen(String style, int below) {
        for (int level = 0; level < below; level++) {
            if (open.get(level).label().style().equals(style)) {
                return true;
            }
        }
        return false;
    }

    private boolean chapeau(int end) {
        return end > 0 && ":：".indexOf(paragraphs.text().charAt(end - 1)) >= 0;
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
