package travaux.core.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import travaux.core.text.Alternatives;
import travaux.core.text.BracketGroup;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;
import travaux.core.text.Note;
import travaux.core.text.Provision;
import travaux.core.text.TextRange;
import travaux.core.text.TextState;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;
import travaux.core.text.UnitText;

/** Reads one unit: puts its text together and runs the stages that mark brackets, provisions, alternatives and notes upon it. */
final class UnitReader {

    private final Set<String> footnoteKeys;
    private final Proposers proposers;
    private final TextState state;
    private final List<Note> notes;

    UnitReader(Set<String> footnoteKeys, Proposers proposers, TextState state, List<Note> notes) {
        this.footnoteKeys = footnoteKeys;
        this.proposers = proposers;
        this.state = state;
        this.notes = notes;
    }

    /**
     * The unit of a plan.
     *
     * @param hasParts whether other units stand in it, so that it may well have no text of its own
     * @param spanning its brackets whose partner stands in another unit, with that unit's name
     */
    Unit read(UnitPlan plan, String id, Optional<String> parent, boolean hasParts, Map<Integer, String> spanning) {
        Block.Heading heading = plan.heading();
        UnitBody body = UnitBody.of(plan);
        BracketReader.Brackets brackets = BracketReader.read(body, footnoteKeys, spanning, id, notes);
        int inHeading = (int) brackets.groups().stream()
                .filter(group -> group.range().start() < body.base())
                .count();
        UnitText text = text(body, brackets, id, heading.kind() == UnitKind.PREAMBLE);
        if (heading.kind() == UnitKind.ARTICLE && text.isBlank() && !hasParts) {
            notes.add(Notes.info(
                    "empty-article",
                    (heading.label().isEmpty() ? heading.title() : heading.label()) + " has a heading and no text.",
                    heading.place().in(id)));
        }
        return new Unit(
                id,
                heading.kind(),
                heading.number(),
                heading.label(),
                heading.title(),
                inHeading,
                parent,
                state,
                text,
                List.of(),
                heading.place().page());
    }

    private UnitText text(UnitBody body, BracketReader.Brackets brackets, String id, boolean clauses) {
        Paragraphs paragraphs = Paragraphs.of(body);
        List<BracketGroup> groups = groups(body, brackets.groups());
        List<Provision> provisions = ProvisionTree.build(paragraphs);
        OptionSets.Options options = OptionSets.find(paragraphs, provisions, groups, clauses);
        OptionSets.Options rivals = ProvisionRivals.find(paragraphs.text(), provisions);
        List<Alternatives> alternatives = new ArrayList<>(AdjacentRivals.find(paragraphs.text(), groups));
        alternatives.addAll(options.alternatives());
        alternatives.addAll(rivals.alternatives());
        alternatives.sort(Comparator.comparing(Alternatives::span));
        List<Mark> marks = new ArrayList<>(inText(body, body.marks()));
        marks.addAll(inText(body, brackets.marks()));
        marks.addAll(inText(body, Attributions.find(body.joined(), brackets.groups(), proposers)));
        marks.addAll(options.marks());
        marks.addAll(rivals.marks());
        marks.sort(Comparator.comparing(Mark::range).thenComparing(Mark::kind));
        noteLonelyOptions(options, alternatives, id, body);
        return new UnitText(paragraphs.text(), groups, alternatives, provisions, marks);
    }

    private void noteLonelyOptions(
            OptionSets.Options options, List<Alternatives> alternatives, String id, UnitBody body) {
        String text = body.text();
        List<Mark> lonely = options.marks().stream()
                .filter(label -> alternatives.stream()
                        .flatMap(set -> set.rivals().stream())
                        .noneMatch(rival -> isOf(label.range(), rival, text)))
                .toList();
        if (!lonely.isEmpty()) {
            notes.add(Notes.info(
                    "option-without-rival",
                    lonely.size() == 1
                            ? "An option label in this unit has no rival beside it."
                            : lonely.size() + " option labels in this unit have no rival beside them.",
                    body.placeOf(lonely.getFirst().range().start() + body.base())
                            .in(id)));
        }
    }

    /** Whether a rival begins with a label, or right after it. */
    private static boolean isOf(TextRange label, TextRange rival, String text) {
        int from = Math.min(rival.start(), label.end());
        int to = rival.encloses(label) ? label.start() : Math.max(rival.start(), label.end());
        boolean near = rival.encloses(label) || rival.start() >= label.end();
        return near && text.substring(from, to).isBlank();
    }

    /** Groups with ranges in the text: a group that opens in the heading is cut where the text begins. */
    private static List<BracketGroup> groups(UnitBody body, List<BracketReader.Group> found) {
        List<BracketGroup> groups = new ArrayList<>();
        List<Integer> openEnds = new ArrayList<>();
        for (BracketReader.Group group : found) {
            while (!openEnds.isEmpty() && openEnds.getLast() <= group.range().start()) {
                openEnds.removeLast();
            }
            openEnds.add(group.range().end());
            int end = group.range().end() - body.base();
            boolean opened = group.range().start() >= body.base();
            if (end > 0) {
                int start = opened ? group.range().start() - body.base() : 0;
                groups.add(new BracketGroup(new TextRange(start, end), openEnds.size(), opened, group.closed()));
            }
        }
        return groups;
    }

    /** Marks with ranges in the text; statuses of the heading are kept at its start, its other marks dropped. */
    private static List<Mark> inText(UnitBody body, List<Mark> marks) {
        List<Mark> shifted = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.range().start() >= body.base()) {
                shifted.add(mark.shift(-body.base()));
            } else if (mark.kind() == MarkKind.STATUS_NOTE) {
                shifted.add(new Mark(mark.kind(), TextRange.at(0), mark.value()));
            }
        }
        return shifted;
    }
}
