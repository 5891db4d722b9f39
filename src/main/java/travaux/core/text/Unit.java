package travaux.core.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * An article, preamble, annex, part or other stretch of a draft. Every piece of a draft's text belongs to exactly one unit;
 * what stands in a unit's children is not in its own text.
 *
 * @param id unique in its draft and the same each time the same text is read
 * @param kind what it is
 * @param number normalised by {@link Numbering}, or empty
 * @param label the heading's designation as written, brackets included: {@code [Article 3bis]}
 * @param title the heading's title as written, or empty
 * @param headingBrackets how many disputed groups the heading opens
 * @param parent id of the unit it stands in
 * @param state where its words come from
 * @param text its wording; empty unless the state is comparable by words
 * @param elements what is known of it where it is restated; {@code NO_TEXT} ones where it is absent because the draft left it
 *     without text; otherwise empty
 * @param page the page it starts on, from 1, where the source has pages
 */
public record Unit(
        String id,
        UnitKind kind,
        String number,
        String label,
        String title,
        int headingBrackets,
        Optional<String> parent,
        TextState state,
        UnitText text,
        List<Element> elements,
        OptionalInt page) {

    private static final Pattern BRACKETS = Pattern.compile("[\\[\\]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SET_OFF = Pattern.compile("[\\s.:–—-]+$");

    /** Refuses wording under a state that has none, and elements under a state that has wording. */
    public Unit {
        elements = List.copyOf(elements);
        if (!state.isComparableByWords() && !text.text().isEmpty()) {
            throw new IllegalArgumentException(id + " is " + state + " and may carry no wording");
        }
        boolean emptied = state == TextState.ABSENT
                && elements.stream().allMatch(element -> element.state() == Element.State.NO_TEXT);
        if (state != TextState.RESTATED && !emptied && !elements.isEmpty()) {
            throw new IllegalArgumentException(id + " is " + state + " and may carry no elements");
        }
    }

    /** Open disputed groups in heading and text. */
    public int brackets() {
        return headingBrackets
                + (int) text.brackets().stream().filter(BracketGroup::opened).count();
    }

    /**
     * The label where it stands alone: without brackets, whose counterparts may stand in the title or the text, and without the
     * sign that sets it off from the title. {@code Article 8 ter} of {@code [Article 8 ter.}
     */
    public String designation() {
        String bare = SPACES.matcher(BRACKETS.matcher(label).replaceAll("")).replaceAll(" ");
        return SET_OFF.matcher(bare).replaceFirst("").strip();
    }

    /** The title without a bracket at either end that has its counterpart in the label or in the text. */
    public String ownTitle() {
        long opened = title.chars().filter(c -> c == '[').count();
        long closed = title.chars().filter(c -> c == ']').count();
        String bare = title.strip();
        if (closed > opened && bare.endsWith("]")) {
            return bare.substring(0, bare.length() - 1).strip();
        }
        return opened > closed && bare.startsWith("[") ? bare.substring(1).strip() : bare;
    }

    /** The heading on one line: label and title, as far as there are any. */
    public String heading() {
        return title.isEmpty() ? label : label.isEmpty() ? title : label + " " + title;
    }
}
