package travaux.core.text;

/**
 * A footnote, kept apart from the text.
 *
 * @param key as its references carry it
 * @param text its body
 */
public record Footnote(String key, String text) {}
