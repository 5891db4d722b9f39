package travaux.core.diff;

import java.util.Optional;

/**
 * Paragraphs of both texts that belong beside each other.
 *
 * @param old the paragraph before, if one stands here
 * @param now the paragraph after, if one stands here
 */
public record MarkedRow(Optional<MarkedParagraph> old, Optional<MarkedParagraph> now) {}
