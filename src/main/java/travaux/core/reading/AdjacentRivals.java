package travaux.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import travaux.core.text.Alternatives;
import travaux.core.text.BracketGroup;
import travaux.core.text.TextRange;

/**
 * Stage: finds rivals set side by side. Reads the groups of a text; writes alternatives for {@code [shall] [should]},
 * {@code [A] [or] [B]}, {@code [A]/[B]} and {@code [A / B]}. A group that begins with a comma, or with "and" or "including",
 * adds to the one before it rather than competing with it.
 */
final class AdjacentRivals {

    private static final Pattern BETWEEN = Pattern.compile("[ \\u00a0\\t]*/?[ \\u00a0\\t]*");
    private static final Set<String> CONNECTIVES = Set.of(
            "or", "and", "and/or", "/", "ou", "et", "et/ou", "o", "u", "y", "y/o", "или", "и", "и/или", "أو", "و",
            "و/أو", "或", "和", "和/或");
    private static final Pattern ADDS = Pattern.compile(
            "^[\\s\\[]*(?:[,;，；،؛.]|(?:and|including|as well as|et|y|incluid\\p{L}+|notamment|а также|в том"
                    + " числе|包括|以及|بما في ذلك)(?!\\p{L}))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SLASH = Pattern.compile("(?<=[\\s\\u00a0\\]])/(?=[\\s\\u00a0\\[])");
    private static final Pattern WORDS_WITH_SLASH = Pattern.compile("\\p{L}{2,30}(?:/\\p{L}{2,30}){1,4}");
    /** What may stand between a comma and the end of its group. */
    private static final String WITHIN = "[] \u00a0";

    private static final int LONGEST_SLASHED = 600;

    private final String text;
    private final List<Alternatives> found = new ArrayList<>();

    private AdjacentRivals(String text) {
        this.text = text;
    }

    static List<Alternatives> find(String text, List<BracketGroup> groups) {
        AdjacentRivals stage = new AdjacentRivals(text);
        stage.chains(groups);
        stage.slashes(groups);
        return stage.found;
    }

    /** Follows chains of groups of one depth with nothing but space between them. */
    private void chains(List<BracketGroup> groups) {
        List<List<BracketGroup>> openByDepth = new ArrayList<>();
        for (BracketGroup group : groups) {
            while (openByDepth.size() > group.depth()) {
                close(openByDepth.removeLast());
            }
            while (openByDepth.size() < group.depth()) {
                openByDepth.add(new ArrayList<>());
            }
            List<BracketGroup> chain = openByDepth.get(group.depth() - 1);
            if (!chain.isEmpty() && !follows(chain.getLast(), group)) {
                close(chain);
                chain.clear();
            }
            chain.add(group);
        }
        openByDepth.forEach(this::close);
    }

    private boolean follows(BracketGroup before, BracketGroup group) {
        int from = before.range().end();
        int to = group.range().start();
        return before.closed()
                && group.opened()
                && to >= from
                && to - from <= 5
                && BETWEEN.matcher(text.substring(from, to)).matches()
                && !endsInComma(before)
                && (isConnective(group) || isConnective(before) || !adds(group) || fillTheirGroup(before, group));
    }

    /** A comma at the end says that a list goes on, as in {@code [necessity,] [accuracy] and proportionality}. */
    private boolean endsInComma(BracketGroup group) {
        int at = group.content().end() - 1;
        while (at > group.content().start() && WITHIN.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= group.content().start() && ",，،".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether two groups are all that a third one holds, as in {@code [[, A included] [, A excepted]]}. */
    private boolean fillTheirGroup(BracketGroup before, BracketGroup group) {
        int start = before.range().start() - 1;
        int end = group.range().end();
        return start >= 0 && end < text.length() && text.charAt(start) == '[' && text.charAt(end) == ']';
    }

    private boolean adds(BracketGroup group) {
        TextRange content = group.content();
        return ADDS.matcher(text.substring(content.start(), Math.min(content.end(), content.start() + 40)))
                .find();
    }

    private boolean isConnective(BracketGroup group) {
        TextRange content = group.content();
        return content.length() <= 8
                && CONNECTIVES.contains(content.of(text).strip().toLowerCase(Locale.ROOT));
    }

    /**
     * Writes the rivals of a chain. Where some groups of it touch and others stand apart, as in {@code [new] [text][wording]
     * [shall][may]}, those that touch belong together.
     */
    private void close(List<BracketGroup> chain) {
        boolean mixed = touches(chain) && !allTouch(chain) && chain.stream().noneMatch(this::isConnective);
        List<BracketGroup> rivals = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            boolean apart = mixed && i > 0 && !touch(chain, i - 1) && (inTouch(chain, i - 1) || inTouch(chain, i));
            if (apart) {
                write(rivals);
                rivals.clear();
            }
            rivals.add(chain.get(i));
        }
        write(rivals);
    }

    private static boolean touch(List<BracketGroup> chain, int index) {
        return chain.get(index).range().end() == chain.get(index + 1).range().start();
    }

    /** Whether a group touches one of its neighbours. */
    private static boolean inTouch(List<BracketGroup> chain, int index) {
        return (index > 0 && touch(chain, index - 1)) || (index + 1 < chain.size() && touch(chain, index));
    }

    private static boolean touches(List<BracketGroup> chain) {
        return IntStream.range(0, chain.size() - 1).anyMatch(i -> touch(chain, i));
    }

    private static boolean allTouch(List<BracketGroup> chain) {
        return IntStream.range(0, chain.size() - 1).allMatch(i -> touch(chain, i));
    }

    private void write(List<BracketGroup> chain) {
        List<TextRange> rivals = chain.stream()
                .filter(group -> !isConnective(group))
                .map(BracketGroup::content)
                .toList();
        if (rivals.size() >= 2) {
            found.add(new Alternatives(Alternatives.Kind.ADJACENT, rivals));
        }
    }

    /** Splits {@code [A / B]} at slashes that stand in no deeper group. */
    private void slashes(List<BracketGroup> groups) {
        for (int i = 0; i < groups.size(); i++) {
            BracketGroup group = groups.get(i);
            TextRange content = group.content();
            boolean inner =
                    i + 1 < groups.size() && content.encloses(groups.get(i + 1).range());
            if (!inner && group.closed() && content.length() <= LONGEST_SLASHED) {
                split(content);
            }
        }
    }

    private void split(TextRange content) {
        String words = content.of(text);
        boolean tight = WORDS_WITH_SLASH.matcher(words).matches() && !isJoiningWords(words);
        String[] pieces = tight ? words.split("/", -1) : SLASH.split(words, -1);
        if (pieces.length < 2) {
            return;
        }
        List<TextRange> rivals = new ArrayList<>();
        int at = content.start();
        for (String piece : pieces) {
            int lead = piece.length() - piece.stripLeading().length();
            rivals.add(new TextRange(at + lead, at + lead + piece.strip().length()));
            at += piece.length() + 1;
        }
        found.add(new Alternatives(Alternatives.Kind.ADJACENT, rivals));
    }

    private static boolean isJoiningWords(String words) {
        return CONNECTIVES.contains(words.toLowerCase(Locale.ROOT));
    }
}
