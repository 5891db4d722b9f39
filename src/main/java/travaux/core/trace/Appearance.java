package travaux.core.trace;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import travaux.core.align.Relation;
import travaux.core.diff.ChangeClass;
import travaux.core.diff.Summary;
import travaux.core.text.Element;
import travaux.core.text.TextState;
import travaux.core.text.Unit;

/**
 * A provision in one version: the figures of one row of its history.
 *
 * @param version id of the version
 * @param standing whether it stood there
 * @param units as which units, in their order; several where it was split, or made from several; empty unless it stood there
 * @param state where its words come from; where it did not stand, that of the version's other units, or absent
 * @param brackets disputed groups, headings included; empty where the words are not known
 * @param words its words, signs apart; empty where they are not known
 * @param wordsInBrackets those of them that stood in brackets; empty where they are not known
 * @param elements what is known of it where it is restated
 * @param comparedWith id of the version it was compared with: the one before in which it stood; empty for the first, and
 *     where the words are not known
 * @param relation how it belongs to what it was there; {@code REMOVED} in the version it is first missing from
 * @param fates how many words met which fate from there to here; empty where it was compared with nothing
 * @param classes how many changes from there are of each class; a change of two classes counts in both
 */
public record Appearance(
        String version,
        Standing standing,
        List<Unit> units,
        TextState state,
        OptionalInt brackets,
        OptionalInt words,
        OptionalInt wordsInBrackets,
        List<Element> elements,
        Optional<String> comparedWith,
        Optional<Relation> relation,
        Optional<Summary.Words> fates,
        Map<ChangeClass, Integer> classes) {

    /** Copies the collections, the classes in their own order. */
    public Appearance {
        units = List.copyOf(units);
        elements = List.copyOf(elements);
        Map<ChangeClass, Integer> ordered = new EnumMap<>(ChangeClass.class);
        ordered.putAll(classes);
        classes = Collections.unmodifiableMap(ordered);
    }
}
