package travaux.core.importing;

import java.util.List;
import travaux.core.reading.MarkedLine;
import travaux.core.reading.Source;
import travaux.core.text.DraftInfo;
import travaux.core.text.Note;

/**
 * Replaces what is no character of a text: control characters by spaces, halves of characters and code points that stand for
 * nothing by U+FFFD. Square brackets of full width, as Chinese texts have them, become plain ones: no one else need know of two
 * kinds. Each is replaced by one code unit, so that marks stay where they are.
 */
final class CleanLines {

    private static final char LOST = '\uFFFD';

    private CleanLines() {}

    static Source of(Source source) {
        DraftInfo info = source.info();
        DraftInfo clean = new DraftInfo(
                info.name(),
                clean(info.title()),
                info.symbol().map(CleanLines::clean),
                info.date().map(CleanLines::clean),
                clean(info.language()),
                info.mediaType(),
                info.sha256());
        List<MarkedLine> lines = source.lines().stream().map(CleanLines::clean).toList();
        List<Note> notes = source.notes().stream().map(CleanLines::clean).toList();
        return new Source(clean, lines, notes, source.state());
    }

    private static MarkedLine clean(MarkedLine line) {
        String text = clean(line.text()).replace('［', '[').replace('］', ']');
        return text.equals(line.text())
                ? line
                : new MarkedLine(text, line.marks(), line.style(), line.indent(), line.place());
    }

    private static Note clean(Note note) {
        return new Note(note.severity(), note.code(), clean(note.message()), note.place());
    }

    static String clean(String text) {
        int at = 0;
        while (at < text.length() && isText(text, at)) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text);
        for (; at < text.length(); at++) {
            if (!isText(text, at)) {
                clean.setCharAt(at, Character.isISOControl(text.charAt(at)) ? ' ' : LOST);
            }
        }
        return clean.toString();
    }

    private static boolean isText(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return !Character.isISOControl(c) && c < '\uFFFE' && (c < '\uFDD0' || c > '\uFDEF');
    }
}
