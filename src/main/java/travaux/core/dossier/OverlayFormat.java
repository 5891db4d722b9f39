package travaux.core.dossier;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import travaux.core.reading.Reading;

/** How the overlay's own files are written: values as they are, under a version. */
final class OverlayFormat {

    static final int SCHEMA = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility
                    .withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The list of kept texts. */
    record Index(int schema, List<KeptText> texts) {

        Index {
            if (schema != SCHEMA) {
                throw new IllegalArgumentException("written in version " + schema + ", read is " + SCHEMA);
            }
            texts = List.copyOf(texts);
        }
    }

    /** What was read of one text. */
    record Stored(int schema, Reading reading) {

        Stored {
            if (schema != SCHEMA) {
                throw new IllegalArgumentException("written in version " + schema + ", read is " + SCHEMA);
            }
        }
    }

    private OverlayFormat() {}

    static byte[] index(List<KeptText> texts) {
        return MAPPER.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(new Index(SCHEMA, texts));
    }

    static List<KeptText> index(byte[] bytes) throws JacksonException {
        return MAPPER.readValue(bytes, Index.class).texts();
    }

    static byte[] contents(DossierArchive.Contents contents) {
        return MAPPER.writeValueAsBytes(contents);
    }

    static DossierArchive.Contents contents(byte[] bytes) throws JacksonException {
        return MAPPER.readValue(bytes, DossierArchive.Contents.class);
    }

    static byte[] reading(Reading reading) {
        return MAPPER.writeValueAsBytes(new Stored(SCHEMA, reading));
    }

    static Reading reading(byte[] bytes) throws JacksonException {
        return MAPPER.readValue(bytes, Stored.class).reading();
    }
}
