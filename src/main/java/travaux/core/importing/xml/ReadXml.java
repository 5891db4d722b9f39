package travaux.core.importing.xml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import travaux.core.importing.UnusableInputException;

/** Reads bytes as XML into a tree. Nothing outside the bytes is ever read, and no declared entity is ever expanded. */
public final class ReadXml {

    /** Real documents stay below 60; the tree is walked by recursion, so the bound also keeps the stack. */
    static final int MAX_DEPTH = 400;

    /** Elements; an act of 2,000 sections or a Word file of 1,000 pages has less than a million. */
    private static final int MAX_ELEMENTS = 3_000_000;

    private final String what;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Open top = new Open("", "", Map.of(), new ArrayList<>());
    private int elements;

    private ReadXml(String what) {
        this.what = what;
    }

    /**
     * The root element.
     *
     * @param what the file, and the part of it, to be named if it cannot be read
     * @throws UnusableInputException if the bytes are no well-formed XML, declare entities, or pass a bound
     */
    public static XmlElement read(String what, byte[] bytes) throws UnusableInputException {
        return new ReadXml(what).tree(bytes);
    }

    private XmlElement tree(byte[] bytes) throws UnusableInputException {
        open.push(top);
        try {
            String characters = XmlCharacters.decode(what, bytes);
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(characters));
            while (reader.hasNext()) {
                take(reader, reader.next());
            }
        } catch (XMLStreamException e) {
            throw new UnusableInputException(notWellFormed(e), e);
        } catch (RuntimeException e) { // the platform's parser throws these on some broken encodings
            throw new UnusableInputException(what + " is damaged: its XML cannot be read. Get the file again.", e);
        }
        return top.children.stream()
                .filter(XmlElement.class::isInstance)
                .map(XmlElement.class::cast)
                .findFirst()
                .orElseThrow(() -> new UnusableInputException(what + " is empty XML. Get the file again."));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // With no entity of its own a document can only name characters, as often as it likes.
        for (String limit : List.of("maxGeneralEntitySizeLimit", "totalEntitySizeLimit", "entityReplacementLimit")) {
            factory.setProperty("jdk.xml." + limit, 0);
        }
        factory.setProperty("jdk.xml.maxElementDepth", MAX_DEPTH + 10); // ours is checked first, with a better sentence
        return factory;
    }

    private void take(XMLStreamReader reader, int event) throws UnusableInputException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(reader);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                children().add(new XmlText(reader.getText()));
            case XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.ENTITY_DECLARATION ->
                throw new UnusableInputException(what + " uses XML entities of its own, which are not read for safety."
                        + " Save it without a document type and open it again.");
            default -> {
                // comments, processing instructions and a document type say nothing of the text
            }
        }
    }

    private void start(XMLStreamReader reader) throws UnusableInputException {
        if (open.size() > MAX_DEPTH) {
            throw new UnusableInputException(what + " nests its XML deeper than " + MAX_DEPTH
                    + " levels, which no real document does. Get the file from its official source.");
        }
        if (++elements > MAX_ELEMENTS) {
            throw new UnusableInputException(what + " has more than " + MAX_ELEMENTS
                    + " XML elements, too many to be read. Split the document and open its parts.");
        }
        String namespace = reader.getNamespaceURI();
        open.push(new Open(
                namespace == null ? "" : namespace.intern(),
                reader.getLocalName().intern(),
                attributes(reader),
                new ArrayList<>()));
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        if (reader.getAttributeCount() == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.putIfAbsent(reader.getAttributeLocalName(i).intern(), reader.getAttributeValue(i));
        }
        return Map.copyOf(attributes);
    }

    private void end() {
        Open done = open.pop();
        children().add(new XmlElement(done.namespace, done.name, done.attributes, List.copyOf(done.children)));
    }

    private List<XmlNode> children() {
        return Objects.requireNonNull(open.peek()).children;
    }

    private String notWellFormed(XMLStreamException e) {
        String where =
                e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNumber();
        return what + " is not well-formed XML" + where + ", perhaps cut off or damaged. Get the file again.";
    }

    private record Open(String namespace, String name, Map<String, String> attributes, List<XmlNode> children) {}
}
