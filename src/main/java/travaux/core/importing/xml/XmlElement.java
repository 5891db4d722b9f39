package travaux.core.importing.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * An element. Names are local names: documents of one vocabulary come under many prefixes.
 *
 * @param namespace its namespace, empty if none
 * @param name its local name
 * @param attributes values by local name; where two differ by prefix only, the first counts
 * @param children in document order
 */
public record XmlElement(String namespace, String name, Map<String, String> attributes, List<XmlNode> children)
        implements XmlNode {

    /** An element without anything in it, to stand where there is none. */
    public static final XmlElement NONE = new XmlElement("", "", Map.of(), List.of());

    /** Whether it has this local name. */
    public boolean is(String localName) {
        return name.equals(localName);
    }

    /** An attribute's value, if it is there. */
    public Optional<String> attribute(String localName) {
        return Optional.ofNullable(attributes.get(localName));
    }

    /** An attribute's value, or the other. */
    public String attribute(String localName, String otherwise) {
        return attributes.getOrDefault(localName, otherwise);
    }

    /** The elements directly in it. */
    public List<XmlElement> elements() {
        return children.stream().mapMulti(XmlElement::element).toList();
    }

    /** The elements directly in it that have a name. */
    public List<XmlElement> elements(String localName) {
        return elements().stream().filter(e -> e.is(localName)).toList();
    }

    /** The first element directly in it that has a name. */
    public Optional<XmlElement> child(String localName) {
        for (XmlNode node : children) {
            if (node instanceof XmlElement element && element.is(localName)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** The first child with a name, or {@link #NONE}. */
    public XmlElement childOrNone(String localName) {
        return child(localName).orElse(NONE);
    }

    /** Itself and every element below it, in document order. */
    public Stream<XmlElement> descendants() {
        return Stream.concat(Stream.of(this), elements().stream().flatMap(XmlElement::descendants));
    }

    /** All characters below it, white space as it stands. */
    public String text() {
        StringBuilder text = new StringBuilder();
        collect(text);
        return text.toString();
    }

    private void collect(StringBuilder text) {
        for (XmlNode node : children) {
            switch (node) {
                case XmlElement element -> element.collect(text);
                case XmlText words -> text.append(words.text());
            }
        }
    }

    private static void element(XmlNode node, Consumer<XmlElement> sink) {
        if (node instanceof XmlElement element) {
            sink.accept(element);
        }
    }
}
