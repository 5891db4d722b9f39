package travaux.core.exporting;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.record.Confidence;
import travaux.core.record.EventDate;
import travaux.core.record.RegisteredDocument;

/** A document of the register. */
record DocumentWire(
        String id,
        Optional<String> symbol,
        @JsonProperty("other_symbols") List<String> otherSymbols,
        Optional<String> series,
        String type,
        Optional<String> author,
        Optional<String> date,
        Optional<String> language,
        String title,
        Optional<String> event,
        Optional<String> draft,
        @JsonProperty("symbol_unverified") boolean symbolUnverified,
        @JsonProperty("text_at_hand") boolean textAtHand,
        Optional<String> link,
        List<SourceWire> sources,
        Optional<String> confidence,
        Optional<String> note) {

    static DocumentWire of(Dossier dossier, RegisteredDocument document) {
        return new DocumentWire(
                document.id(),
                document.symbol(),
                document.otherSymbols(),
                Written.of(document.series()),
                document.type(),
                Written.of(document.author()),
                document.date().map(EventDate::iso),
                Written.of(document.language()),
                document.title(),
                document.event(),
                document.draft(),
                !document.symbolVerified(),
                isAtHand(dossier, document),
                document.link(),
                SourceWire.of(dossier, document.sources()),
                document.confidence().map(Confidence::wireName),
                Written.of(document.note()));
    }

    /** Whether it is the very text of a draft that the dossier has in words: they share a symbol. */
    private static boolean isAtHand(Dossier dossier, RegisteredDocument document) {
        return document.draft()
                .flatMap(dossier::draft)
                .filter(draft -> document.symbol().isPresent() && draft.symbol().equals(document.symbol()))
                .map(DraftEntry::draft)
                .filter(draft -> draft.isComparableByWords())
                .isPresent();
    }
}
