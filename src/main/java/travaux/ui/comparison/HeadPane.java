package travaux.ui.comparison;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import travaux.core.diff.UnitComparison;
import travaux.ui.control.Segments;
import travaux.ui.control.Words;
import travaux.ui.support.Messages;
import travaux.ui.support.Share;

/** The heading of the unit that is read, the ways of reading it, and what is to be said of it in figures. */
final class HeadPane extends VBox {

    private final ComparisonModel model;
    private final Text before = new Text();
    private final Text after = new Text();
    private final Heading heading = new Heading(before, after);
    private final Segments<Reading> ways;
    private final Segments<Part> parts;
    private final Label changes = fact("fact");
    private final Label brackets = fact("fact-brackets");
    private final Words basis = new Words("fact");
    private final Label keys = fact("fact");
    private final FactsRow facts;

    HeadPane(ComparisonModel model) {
        this.model = model;
        getStyleClass().add("comparison-head");
        before.getStyleClass().add("heading-old");
        after.getStyleClass().add(Heading.STRONG);
        ways = new Segments<>(Messages.text("comparison.reading"), Reading.values(), HeadPane::word, model.reading());
        parts = new Segments<>(Messages.text("comparison.part"), Part.values(), HeadPane::word, model.part());
        facts = new FactsRow(keys, ways, parts, changes, brackets, basis);
        ways.setMinWidth(USE_PREF_SIZE);
        parts.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(heading, facts);
        show(ways, false);
        model.workbench().change().subscribe(this::choose);
    }

    /** Puts a sign after the figures. */
    void addSign(Node sign) {
        facts.getChildren().add(facts.getChildren().indexOf(basis) + 1, sign);
    }

    void setCompact(boolean compact) {
        getStyleClass().remove("compact");
        if (compact) {
            getStyleClass().add("compact");
        }
        renew();
    }

    void renew() {
        boolean titleFirst = model.isOfElements();
        before.getStyleClass().setAll(titleFirst ? Heading.STRONG : "heading-old");
        after.getStyleClass().setAll(titleFirst ? "heading-old" : Heading.STRONG);
        heading.say(model.oldHeading(), model.newHeading());
        choose();
        boolean words = model.content().get() instanceof Content.Words;
        boolean elements = model.content().get() instanceof Content.Elements;
        Optional<UnitComparison> unit = model.workbench().unit().get();
        boolean compared = words && unit.flatMap(Alone::reading).isEmpty();
        if (unit.isPresent() && !isWaiting()) {
            // While other words are awaited the ways stay: hidden, they would lose the keyboard.
            show(ways, compared);
        }
        show(parts, unit.filter(Alone::isBesideElements).isPresent());
        show(keys, compared && !getStyleClass().contains("compact"));
        keys.setText(Messages.text(isMarked() ? "comparison.keys" : "comparison.keys.clean"));
        String note = elements ? Messages.text("comparison.elements.note") : words ? readingNotes() : "";
        basis.tell(note);
        show(basis, !note.isEmpty());
        unit.ifPresentOrElse(this::show, () -> {
            show(changes, false);
            show(brackets, false);
        });
    }

    private boolean isWaiting() {
        return model.content().get() instanceof Content.Nothing nothing
                && nothing.title().isEmpty();
    }

    private String readingNotes() {
        return model.workbench()
                .pair()
                .get()
                .flatMap(pair -> model.workbench().unit().get().map(unit -> ReadingNotes.of(pair, unit)))
                .orElse("");
    }

    /** Makes what the chosen change touches of the heading stand out, as words of the text do. */
    private void choose() {
        int change = model.workbench().change().get();
        heading.choose(model.workbench()
                .unit()
                .get()
                .filter(unit ->
                        isMarked() && change >= 0 && change < unit.changes().size())
                .map(unit -> Headings.touched(unit, unit.changes().get(change)))
                .orElse(List.of()));
    }

    /** Whether changes are marked in the text. */
    private boolean isMarked() {
        return model.reading().get() == Reading.SIDE_BY_SIDE || model.reading().get() == Reading.REDLINE;
    }

    private void show(UnitComparison unit) {
        boolean words = unit.basis() == UnitComparison.Basis.WORDS;
        show(changes, words);
        long marked =
                unit.changes().stream().filter(model.workbench()::isMarked).count();
        boolean none = marked == 0 && !unit.changes().isEmpty();
        changes.setText(Messages.text(none ? "comparison.changes.unmarked" : "comparison.changes", marked));
        int old = Share.oldBrackets(unit);
        int now = Share.newBrackets(unit);
        show(brackets, words && old + now > 0);
        brackets.setText(Messages.text("comparison.brackets", old, now));
    }

    private static void show(Region part, boolean on) {
        part.setVisible(on);
        part.setManaged(on);
    }

    private static String word(Reading reading) {
        return Messages.text(
                switch (reading) {
                    case SIDE_BY_SIDE -> "reading.sideBySide";
                    case REDLINE -> "reading.redline";
                    case OLD -> "reading.old";
                    case NEW -> "reading.new";
                });
    }

    private static String word(Part part) {
        return Messages.text(part == Part.ELEMENTS ? "part.elements" : "part.words");
    }

    private static Label fact(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
