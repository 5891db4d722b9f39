package travaux.core.importing.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import travaux.core.importing.ImportOptions;
import travaux.core.importing.RawFile;
import travaux.core.importing.RevisionState;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.MarkedLine;
import travaux.core.reading.Source;
import travaux.core.text.MarkKind;

/** A Word document written for a test, part by part. */
final class WordFile {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONSHIPS = R + "/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, String> parts = new LinkedHashMap<>();

    WordFile(String body) {
        parts.put("document", "<w:body>" + body + "</w:body>");
    }

    WordFile with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    /** A paragraph with properties, which may be empty. */
    static String p(String properties, String content) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
    }

    static String p(String content) {
        return p("", content);
    }

    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String r(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String ins(String text) {
        return "<w:ins w:id=\"1\" w:author=\"Wick\">" + r(text) + "</w:ins>";
    }

    static String del(String text) {
        return "<w:del w:id=\"2\" w:author=\"Wick\"><w:r><w:delText xml:space=\"preserve\">" + text
                + "</w:delText></w:r></w:del>";
    }

    /** Properties of a paragraph whose end came or went. */
    static String end(String change) {
        return "<w:rPr><w:" + change + " w:id=\"3\" w:author=\"Wick\"/></w:rPr>";
    }

    /** Properties of a list item. */
    static String item(int list, int level) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
    }

    static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    RawFile raw() {
        Map<String, String> entries = new LinkedHashMap<>();
        StringBuilder types = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        parts.forEach((name, content) -> {
            String root = name.replaceAll("\\d", "");
            entries.put(
                    "word/" + name + ".xml",
                    "<w:" + root + " xmlns:w=\"" + W + "\" xmlns:r=\"" + R + "\">" + content + "</w:" + root + ">");
            String type = name.equals("document") ? "document.main+xml" : root + "+xml";
            types.append("<Override PartName=\"/word/" + name + ".xml\" ContentType=\"" + TYPE + type + "\"/>");
            if (!name.equals("document")) {
                relations.append("<Relationship Id=\"" + name + "\" Type=\"" + RELATIONSHIPS + root + "\" Target=\""
                        + name + ".xml\"/>");
            }
        });
        entries.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                        + " Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                        + " Extension=\"xml\" ContentType=\"application/xml\"/>" + types + "</Types>");
        entries.put(
                "_rels/.rels",
                relationships("<Relationship Id=\"a\" Type=\"" + RELATIONSHIPS
                        + "officeDocument\" Target=\"word/document.xml\"/>"));
        entries.put("word/_rels/document.xml.rels", relationships(relations.toString()));
        return new RawFile("lighthouse.docx", zip(entries));
    }

    private static String relationships(String inside) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
                + "</Relationships>";
    }

    static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The entries of an archive, as text. */
    static Map<String, String> unzip(byte[] bytes) {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    Source source(RevisionState state) throws UnusableInputException {
        return new DocxImporter().read(raw(), new ImportOptions(state));
    }

    List<MarkedLine> lines(RevisionState state) throws UnusableInputException {
        return source(state).lines();
    }

    List<String> texts(RevisionState state) throws UnusableInputException {
        return lines(state).stream().map(MarkedLine::text).toList();
    }

    List<String> texts() throws UnusableInputException {
        return texts(RevisionState.MARKED);
    }

    /** The words under marks of one kind, line by line. */
    static List<String> marked(List<MarkedLine> lines, MarkKind kind) {
        return lines.stream()
                .flatMap(line -> line.marks().stream()
                        .filter(mark -> mark.kind() == kind)
                        .map(mark -> mark.range().of(line.text())))
                .toList();
    }
}
