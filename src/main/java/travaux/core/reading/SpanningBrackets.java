package travaux.core.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stage: finds brackets that hold several whole units, such as one around a decision or around three articles. Reads unit plans;
 * writes, for each, which of its brackets have their partner in another unit. Only a bracket at the very start of a unit and one
 * at the very end of a later unit are taken for partners, and only where that unit stands in the first one or in what the first
 * one stands in; any other bracket without a partner in its unit is a slip.
 */
final class SpanningBrackets {

    /** What may stand before a bracket that opens a unit: other brackets, and the number of the first paragraph. */
    private static final Pattern START = Pattern.compile("[\\s\\[]*(?:\\(?[\\p{L}\\p{Nd}]{1,4}[.)])?[\\s\\[]*");

    private static final String END = "].,;:";

    private final List<UnitPlan> plans;
    private final List<Map<Integer, String>> partners = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(int plan, int place) {}

    private SpanningBrackets(List<UnitPlan> plans) {
        this.plans = plans;
        plans.forEach(_ -> partners.add(new HashMap<>()));
    }

    /** For each plan, the places of such brackets in heading and text as one, with the name of the unit the partner stands in. */
    static List<Map<Integer, String>> in(List<UnitPlan> plans) {
        SpanningBrackets stage = new SpanningBrackets(plans);
        for (int plan = 0; plan < plans.size(); plan++) {
            stage.take(plan, UnitBody.of(plans.get(plan)));
        }
        return stage.partners;
    }

    private void take(int plan, UnitBody body) {
        String text = body.joined();
        int[] places = BracketMatching.places(text);
        BracketMatching matching = new BracketMatching(text, places);
        int begun = begun(body);
        int ending = ending(text);
        for (int i = 0; i < places.length; i++) {
            if (matching.partner(i) >= 0) {
                continue;
            }
            if (text.charAt(places[i]) == '[' && places[i] < begun) {
                open.push(new Open(plan, places[i]));
            } else if (text.charAt(places[i]) == ']' && places[i] >= ending) {
                close(plan, places[i]);
            }
        }
    }

    /** Where the beginning of a unit ends, in heading and text as one. */
    private static int begun(UnitBody body) {
        String text = body.joined();
        Matcher start = START.matcher(text).region(body.base(), text.length());
        return start.lookingAt() ? start.end() : body.base();
    }

    /** Where the brackets and points begin that end a text. */
    private static int ending(String text) {
        int at = text.length();
        while (at > 0 && (END.indexOf(text.charAt(at - 1)) >= 0 || Character.isWhitespace(text.charAt(at - 1)))) {
            at--;
        }
        return at;
    }

    /** The bracket goes to the nearest one before it that it can belong to; what is passed over stays open for ever. */
    private void close(int plan, int place) {
        while (!open.isEmpty()) {
            Open opening = open.pop();
            if (opening.plan < plan && holds(opening.plan, plan)) {
                partners.get(opening.plan).put(opening.place, name(plan));
                partners.get(plan).put(place, name(opening.plan));
                return;
            }
        }
    }

    private boolean holds(int first, int last) {
        OptionalInt around = plans.get(first).parent();
        for (OptionalInt at = OptionalInt.of(last);
                at.isPresent();
                at = plans.get(at.getAsInt()).parent()) {
            if (at.getAsInt() == first || at.equals(around)) {
                return true;
            }
        }
        return around.isEmpty();
    }

    private String name(int plan) {
        Block.Heading heading = plans.get(plan).heading();
        String name = heading.label().isEmpty() ? heading.title() : heading.label();
        String bare = name.replaceAll("[\\[\\]]", "").strip();
        return bare.isEmpty() ? heading.kind().wireName() : bare;
    }
}
