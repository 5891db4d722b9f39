package travaux.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import travaux.core.text.TextRange;

/** Words chosen in the text, from one to another of the same column, word by word. Never touches a scene. */
final class Selecting {

    private final ObjectProperty<Optional<Selection>> selection =
            new SimpleObjectProperty<>(this, "selection", Optional.empty());
    private List<TextRow> rows = List.of();

    /** From the word where the choice began to the one where it ends, which may stand before it. */
    record Selection(WordAt anchor, WordAt caret) {

        WordAt first() {
            return caret.isBefore(anchor) ? caret : anchor;
        }

        WordAt last() {
            return caret.isBefore(anchor) ? anchor : caret;
        }

        /** Which characters of a paragraph of some length are chosen. */
        Optional<TextRange> in(int row, boolean right, int length) {
            if (right != anchor.right() || row < first().row() || row > last().row()) {
                return Optional.empty();
            }
            int from = row == first().row() ? first().drawn().start() : 0;
            int to = row == last().row() ? last().drawn().end() : length;
            return Optional.of(new TextRange(Math.min(from, to), to));
        }
    }

    ReadOnlyObjectProperty<Optional<Selection>> selection() {
        return selection;
    }

    /** Takes other rows, of which nothing is chosen. */
    void show(List<TextRow> shown) {
        rows = shown;
        clear();
    }

    /** Chooses nothing; false where nothing was chosen. */
    boolean clear() {
        boolean any = selection.get().isPresent();
        selection.set(Optional.empty());
        return any;
    }

    /** Chooses the word at a drawn character, or everything from where the choice began up to it. */
    void choose(int row, boolean right, int character, boolean extend) {
        WordAt.at(rows, row, right, character).ifPresent(word -> choose(word, extend));
    }

    /** Goes to the next word, or back to the one before for -1; begins with the first word at or after a row. */
    void step(int by, boolean extend, int from) {
        Optional<WordAt> caret = selection.get().map(Selection::caret);
        Optional<WordAt> next = caret.isEmpty() ? first(from, 1, false) : beside(caret.get(), by);
        next.ifPresent(word -> choose(word, extend));
    }

    /** Goes to the paragraph below, or above for -1, to the word at about the same place. */
    void line(int by, boolean extend, int from) {
        Optional<WordAt> caret = selection.get().map(Selection::caret);
        if (caret.isEmpty()) {
            step(by, extend, from);
            return;
        }
        first(caret.get().row() + by, by, caret.get().right())
                .flatMap(word -> WordAt.at(
                        rows, word.row(), word.right(), caret.get().drawn().start()))
                .ifPresent(word -> choose(word, extend));
    }

    /** Chooses every word of the column. */
    void all() {
        boolean right = selection.get().map(chosen -> chosen.caret().right()).orElse(false);
        first(0, 1, right).ifPresent(word -> {
            choose(word, false);
            first(rows.size() - 1, -1, word.right())
                    .map(last -> WordAt.in(rows, last.row(), last.right()).getLast())
                    .ifPresent(last -> choose(last, true));
        });
    }

    /** Goes to the other column, as near as there is a word. */
    void cross() {
        selection
                .get()
                .map(Selection::caret)
                .ifPresent(caret -> first(caret.row(), 1, !caret.right())
                        .or(() -> first(caret.row(), -1, !caret.right()))
                        .flatMap(word -> WordAt.at(
                                rows, word.row(), word.right(), caret.drawn().start()))
                        .ifPresent(word -> choose(word, false)));
    }

    /** Goes to the next word in a column that a number is wanted of; stays where there is none. */
    void find(int by, java.util.function.IntPredicate wanted) {
        Optional<WordAt> at = selection.get().map(Selection::caret).or(() -> first(0, 1, false));
        boolean isFresh = selection.get().isEmpty();
        while (at.isPresent()) {
            WordAt word = at.get();
            int number = WordAt.paragraph(rows, word.row(), word.right())
                    .map(paragraph -> paragraph.number(word.drawn().start()))
                    .orElse(-1);
            if (isFresh && number >= 0 && wanted.test(number)) {
                choose(word, false);
                return;
            }
            isFresh = true;
            at = beside(word, by);
        }
    }

    /** What is chosen, as it is drawn: a paragraph to a line, numbers of whole paragraphs included. */
    String text() {
        List<String> lines = new ArrayList<>();
        selection.get().ifPresent(chosen -> {
            for (int row = chosen.first().row(); row <= chosen.last().row(); row++) {
                int at = row;
                WordAt.paragraph(rows, row, chosen.anchor().right())
                        .ifPresent(paragraph -> lines.add(text(chosen, at, paragraph)));
            }
        });
        return String.join("\n", lines);
    }

    private static String text(Selection chosen, int row, Paragraph paragraph) {
        String words = paragraph.words();
        TextRange range =
                chosen.in(row, chosen.anchor().right(), words.length()).orElse(TextRange.at(0));
        boolean whole = range.start() == 0 && row != chosen.first().row();
        return whole && range.end() == words.length() ? paragraph.text() : range.of(words);
    }

    /** What is chosen, by its places in the texts; {@code firstOfNow} is the number of the new text's first character. */
    Optional<Chosen> chosen(int firstOfNow) {
        return selection.get().map(chosen -> {
            List<Integer> numbers = new ArrayList<>();
            for (int row = chosen.first().row(); row <= chosen.last().row(); row++) {
                addNumbers(chosen, row, numbers);
            }
            List<Integer> word = new ArrayList<>();
            addNumbers(
                    new Selection(chosen.caret(), chosen.caret()),
                    chosen.caret().row(),
                    word);
            return new Chosen(text(), side(numbers, firstOfNow), side(word, firstOfNow));
        });
    }

    private void addNumbers(Selection chosen, int row, List<Integer> numbers) {
        WordAt.paragraph(rows, row, chosen.anchor().right())
                .ifPresent(paragraph -> chosen.in(
                                row, chosen.anchor().right(), paragraph.words().length())
                        .ifPresent(range -> {
                            for (int at = range.start(); at < range.end(); at++) {
                                numbers.add(paragraph.number(at));
                            }
                        }));
    }

    private static Chosen.Side side(List<Integer> numbers, int firstOfNow) {
        boolean isNow = numbers.stream().anyMatch(number -> number >= firstOfNow);
        int[] mine = numbers.stream()
                .filter(number -> number >= 0 && number >= firstOfNow == isNow)
                .mapToInt(number -> isNow ? number - firstOfNow : number)
                .toArray();
        int from = java.util.Arrays.stream(mine).min().orElse(0);
        int to = java.util.Arrays.stream(mine).max().orElse(-1);
        return new Chosen.Side(isNow, new TextRange(from, Math.max(from, to + 1)));
    }

    private void choose(WordAt word, boolean extend) {
        WordAt anchor = selection
                .get()
                .filter(chosen -> extend && chosen.anchor().right() == word.right())
                .map(Selection::anchor)
                .orElse(word);
        selection.set(Optional.of(new Selection(anchor, word)));
    }

    private Optional<WordAt> beside(WordAt word, int by) {
        List<WordAt> words = WordAt.in(rows, word.row(), word.right());
        int at = words.indexOf(word) + by;
        if (at >= 0 && at < words.size()) {
            return Optional.of(words.get(at));
        }
        for (int row = word.row() + by; row >= 0 && row < rows.size(); row += by) {
            List<WordAt> there = WordAt.in(rows, row, word.right());
            if (!there.isEmpty()) {
                return Optional.of(by > 0 ? there.getFirst() : there.getLast());
            }
        }
        return Optional.empty();
    }

    /** The first word of the first paragraph that has one, from a row on in a direction; of the other column where none does. */
    private Optional<WordAt> first(int from, int by, boolean right) {
        for (int row = from; row >= 0 && row < rows.size(); row += by) {
            List<WordAt> there = WordAt.in(rows, row, right);
            if (!there.isEmpty()) {
                return Optional.of(there.getFirst());
            }
        }
        return selection.get().isPresent() || right ? Optional.empty() : first(from, by, true);
    }
}
