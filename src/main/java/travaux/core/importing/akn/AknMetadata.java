package travaux.core.importing.akn;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import travaux.core.importing.Checksum;
import travaux.core.importing.RawFile;
import travaux.core.importing.xml.XmlElement;
import travaux.core.text.DraftInfo;

/** What a document says of itself: title, date and language of its expression, document number. */
final class AknMetadata {

    private static final String MEDIA_TYPE = "application/akn+xml";

    /** Codes of ISO 639-2/B, which the platform does not know. */
    private static final Map<String, String> BIBLIOGRAPHIC = Map.of(
            "fre", "fr", "ger", "de", "dut", "nl", "chi", "zh", "gre", "el", "rum", "ro", "cze", "cs", "per", "fa",
            "alb", "sq", "may", "ms");

    private final XmlElement document;
    private final AknNotes notes;

    AknMetadata(XmlElement document, AknNotes notes) {
        this.document = document;
        this.notes = notes;
    }

    DraftInfo info(RawFile file) {
        return new DraftInfo(
                file.name(), title(), symbol(), date(), language(), MEDIA_TYPE, Checksum.sha256(file.bytes()));
    }

    /** The day whose state of the law the text gives, in ISO 8601. */
    Optional<String> expressionDate() {
        return level("FRBRExpression").flatMap(AknMetadata::dateOf);
    }

    private Optional<String> date() {
        return expressionDate().or(() -> level("FRBRWork").flatMap(AknMetadata::dateOf));
    }

    /** Years before 1500 are a default that some programs write. */
    private static Optional<String> dateOf(XmlElement level) {
        return level.child("FRBRdate")
                .flatMap(date -> date.attribute("date"))
                .filter(date -> date.matches("(1[5-9]|[2-9]\\d)\\d{2}(-\\d{2}(-\\d{2}.*)?)?"))
                .map(date -> date.substring(0, Math.min(10, date.length())));
    }

    private String title() {
        return front("docTitle")
                .or(() -> front("shortTitle"))
                .or(() -> level("FRBRWork")
                        .flatMap(work -> work.child("FRBRalias"))
                        .flatMap(a -> a.attribute("value")))
                .orElse("");
    }

    private Optional<String> symbol() {
        return front("docNumber").filter(number -> number.matches("\\S*\\p{L}\\S*/\\S+"));
    }

    private Optional<String> front(String name) {
        return Stream.of("coverPage", "preface")
                .flatMap(part -> document.elements(part).stream())
                .flatMap(XmlElement::descendants)
                .filter(e -> e.is(name))
                .map(e -> notes.words(e).replaceAll("\\s+", " ").strip())
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    private String language() {
        return level("FRBRExpression")
                .flatMap(expression -> expression.child("FRBRlanguage"))
                .flatMap(language -> language.attribute("language"))
                .or(() -> document.attribute("lang"))
                .map(AknMetadata::tag)
                .orElse("und");
    }

    /** Two letters where there are two letters for the language; "mul" and the like stay. */
    private static String tag(String code) {
        String bare = code.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        if (BIBLIOGRAPHIC.containsKey(bare)) {
            return BIBLIOGRAPHIC.get(bare);
        }
        for (String two : Locale.getISOLanguages()) {
            if (Locale.of(two).getISO3Language().equals(bare)) {
                return two;
            }
        }
        return bare.matches("[a-z]{2,3}") ? bare : "und";
    }

    private Optional<XmlElement> level(String name) {
        return document.childOrNone("meta").childOrNone("identification").child(name);
    }
}
