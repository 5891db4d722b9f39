package travaux.core.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;

/**
 * How a passage lies in the index. A bracket inside a word cuts it, as in {@code plastic[s]}; such passages are kept a second time
 * with the word in one piece, so that either is found.
 */
final class IndexFields {

    /** Words as the brackets cut them. */
    static final String WORDS = "words";
    /** Words with the brackets inside them taken out; only in passages that have such. */
    static final String JOINED = "joined";
    /** The id of an entry of the record, as its notes and other people's papers cite it; no word of the passage. */
    static final String ID = "id";
    /** The fields that hold a passage's words. */
    static final List<String> SOUGHT = List.of(WORDS, JOINED);
    /** The passage's place in the list. */
    static final String PLACE = "place";

    private static final FieldType PLACED = placed();

    private IndexFields() {}

    static Document of(Passage passage, int place) {
        Document document = new Document();
        document.add(new NumericDocValuesField(PLACE, place));
        document.add(new Field(WORDS, passage.text(), PLACED));
        if (passage.kind() != HitKind.TEXT) {
            document.add(new StringField(ID, folded(passage.id()), Field.Store.NO));
        }
        int[] kept = kept(passage.text());
        if (kept.length < passage.text().length()) {
            StringBuilder joined = new StringBuilder(kept.length);
            IntStream.of(kept).forEach(at -> joined.append(passage.text().charAt(at)));
            document.add(new Field(JOINED, joined.toString(), PLACED));
        }
        return document;
    }

    /** Ids are told apart without regard to case. */
    static String folded(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    /** Places of the code units that the joined text keeps: all but single brackets between two letters. */
    static int[] kept(String text) {
        return IntStream.range(0, text.length())
                .filter(at -> !isInsideWord(text, at))
                .toArray();
    }

    private static boolean isInsideWord(String text, int at) {
        char c = text.charAt(at);
        return (c == '[' || c == ']')
                && at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    private static FieldType placed() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
