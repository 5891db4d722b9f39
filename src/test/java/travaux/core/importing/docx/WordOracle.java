package travaux.core.importing.docx;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import travaux.core.importing.RevisionState;

/**
 * The words of a Word document's body in one state of its tracked changes, found in one pass over its XML and by nothing that the
 * reader uses: no styles, no lists, and of fields only that those of page numbers show no words, nor does "page" beside them.
 */
final class WordOracle {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final Set<String> CAME = Set.of("ins", "moveTo");
    private static final Set<String> WENT = Set.of("del", "moveFrom");
    private static final Set<String> UNSEEN =
            Set.of("Fallback", "pPrChange", "rPrChange", "sectPr", "tblPr", "tblGrid", "instrText", "delInstrText");

    private final RevisionState state;
    private final StringBuilder words = new StringBuilder();
    private final Deque<String> path = new ArrayDeque<>();
    private boolean rowGone;
    private boolean endGone;
    private boolean pageNumber;
    private boolean numbered;
    private int paragraph;

    private WordOracle(RevisionState state) {
        this.state = state;
    }

    static String body(byte[] docx, RevisionState state) throws Exception {
        String xml = Objects.requireNonNull(WordFile.unzip(docx).get("word/document.xml"));
        XMLStreamReader reader = XMLInputFactory.newDefaultFactory()
                .createXMLStreamReader(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        WordOracle oracle = new WordOracle(state);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    oracle.pageNumber &= !"end".equals(reader.getAttributeValue(W, "fldCharType"));
                    oracle.open(reader.getLocalName());
                }
                case XMLStreamConstants.END_ELEMENT -> oracle.close(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS -> oracle.text(reader.getText());
                default -> {}
            }
        }
        return oracle.words.toString();
    }

    private void open(String name) {
        boolean properties = path.contains("trPr") || path.contains("pPr");
        if (properties && gone(name)) {
            rowGone |= path.contains("trPr");
            endGone |= path.contains("pPr") && path.contains("rPr");
        }
        path.push(name);
        switch (name) {
            case "tr" -> rowGone = false;
            case "p" -> {
                endGone = false;
                numbered = false;
                paragraph = words.length();
            }
            case "tab", "br", "cr" -> words.append(seen() ? " " : "");
            case "noBreakHyphen" -> words.append(seen() ? "-" : "");
            default -> {}
        }
    }

    private void close(String name) {
        path.pop();
        if (name.equals("p")) {
            boolean only = numbered && words.substring(paragraph).strip().matches("(?i)(page)?( of)?");
            words.setLength(only ? paragraph : words.length());
            words.append(endGone ? "" : "\n");
        }
        rowGone &= !name.equals("tr");
    }

    private void text(String text) {
        pageNumber |= "instrText".equals(path.peek()) && text.strip().matches("PAGE(\\s.*)?");
        numbered |= pageNumber;
        boolean inText = "t".equals(path.peek()) || "delText".equals(path.peek());
        words.append(inText && seen() ? text : "");
    }

    private boolean gone(String name) {
        return switch (state) {
            case ACCEPTED -> WENT.contains(name);
            case ORIGINAL -> CAME.contains(name);
            case MARKED -> false;
        };
    }

    private boolean seen() {
        return !rowGone
                && !pageNumber
                && !path.contains("pPr")
                && path.stream().noneMatch(e -> gone(e) || UNSEEN.contains(e));
    }
}
