package travaux.core.record;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A vote. The figures are for and against <em>the motion</em>, which may be to delete something.
 *
 * @param motion what was put to the vote, beginning with "to"
 * @param mover who moved it
 * @param provision which provision it was about
 * @param body who voted
 * @param inFavour for the motion, where known
 * @param against against the motion, where known
 * @param abstaining abstaining, where known
 * @param result adopted, approved, rejected and the like
 * @param note what else is to be said, or empty
 */
public record Vote(
        String motion,
        Optional<String> mover,
        Optional<String> provision,
        Optional<String> body,
        OptionalInt inFavour,
        OptionalInt against,
        OptionalInt abstaining,
        String result,
        String note) {}
