package travaux.core.record;

import java.util.List;
import java.util.Optional;

/**
 * A document that a negotiation produced or leant on. Being listed does not mean that it was read.
 *
 * @param id stable within its dossier
 * @param symbol its document symbol, where there is one
 * @param symbolVerified whether a source read so far shows the symbol
 * @param otherSymbols what else it is numbered
 * @param series base, Rev, Add, L, CRP, RES, DEC, press, other or none
 * @param type what sort of document it is
 * @param author who issued it, or empty
 * @param date as exactly as known
 * @param language of the document as a source shows it, or empty
 * @param title ours
 * @param event id of the event it belongs to
 * @param draft id of the draft it holds or speaks of
 * @param link address of the document, where there is one
 * @param confidence how well what is said of it rests on its sources, where that was weighed
 * @param note what else is to be said, or empty
 * @param sources ids of its sources
 */
public record RegisteredDocument(
        String id,
        Optional<String> symbol,
        boolean symbolVerified,
        List<String> otherSymbols,
        String series,
        String type,
        String author,
        Optional<EventDate> date,
        String language,
        String title,
        Optional<String> event,
        Optional<String> draft,
        Optional<String> link,
        Optional<Confidence> confidence,
        String note,
        List<String> sources) {

    /** Copies the lists. */
    public RegisteredDocument {
        otherSymbols = List.copyOf(otherSymbols);
        sources = List.copyOf(sources);
    }
}
