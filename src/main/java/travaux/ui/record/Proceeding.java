package travaux.ui.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import travaux.core.record.Slip;
import travaux.core.record.Source;

/**
 * One entry of what was asked, disputed, said and planned, in words.
 *
 * @param kind what sort of entry it is
 * @param who asked or said it; of a dispute the words, of a plan the step
 * @param said what
 * @param place where in the negotiation, and how well it is known
 * @param weak that it rests on weak sources alone, or empty
 * @param details what is known beside
 * @param slip how far a plan moved
 * @param article where it stands, if it is put to an article
 * @param sources on what it rests
 */
record Proceeding(
        Kind kind,
        String who,
        String said,
        String place,
        String weak,
        List<String> details,
        Optional<Slip> slip,
        Optional<Ties.Article> article,
        List<Source> sources) {

    /** The sorts, which are never mixed up: a claim is no fact, and an explanation of position no reservation. */
    enum Kind {
        /** What a delegation wanted of a provision. */
        POSITION,
        /** How a delegation explained its position at or after adoption. */
        EXPLANATION,
        /** Words in brackets or beside rivals. */
        TERM,
        /** What is only said to be so, with who says it. */
        CLAIM,
        /** What else was said. */
        STATEMENT,
        /** What was planned beside what happened. */
        PLAN
    }

    Proceeding {
        details = List.copyOf(details);
        sources = List.copyOf(sources);
    }

    /** All of it in one line, a tab between its parts. */
    String line() {
        return Stream.concat(Stream.of(who, said, weak, place), details.stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\t"));
    }
}
