package travaux.core.importing.xml;

/**
 * Characters between elements.
 *
 * @param text as they stand, references resolved
 */
public record XmlText(String text) implements XmlNode {}
