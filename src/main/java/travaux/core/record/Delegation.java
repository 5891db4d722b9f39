package travaux.core.record;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody who took part in a negotiation, under one name for all that is said of them.
 *
 * @param id stable within its dossier
 * @param name the form used everywhere
 * @param shortName for tight places
 * @param officialName in full
 * @param kind what it is
 * @param aliases what else sources call it
 * @param named false where a source speaks of States or bodies without naming them
 * @param partOf id of the body it belongs to; what it said is not thereby what that body said
 * @param note what else is to be said, or empty
 */
public record Delegation(
        String id,
        String name,
        String shortName,
        String officialName,
        Kind kind,
        List<String> aliases,
        boolean named,
        Optional<String> partOf,
        String note) {

    /** What a delegation is. A group is never opened into its members, as if each had spoken. */
    public enum Kind {
        /** A State. */
        STATE,
        /** Several that speak together, or that a source lumps together. */
        GROUP,
        /** An organisation, company or body. */
        ORGANISATION,
        /** Who presides. */
        CHAIR;

        /** The word used in JSON. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of a word used in JSON. */
        public static Optional<Kind> named(String wireName) {
            return Arrays.stream(values())
                    .filter(kind -> kind.wireName().equals(wireName))
                    .findFirst();
        }
    }

    /** Copies the list. */
    public Delegation {
        aliases = List.copyOf(aliases);
    }

    /** Everything it is called, its id last. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>(List.of(name, shortName, officialName));
        names.addAll(aliases);
        names.add(id);
        return names;
    }

    /** Whether it is called so: case, accents, dots and a leading “the” do not matter. */
    public boolean isCalled(String written) {
        String wanted = bare(written);
        return names().stream().anyMatch(known -> bare(known).equals(wanted));
    }

    /** Whether words name it, whole and in the case it is written in: a short name may be a common word in small letters. */
    public boolean isNamedIn(String words) {
        return names().stream()
                .filter(known -> !known.isBlank() && !known.equals(id))
                .anyMatch(known -> Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(known) + "(?![\\p{L}\\p{N}])")
                        .matcher(words)
                        .find());
    }

    /** A name without what does not matter when names are compared. */
    public static String bare(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{M}.]", "")
                .strip()
                .replaceFirst("^the\\s+", "");
    }
}
