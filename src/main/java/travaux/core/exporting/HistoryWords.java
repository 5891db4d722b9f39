package travaux.core.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.exporting.Ink.Stroke;
import travaux.core.exporting.Ink.Style;
import travaux.core.text.TextRange;
import travaux.core.text.Unit;
import travaux.core.trace.Appearance;
import travaux.core.trace.Trace;
import travaux.core.trace.WordHistory;

/** The words of a provision: the text with the draft each came in, then those that came back, then those that went. */
final class HistoryWords {

    private final Dossier dossier;
    private final Trace trace;
    private final Ink ink;
    private final LineFolder folder;

    HistoryWords(Dossier dossier, Trace trace, Ink ink, LineFolder folder) {
        this.dossier = dossier;
        this.trace = trace;
        this.ink = ink;
        this.folder = folder;
    }

    /** The place of a draft in its dossier, from 1. */
    static int place(Dossier dossier, String draft) {
        return dossier.drafts().stream().map(DraftEntry::id).toList().indexOf(draft) + 1;
    }

    static String name(Dossier dossier, String draft) {
        return dossier.draft(draft).map(DraftEntry::name).orElse(draft);
    }

    String lines() {
        if (trace.shown().isEmpty()) {
            return "\n" + folder.fold(Messages.text("history.no-words"), "", "");
        }
        String shown = trace.shown().get();
        StringBuilder out = new StringBuilder("\n");
        out.append(folder.fold(strong(Messages.format("history.text", name(dossier, shown))), "", ""));
        units(shown).forEach(unit -> text(unit, shown, out));
        list("history.back.line", words -> !words.backIn().isEmpty(), out);
        list("history.left", words -> !isShown(words, shown) && hasLeft(words), out);
        list("history.gone", words -> isGone(words, shown) && isBefore(words, shown), out);
        list("history.gone.later", words -> isGone(words, shown) && !isBefore(words, shown), out);
        return out.toString();
    }

    private static List<Stroke> strong(String text) {
        return List.of(new Stroke(text, Style.STRONG));
    }

    private static boolean isShown(WordHistory words, String shown) {
        return words.shownIn().equals(shown);
    }

    /** Whether they still stand, in another provision. */
    private static boolean hasLeft(WordHistory words) {
        return words.elsewhereIn().contains(words.last());
    }

    private static boolean isGone(WordHistory words, String shown) {
        return !isShown(words, shown) && !hasLeft(words);
    }

    private boolean isBefore(WordHistory words, String shown) {
        return place(dossier, words.shownIn()) < place(dossier, shown);
    }

    private List<Unit> units(String draft) {
        return trace.appearances().stream()
                .filter(row -> row.version().equals(draft))
                .map(Appearance::units)
                .flatMap(List::stream)
                .toList();
    }

    private void text(Unit unit, String shown, StringBuilder out) {
        if (units(shown).size() > 1) {
            out.append(folder.fold(Headings.of(unit), "  ", "    "));
        }
        List<WordHistory> words = trace.words().stream()
                .filter(one -> isShown(one, shown) && one.unit().equals(unit.id()))
                .toList();
        for (TextRange paragraph : unit.text().paragraphs()) {
            if (!paragraph.isEmpty()) {
                out.append(folder.fold(strokes(unit, paragraph, words), "    ", "    "));
            }
        }
    }

    private List<Stroke> strokes(Unit unit, TextRange paragraph, List<WordHistory> words) {
        String text = unit.text().text();
        int[] depths = unit.text().depths();
        List<Stroke> strokes = new ArrayList<>();
        int at = paragraph.start();
        String first = "";
        for (WordHistory one : words) {
            if (!paragraph.encloses(one.range())) {
                continue;
            }
            strokes.add(new Stroke(text.substring(at, one.range().start()), Style.BRACKET));
            Style style = depths[one.range().start()] > 0 ? Style.DISPUTED : Style.PLAIN;
            int lead = leadingSigns(one);
            strokes.add(new Stroke(one.text().substring(0, lead), style));
            if (one.hasWords() && !one.first().equals(first)) {
                first = one.first();
                strokes.add(new Stroke(SmallFigures.of(place(dossier, first)), Style.FAINT));
            }
            strokes.add(new Stroke(one.text().substring(lead), style));
            at = one.range().end();
        }
        strokes.add(new Stroke(text.substring(at, paragraph.end()), Style.BRACKET));
        return strokes;
    }

    /** How many characters stand before the first letter or digit; the figure goes between. An opening parenthesis is none. */
    private static int leadingSigns(WordHistory words) {
        String text = words.text();
        int at = 0;
        while (at < text.length() && ",;.: ".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private void list(String title, Predicate<WordHistory> which, StringBuilder out) {
        List<Passage> passages = passages(trace.words().stream().filter(which).toList()).stream()
                .filter(passage -> passage.words.stream().anyMatch(WordHistory::hasWords) && !isLabel(passage))
                .toList();
        if (!passages.isEmpty()) {
            out.append('\n')
                    .append(ink.draw(Messages.text(title), Style.STRONG))
                    .append('\n');
            passages.forEach(passage -> out.append(folder.fold(said(passage), "  · ", "    ")));
        }
    }

    /** Words in one row that stood in the same drafts, brackets between them or not. */
    private record Passage(List<WordHistory> words, String text) {}

    private List<Passage> passages(List<WordHistory> words) {
        List<Passage> passages = new ArrayList<>();
        for (int from = 0; from < words.size(); ) {
            int end = from + 1;
            while (end < words.size() && isOne(words.get(end - 1), words.get(end))) {
                end++;
            }
            List<WordHistory> group = words.subList(from, end);
            passages.add(new Passage(group, balanced(group.getFirst(), group.getLast())));
            from = end;
        }
        return passages;
    }

    private boolean isOne(WordHistory one, WordHistory next) {
        boolean sameFate = one.standsIn().equals(next.standsIn())
                && one.elsewhereIn().equals(next.elsewhereIn())
                && one.shownIn().equals(next.shownIn())
                && one.unit().equals(next.unit());
        return sameFate
                && between(one, next)
                        .substring(
                                one.text().length(),
                                next.range().start() - one.range().start())
                        .chars()
                        .noneMatch(c -> c == '\n' || Character.isLetterOrDigit(c));
    }

    private String between(WordHistory one, WordHistory last) {
        return text(one).substring(one.range().start(), last.range().end());
    }

    /** As {@link #between}, with a bracket taken in that stands right outside and whose partner stands within. */
    private String balanced(WordHistory one, WordHistory last) {
        String text = text(one);
        int start = one.range().start();
        int end = last.range().end();
        int depth = 0;
        int closed = 0;
        for (int at = start; at < end; at++) {
            depth += text.charAt(at) == '[' ? 1 : text.charAt(at) == ']' ? -1 : 0;
            closed = Math.min(closed, depth);
        }
        if (depth > closed && end < text.length() && text.charAt(end) == ']') {
            end++;
        }
        if (closed < 0 && start > 0 && text.charAt(start - 1) == '[') {
            start--;
        }
        return text.substring(start, end);
    }

    private Unit unit(WordHistory words) {
        return units(words.shownIn()).stream()
                .filter(unit -> unit.id().equals(words.unit()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("words of no unit"));
    }

    private String text(WordHistory words) {
        return unit(words).text().text();
    }

    /** Whether it is only a paragraph's number. */
    private boolean isLabel(Passage passage) {
        TextRange range = new TextRange(
                passage.words.getFirst().range().start(),
                passage.words.getLast().range().end());
        return unit(passage.words.getFirst()).text().provisions().stream()
                .anyMatch(provision -> provision.label().encloses(range));
    }

    private String said(Passage passage) {
        List<String> said = new ArrayList<>();
        said.add("“" + passage.text.strip() + "” "
                + where("history.stood", passage.words.getFirst().standsIn()));
        List<String> brackets = passage.words.stream()
                .flatMap(words -> words.inBracketsIn().stream())
                .distinct()
                .sorted(java.util.Comparator.comparing(draft -> place(dossier, draft)))
                .toList();
        said.add(where("history.in-brackets", brackets));
        said.add(where("history.elsewhere", passage.words.getFirst().elsewhereIn()));
        return said.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    private String where(String key, List<String> drafts) {
        return drafts.isEmpty()
                ? ""
                : Messages.format(
                        key, drafts.stream().map(draft -> name(dossier, draft)).collect(Collectors.joining(", ")));
    }
}
