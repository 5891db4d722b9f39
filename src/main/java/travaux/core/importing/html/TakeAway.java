package travaux.core.importing.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import travaux.core.importing.InlineStyle;
import travaux.core.text.Note;
import travaux.core.text.Note.Severity;
import travaux.core.text.Place;

/** Takes away what is no text of the document: scripts, navigation, the site's head and foot, contents, hidden parts. */
final class TakeAway {

    private static final String NEVER_TEXT = "script,noscript,template,nav,button,select,input,textarea,iframe,svg,"
        + "canvas,audio,video,dialog,[hidden],div[title=header],div[title=footer],[role=navigation],[role=banner],[role=contentinfo],[role=search],"
        + "[style*=mso-element:header],[style*=mso-element:footer],[style*=mso-element:comment],"
        + "[class=msocomanchor],[class=MsoCommentReference]";
    private static final String CONTENTS = "[id=toc],[class=toc],[role=doc-toc],p[class^=MsoToc]";

    private TakeAway() {}

    /** Changes the page; says what a reader may miss. */
    static List<Note> from(Document page, SheetRules rules) {
        List<Note> notes = new ArrayList<>();
        Elements contents = page.select(CONTENTS);
        if (!contents.isEmpty()) {
            String message = "A table of contents was left out.";
            notes.add(new Note(Severity.INFO, "contents-table", message, Place.WHOLE));
        }
        contents.remove();
        page.select(NEVER_TEXT).remove();
        headAndFoot(page);
        int hidden = 0;
        for (Element element : page.body().select("[style],[class]")) {
            if (InlineStyle.hides(rules.declarations(element)) && element.parent() != null) {
                hidden += element.text().isBlank() ? 0 : 1;
                element.remove();
            }
        }
        if (hidden > 0) {
            String message = "Hidden text left out, which no page shows: " + hidden + ".";
            notes.add(new Note(Severity.INFO, "hidden-text", message, Place.WHOLE));
        }
        return notes;
    }

    /** A head inside an article is the document's own. */
    private static void headAndFoot(Document page) {
        for (Element element : page.select("header,footer")) {
            if (element.closest("article,main,section") == null) {
                element.remove();
            }
        }
    }
}
