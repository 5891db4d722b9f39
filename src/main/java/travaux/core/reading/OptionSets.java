package travaux.core.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import travaux.core.text.Alternatives;
import travaux.core.text.BracketGroup;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;
import travaux.core.text.Provision;
import travaux.core.text.TextRange;

/**
 * Stage: finds whole-passage alternatives. Reads paragraphs, provisions and groups; writes a mark for each label and one set of
 * alternatives for the labels that belong together.
 *
 * <p>Labels belong together if they share word and kind of numeral and count upwards; a label that begins again at one opens a
 * set inside the option above, or in place of the set before it if it is set in no further. Each option goes as far as the next
 * label of its set. Where the last one ends is a judgement: with the brackets that hold all its labels; with the numbered paragraph
 * the set stands in; in a preamble with its own paragraph if the others are one each; and otherwise with the unit. Where the options are numbered paragraphs that go on with the unit's own
 * numbering (3. in either option after a common 2.), the last one ends before the first number that no option before it had.
 */
final class OptionSets {

    private final String text;
    private final List<Provision> provisions;
    private final GroupIndex groups;
    private final boolean clauses;
    private final List<OptionSet> open = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Alternatives> found = new ArrayList<>();

    /** What the stage finds. */
    record Options(List<Mark> marks, List<Alternatives> alternatives) {}

    /** A label, its paragraph, and where the next label of the same word stands, or the end of the text. */
    private record Labelled(OptionLabel label, Paragraphs.Entry entry, int nextOfWord) {}

    private OptionSets(String text, List<Provision> provisions, List<BracketGroup> groups, boolean clauses) {
        this.text = text;
        this.clauses = clauses;
        this.provisions = provisions;
        this.groups = new GroupIndex(groups);
    }

    /**
     * Finds them in one unit.
     *
     * @param clauses whether each paragraph of the unit is a clause of its own, as in a preamble
     */
    static Options find(Paragraphs paragraphs, List<Provision> provisions, List<BracketGroup> groups, boolean clauses) {
        List<Labelled> labels = labels(paragraphs);
        if (labels.isEmpty()) {
            return new Options(List.of(), List.of());
        }
        OptionSets stage = new OptionSets(paragraphs.text(), provisions, groups, clauses);
        int nextProvision = 0;
        List<Provision> around = new ArrayList<>();
        for (Labelled labelled : labels) {
            int start = labelled.entry().range().start();
            while (nextProvision < provisions.size()
                    && provisions.get(nextProvision).range().start() <= start) {
                around.add(provisions.get(nextProvision++));
            }
            around.removeIf(provision -> provision.range().end() <= start);
            stage.closeEnded(start);
            stage.take(labelled, around);
        }
        stage.closeFrom(0, stage.text.length());
        return new Options(stage.marks, stage.found);
    }

    private static List<Labelled> labels(Paragraphs paragraphs) {
        String text = paragraphs.text();
        Map<String, Integer> next = new HashMap<>();
        List<Labelled> labels = new ArrayList<>();
        for (Paragraphs.Entry entry : paragraphs.list().reversed()) {
            List<OptionLabel> own = labels(text, entry);
            for (OptionLabel label : own.reversed()) {
                int value = label.value();
                int following = next.getOrDefault(label.word() + (value + 1), text.length());
                labels.add(new Labelled(label, label.equals(own.getFirst()) ? entry : rest(entry, label), following));
                next.put(label.word() + value, label.start());
                next.remove(label.word() + (value + 1));
            }
        }
        return labels.reversed();
    }

    private static Paragraphs.Entry rest(Paragraphs.Entry entry, OptionLabel label) {
        TextRange range = new TextRange(label.start(), entry.range().end());
        return new Paragraphs.Entry(range, entry.indent(), Optional.empty());
    }

    /** The label a paragraph begins with and those that go on counting in it. */
    private static List<OptionLabel> labels(String text, Paragraphs.Entry entry) {
        return Stream.iterate(
                        label(text, entry),
                        Optional::isPresent,
                        label -> label.flatMap(
                                last -> last.nextIn(text, entry.range().end())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The option label a paragraph begins with, after its number if it has one, with offsets in the text. */
    private static Optional<OptionLabel> label(String text, Paragraphs.Entry entry) {
        int start = entry.range().start();
        String head = text.substring(start, Math.min(entry.range().end(), start + 160));
        int after = entry.label().map(ProvisionLabel::end).orElse(0);
        return OptionLabel.at(head, 0).or(() -> OptionLabel.at(head, after)).map(label -> label.shift(start));
    }

    private void take(Labelled labelled, List<Provision> around) {
        OptionLabel label = labelled.label();
        marks.add(new Mark(MarkKind.OPTION_LABEL, new TextRange(label.start(), label.end()), label.number()));
        int paragraph = labelled.entry().range().start();
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).isContinuedBy(label)) {
                closeFrom(i + 1, paragraph);
                open.get(i).next(rival(open.get(i), paragraph), label);
                return;
            }
        }
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).isReplacedBy(label, labelled.entry().indent())) {
                closeFrom(i, paragraph);
            }
        }
        open.add(begin(labelled, around));
    }

    private OptionSet begin(Labelled labelled, List<Provision> around) {
        int end = open.isEmpty() ? text.length() : open.getLast().end();
        Optional<Provision> beside = Optional.empty();
        for (Provision provision : around) {
            boolean own = provision.range().start() == labelled.entry().range().start();
            boolean split =
                    labelled.nextOfWord() < text.length() && provision.range().end() <= labelled.nextOfWord();
            if (!own && split && beside.isEmpty()) {
                beside = Optional.of(provision);
            } else if (!split || own) {
                end = Math.min(end, provision.range().end());
            }
        }
        return new OptionSet(labelled.label(), labelled.entry().indent(), end, beside);
    }

    private void closeEnded(int place) {
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).end() <= place) {
                closeFrom(i, place);
            }
        }
    }

    private void closeFrom(int index, int place) {
        while (open.size() > index) {
            OptionSet set = open.removeLast();
            int end = Math.min(Math.min(place, set.end()), Math.min(numberingEnd(set), clauseEnd(set)));
            if (set.hasSeveral()) {
                end = Math.min(
                        end, groups.endAround(set.first().start(), set.last().start(), text.length()));
                found.add(new Alternatives(Alternatives.Kind.OPTIONS, set.endWith(rival(set, end))));
            }
        }
    }

    /** In a preamble, where the options before the last are a paragraph each, the last one is a paragraph too. */
    private int clauseEnd(OptionSet set) {
        boolean single = clauses
                && set.ended().stream().noneMatch(rival -> rival.of(text).indexOf('\n') >= 0);
        int end = text.indexOf('\n', set.last().end() + 1);
        return single && end >= 0 ? end : text.length();
    }

    /** Where numbers begin that no option before the last one had, if the options go on with the unit's numbering. */
    private int numberingEnd(OptionSet set) {
        if (set.beside().isEmpty() || !set.hasSeveral()) {
            return text.length();
        }
        int highest = number(set.beside().get());
        for (Provision provision : provisions) {
            boolean sibling = provision.level() == set.beside().get().level();
            int start = provision.range().start();
            if (sibling && start > set.last().start() && number(provision) > highest) {
                return start;
            }
            if (sibling && start > set.first().start() && start < set.last().start()) {
                highest = Math.max(highest, number(provision));
            }
        }
        return text.length();
    }

    private static int number(Provision provision) {
        String digits = provision.number().replaceAll("^(\\d{0,6}).*$", "$1");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    /** The words of the option last labelled, blank ends left out, as far as {@code end}. */
    private TextRange rival(OptionSet set, int end) {
        int start = set.last().end();
        int last = Math.max(start, end);
        while (start < last && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        boolean labelsBracket = groups.isOpenedBefore(set.last().start(), last);
        return new TextRange(start, labelsBracket ? Math.max(start, last - 1) : last);
    }
}
