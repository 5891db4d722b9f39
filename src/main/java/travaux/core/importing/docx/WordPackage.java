package travaux.core.importing.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import travaux.core.importing.RawFile;
import travaux.core.importing.UnusableInputException;
import travaux.core.importing.xml.ReadXml;
import travaux.core.importing.xml.XmlElement;

/**
 * The parts of a Word document that say something of its text. Parts that are not there are {@link XmlElement#NONE}.
 *
 * @param document the body
 * @param styles named styles
 * @param numbering lists
 * @param footnotes bodies of footnotes
 * @param endnotes bodies of endnotes
 * @param comments comments and their authors
 * @param heads heads and feet of the pages of its first section, by their relationship; {@link XmlElement#NONE} where one is
 *     damaged
 */
record WordPackage(
        XmlElement document,
        XmlElement styles,
        XmlElement numbering,
        XmlElement footnotes,
        XmlElement endnotes,
        XmlElement comments,
        Map<String, XmlElement> heads) {

    /** What the library complains of is told in one sentence by us; its own log would show it twice, with stack traces. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.poi");

    /** Copies the map. */
    WordPackage {
        heads = Map.copyOf(heads);
    }

    /** Opens the file, within bounds. */
    static WordPackage open(RawFile file) throws UnusableInputException {
        LIBRARY.setLevel(Level.OFF);
        RefuseOthers.check(file);
        ZipBounds.check(file);
        try (OPCPackage opc = OPCPackage.open(new ByteArrayInputStream(file.bytes()))) {
            WordPackage parts = parts(file, opc);
            opc.revert();
            return parts;
        } catch (InvalidFormatException | IOException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new UnusableInputException(damaged(file), e);
        }
    }

    private static WordPackage parts(RawFile file, OPCPackage opc)
            throws UnusableInputException, InvalidFormatException, IOException {
        PackagePart main = mainPart(file, opc);
        XmlElement document = xml(file, main);
        return new WordPackage(
                document,
                related(file, main, "/styles"),
                related(file, main, "/numbering"),
                related(file, main, "/footnotes"),
                related(file, main, "/endnotes"),
                related(file, main, "/comments"),
                heads(file, main, firstSection(document)));
    }

    /** What is said of the pages of the first section. */
    XmlElement firstSection() {
        return firstSection(document);
    }

    private static XmlElement firstSection(XmlElement document) {
        return document.descendants().filter(e -> e.is("sectPr")).findFirst().orElse(XmlElement.NONE);
    }

    private static Map<String, XmlElement> heads(RawFile file, PackagePart main, XmlElement section)
            throws UnusableInputException, InvalidFormatException, IOException {
        Map<String, XmlElement> heads = new HashMap<>();
        for (XmlElement reference : section.elements()) {
            PackageRelationship relationship = reference.is("headerReference") || reference.is("footerReference")
                    ? main.getRelationship(reference.attribute("id", ""))
                    : null;
            PackagePart part = relationship == null ? null : main.getRelatedPart(relationship);
            if (relationship != null && part != null) {
                heads.put(relationship.getId(), head(file, part));
            }
        }
        return heads;
    }

    /** A damaged head takes away no word of the text. */
    private static XmlElement head(RawFile file, PackagePart part) throws IOException {
        try {
            return xml(file, part);
        } catch (UnusableInputException e) {
            return XmlElement.NONE;
        }
    }

    /** How many heads and feet are damaged. */
    long damagedHeads() {
        return heads.values().stream().filter(XmlElement.NONE::equals).count();
    }

    private static PackagePart mainPart(RawFile file, OPCPackage opc)
            throws UnusableInputException, InvalidFormatException {
        for (PackageRelationship relationship : opc.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/officeDocument")) {
                PackagePart part = opc.getPart(relationship);
                if (part != null && part.getContentType().contains("wordprocessingml")) {
                    return part;
                }
            }
        }
        throw new UnusableInputException(file.name()
                + " is an Office file but no Word document. Open the document in Word and save it as .docx.");
    }

    private static XmlElement related(RawFile file, PackagePart main, String type)
            throws UnusableInputException, InvalidFormatException, IOException {
        for (PackageRelationship relationship : main.getRelationships()) {
            if (relationship.getRelationshipType().endsWith(type)) {
                PackagePart part = main.getRelatedPart(relationship);
                return part == null ? XmlElement.NONE : xml(file, part);
            }
        }
        return XmlElement.NONE;
    }

    private static XmlElement xml(RawFile file, PackagePart part) throws UnusableInputException, IOException {
        if (part.getSize() > ZipBounds.MAX_XML_PART) {
            throw new UnusableInputException(
                    file.name() + " is too large to be read: its text and marks take more than "
                            + (ZipBounds.MAX_XML_PART >> 20) + " MB. Split the document and open its parts.");
        }
        try (var stream = part.getInputStream()) {
            return ReadXml.read(file.name() + " (part " + part.getPartName().getName() + ")", stream.readAllBytes());
        }
    }

    private static String damaged(RawFile file) {
        return file.name() + " is damaged: its parts do not fit together as a Word document."
                + " Open it in Word, let Word repair it, and save it again.";
    }

    /** The paragraphs' parent. */
    List<XmlElement> body() {
        return document.childOrNone("body").elements();
    }
}
