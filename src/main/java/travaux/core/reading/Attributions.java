package travaux.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;
import travaux.core.text.TextRange;

/**
 * Stage: finds who proposed what. Reads groups; writes attribution marks over the names: {@code [EU: text]},
 * {@code [text (EU, supported by Norway)]}, {@code [text] (EU)}.
 */
final class Attributions {

    private static final int HEAD = 120;
    private static final int TAIL = 240;
    private static final Pattern BEFORE_COLON =
            Pattern.compile("^\\s*\\*?([^:：\\[\\]\\n]{2,90}?)\\s*[:：](?=\\s|\\[|$)");
    private static final Pattern IN_PARENTHESES = Pattern.compile("[(（]([^()（）\\[\\]\\n]{2,200})[)）]\\s*[.;,]?\\s*$");
    private static final Pattern AFTER_GROUP = Pattern.compile("^[ \\u00a0]?[(（]([^()（）\\[\\]\\n]{2,200})[)）]");
    private static final Pattern SUPPORT = Pattern.compile(
            "(?:supported by|proposed by|proposal (?:by|of)|suggested by|appuyé(?:e|s|es)? par|proposé(?:e|s|es)?"
                    + " par|apoyad[oa]s? por|propuest[oa]s? por|propuesta de|при"
                    + " поддержке|предложен\\p{L}+|支持|提议|提案|بتأييد|بدعم|اقتراح)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final String text;
    private final Proposers proposers;
    private final List<Mark> marks = new ArrayList<>();

    private Attributions(String text, Proposers proposers) {
        this.text = text;
        this.proposers = proposers;
    }

    static List<Mark> find(String text, List<BracketReader.Group> groups, Proposers proposers) {
        Attributions stage = new Attributions(text, proposers);
        groups.forEach(stage::inGroup);
        return stage.marks;
    }

    private void inGroup(BracketReader.Group group) {
        TextRange content = group.content();
        String head = text.substring(content.start(), Math.min(content.end(), content.start() + HEAD));
        named(BEFORE_COLON, head)
                .filter(name -> proposers.isName(head.substring(name.start(), name.end())))
                .ifPresent(name -> mark(name.shift(content.start()), content.start() + colonAfter(head, name.end())));
        int tailStart = Math.max(content.start(), content.end() - TAIL);
        bracketed(IN_PARENTHESES, text.substring(tailStart, content.end()), tailStart);
        if (group.closed()) {
            int after = group.range().end();
            bracketed(AFTER_GROUP, text.substring(after, Math.min(text.length(), after + TAIL)), after);
        }
    }

    private void bracketed(Pattern pattern, String piece, int offset) {
        Matcher match = pattern.matcher(piece);
        if (match.find() && isAttribution(match.group(1))) {
            marks.add(new Mark(
                    MarkKind.ATTRIBUTION,
                    new TextRange(offset + match.start(1) - 1, offset + match.end(1) + 1),
                    match.group(1).strip()));
        }
    }

    private boolean isAttribution(String words) {
        return SUPPORT.matcher(words).find() || proposers.isKnown(words);
    }

    private static Optional<TextRange> named(Pattern pattern, String piece) {
        Matcher match = pattern.matcher(piece);
        return match.lookingAt() ? Optional.of(new TextRange(match.start(1), match.end(1))) : Optional.empty();
    }

    private static int colonAfter(String head, int from) {
        int at = from;
        while (":：".indexOf(head.charAt(at)) < 0) {
            at++;
        }
        return at + 1;
    }

    private void mark(TextRange name, int end) {
        marks.add(new Mark(
                MarkKind.ATTRIBUTION,
                new TextRange(name.start(), end),
                name.of(text).strip()));
    }
}
