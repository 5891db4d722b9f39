package travaux.core.importing.xml;

/** An element, or characters between elements. */
public sealed interface XmlNode permits XmlElement, XmlText {}
