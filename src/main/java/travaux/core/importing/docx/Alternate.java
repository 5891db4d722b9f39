package travaux.core.importing.docx;

import java.util.stream.Stream;
import travaux.core.importing.xml.XmlElement;

/** Chooses between the ways in which a file says the same thing for newer and older programs. */
final class Alternate {

    private Alternate() {}

    /** The first choice, or the fallback where there is no choice. */
    static XmlElement chosen(XmlElement alternateContent) {
        return alternateContent.child("Choice").orElseGet(() -> alternateContent.childOrNone("Fallback"));
    }

    /** An element and all below it that are chosen; what is inside a text box is not looked into. */
    static Stream<XmlElement> resolved(XmlElement element) {
        if (element.is("txbxContent")) {
            return Stream.of(element);
        }
        Stream<XmlElement> children =
                element.is("AlternateContent") ? Stream.of(chosen(element)) : element.elements().stream();
        return Stream.concat(Stream.of(element), children.flatMap(Alternate::resolved));
    }
}
