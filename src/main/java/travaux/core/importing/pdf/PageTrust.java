package travaux.core.importing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import travaux.core.importing.RawFile;
import travaux.core.importing.UnusableInputException;
import travaux.core.text.Note;
import travaux.core.text.Place;

/** Weighs what came out of the pages: refuses scans and garbage, and marks single pages that cannot be trusted. */
final class PageTrust {

    private static final String WAY_OUT =
            "Use the Word or web version of the document, or another language version; or have its pages recognised"
                    + " (OCR) and read that file.";

    /** More lost characters than this share, and a document is not to be used. */
    private static final float MOST_LOST = 0.02f;

    /** More than this share on a page, and the page is not to be trusted. */
    private static final float MOST_LOST_ON_PAGE = 0.08f;

    private record Weight(int page, int visible, int lost, int invisible, int images) {}

    private final List<Weight> weights = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    /** Takes note of a page as it was scanned. */
    void weigh(ScannedPage page) {
        int visible = 0;
        int lost = 0;
        int invisible = 0;
        for (Glyph glyph : page.glyphs()) {
            visible += glyph.isBlank() ? 0 : 1;
            lost += glyph.has(Ink.LOST) ? 1 : 0;
            invisible += glyph.has(Ink.INVISIBLE) && !glyph.isBlank() ? 1 : 0;
        }
        weights.add(new Weight(page.number(), visible, lost, invisible, page.images()));
        if (page.slanted() > 0.2f * (visible + page.slanted())) {
            note(
                    Note.Severity.WARNING,
                    "turned-text",
                    "Text that runs another way than the rest of the page was left out.",
                    page.number());
        }
    }

    /** Refuses the document or returns what is to be said of its pages. */
    List<Note> judge(RawFile file, List<PageRows> pages) throws UnusableInputException {
        refuseScan(file);
        refuseLost(file);
        judgeWords(file, pages);
        weights.forEach(this::noteWeight);
        return notes;
    }

    private void refuseScan(RawFile file) throws UnusableInputException {
        int visible = weights.stream().mapToInt(Weight::visible).sum();
        int images = weights.stream().mapToInt(Weight::images).sum();
        long empty = weights.stream().filter(page -> page.visible() < 8).count();
        if (visible < 8) {
            throw new UnusableInputException(
                    images > 0
                            ? "“%s” is a scan: page 1 is a picture without text. %s".formatted(file.name(), WAY_OUT)
                            : "“%s” has no text on any of its pages. %s".formatted(file.name(), WAY_OUT));
        }
        if (images > 0 && empty > 0.9f * weights.size() && weights.size() > 3) {
            throw new UnusableInputException("“%s” is a scan: %d of its %d pages are pictures without text. %s"
                    .formatted(file.name(), empty, weights.size(), WAY_OUT));
        }
    }

    private void refuseLost(RawFile file) throws UnusableInputException {
        int visible = weights.stream().mapToInt(Weight::visible).sum();
        int lost = weights.stream().mapToInt(Weight::lost).sum();
        if (lost > MOST_LOST * visible) {
            throw new UnusableInputException(
                    "“%s” cannot be read rightly (%s): its fonts do not say which characters %d of its %d signs are. %s"
                            .formatted(file.name(), pages(lostPages()), lost, visible, WAY_OUT));
        }
    }

    private List<Integer> lostPages() {
        return weights.stream()
                .filter(page -> page.lost() > 0)
                .map(Weight::page)
                .toList();
    }

    private void judgeWords(RawFile file, List<PageRows> pages) throws UnusableInputException {
        StringBuilder whole = new StringBuilder();
        List<Integer> doubtful = new ArrayList<>();
        String reason = "";
        for (PageRows page : pages) {
            String text = text(page);
            whole.append(text).append('\n');
            Optional<String> fault = Plausibility.fault(text);
            if (fault.isPresent()) {
                doubtful.add(page.number());
                reason = reason.isEmpty() ? fault.get() : reason;
            }
        }
        Optional<String> fault = Plausibility.fault(whole.toString());
        if (fault.isPresent() || doubtful.size() * 3 > pages.size()) {
            throw new UnusableInputException(
                    "“%s” cannot be read rightly (%s): a font's character map is lost or wrong, %s. %s"
                            .formatted(file.name(), pages(doubtful), fault.orElse(reason), WAY_OUT));
        }
        String said = reason;
        doubtful.forEach(page -> note(
                Note.Severity.ERROR,
                "implausible-text",
                "The text of this page is not to be trusted: a font's character map is lost or wrong, " + said + ".",
                page));
    }

    private static String text(PageRows page) {
        return page.rows().stream()
                .map(row -> RightToLeft.reading(row.glyphs()).stream()
                        .map(Glyph::text)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private void noteWeight(Weight page) {
        if (page.lost() > MOST_LOST_ON_PAGE * page.visible()) {
            note(
                    Note.Severity.ERROR,
                    "lost-characters",
                    "A font on this page does not say which characters its signs are: its text is not to be trusted.",
                    page.page());
        } else if (page.lost() > 0) {
            note(
                    Note.Severity.WARNING,
                    "lost-characters",
                    "%d signs on this page have no character behind them; they are shown as \uFFFD."
                            .formatted(page.lost()),
                    page.page());
        }
        if (page.visible() < 8 && page.images() > 0) {
            note(
                    Note.Severity.WARNING,
                    "picture-page",
                    "This page is a picture: whatever is written on it was not read.",
                    page.page());
        } else if (page.invisible() > page.visible() / 2 && page.invisible() > 50) {
            note(
                    Note.Severity.WARNING,
                    "recognised-text",
                    "The text of this page was recognised from a scan by some program: expect misread letters.",
                    page.page());
        }
    }

    private void note(Note.Severity severity, String code, String message, int page) {
        notes.add(new Note(severity, code, message, new Place(OptionalInt.of(page), OptionalInt.empty(), "")));
    }

    private static String pages(List<Integer> pages) {
        if (pages.isEmpty()) {
            return "throughout";
        }
        String list = pages.stream().limit(3).map(String::valueOf).collect(Collectors.joining(", "));
        String more = pages.size() > 3 ? " and %d more".formatted(pages.size() - 3) : "";
        return (pages.size() == 1 ? "page " : "pages ") + list + more;
    }
}
