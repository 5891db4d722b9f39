package travaux.core.importing.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import travaux.core.importing.Checksum;
import travaux.core.importing.ImportOptions;
import travaux.core.importing.Importer;
import travaux.core.importing.RawFile;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.MarkedLine;
import travaux.core.reading.Source;
import travaux.core.text.DraftInfo;
import travaux.core.text.Note;
import travaux.core.text.Note.Severity;
import travaux.core.text.Place;
import travaux.core.text.TextState;

/** Reads web pages, saved or exported by a word processor. */
public final class HtmlImporter implements Importer {

    private static final int HEAD = 2048;

    /** A page becomes a tree many times its size in memory. Bytes. */
    private static final int MAX_SIZE = 24 << 20;

    private static final Set<String> ENDINGS = Set.of("html", "htm", "xhtml");
    private static final Pattern START = Pattern.compile(
            "(?is)^\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body)[\\s>].*");

    @Override
    public boolean recognises(RawFile file) {
        int length = Math.min(HEAD, file.bytes().length);
        String head = new String(file.bytes(), 0, length, StandardCharsets.ISO_8859_1);
        String plain = head.replace("\0", "").replaceFirst("^(\u00ef\u00bb\u00bf|\u00fe\u00ff|\u00ff\u00fe)", "");
        return ENDINGS.contains(file.ending()) || START.matcher(plain).matches();
    }

    @Override
    public Source read(RawFile file) throws UnusableInputException {
        return read(file, ImportOptions.DEFAULT);
    }

    @Override
    public Source read(RawFile file, ImportOptions options) throws UnusableInputException {
        if (file.bytes().length > MAX_SIZE) {
            throw new UnusableInputException(file.name() + " is larger than " + (MAX_SIZE >> 20)
                    + " MB, too large for a web page. Save the text of the document alone.");
        }
        HtmlText text = HtmlText.of(file.bytes());
        Document page = Jsoup.parse(text.characters());
        SheetRules rules = SheetRules.of(page);
        List<Note> notes = new ArrayList<>();
        text.guessed().ifPresent(name -> notes.add(guess(name)));
        HtmlFootnotes footnotes = HtmlFootnotes.takenFrom(page);
        notes.addAll(TakeAway.from(page, rules));
        List<MarkedLine> lines = new WalkHtml(rules, footnotes, options.revisions()).walk(page.body());
        if (lines.isEmpty()) {
            throw new UnusableInputException(
                    file.name() + " is a web page without text: what it shows is made by a program"
                            + " or a picture. Open it in a browser and save it as a PDF.");
        }
        return new Source(info(file, page), lines, notes, TextState.FILE);
    }

    private static Note guess(String name) {
        String message = "The page does not say how its characters are encoded; read as " + name + ", a guess.";
        return new Note(Severity.WARNING, "guessed-encoding", message, Place.WHOLE);
    }

    private static DraftInfo info(RawFile file, Document page) {
        String title = page.title().isBlank() ? "" : page.title().strip();
        return new DraftInfo(
                file.name(),
                title,
                Optional.empty(),
                Optional.empty(),
                language(page),
                "text/html",
                Checksum.sha256(file.bytes()));
    }

    private static String language(Document page) {
        Element html = page.selectFirst("html[lang],html[xml:lang],body[lang]");
        String said = html == null ? "" : html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
        return said.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") ? said : "und";
    }
}
