package travaux.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import travaux.ui.control.LineBreaker;

/** What flags say in the room they have: their names, cut a little, or, where too little would be left of them, their numbers. */
final class FlagNames {

    /** Air between two flags, in pixels. */
    static final double GAP = 5;
    /** Less than this share of a flag says nothing: several names begin alike. */
    private static final double READABLE = 0.7;

    private final List<Flag> flags;
    private final List<Button> buttons;
    private final TimelineModel model;
    /** The flags that say their numbers. */
    private final Set<Integer> numbered = new HashSet<>();
    /** How wide what was measured in this layout is: each is asked for many times. */
    private final Map<Integer, Double> namedWidths = new HashMap<>();

    private final Map<Integer, Double> numberedWidths = new HashMap<>();

    /** The buttons in the order of the flags. */
    FlagNames(List<Flag> flags, List<Button> buttons, TimelineModel model) {
        this.flags = flags;
        this.buttons = buttons;
        this.model = model;
    }

    /** How wide flags become that stand in one row: those of drafts that are not compared give way, the longest first. */
    List<Double> widths(List<Integer> which, double room) {
        which.forEach(numbered::remove);
        namedWidths.clear();
        numberedWidths.clear();
        List<Double> widths = cut(which, room);
        Optional<Integer> longest = longest(which);
        while (longest.isPresent() && isUnreadable(which, widths)) {
            numbered.add(longest.get());
            widths = cut(which, room);
            longest = longest(which);
        }
        return widths;
    }

    private Optional<Integer> longest(List<Integer> which) {
        return which.stream()
                .filter(flag -> isFree(flag) && !numbered.contains(flag))
                .max(Comparator.comparing(this::named));
    }

    private boolean isUnreadable(List<Integer> which, List<Double> widths) {
        return IntStream.range(0, which.size())
                .anyMatch(i -> !numbered.contains(which.get(i)) && widths.get(i) < READABLE * named(which.get(i)));
    }

    /** As wide as what they say; where that finds no room, the longest names are cut. */
    private List<Double> cut(List<Integer> which, double room) {
        List<Double> own = which.stream()
                .map(flag -> numbered.contains(flag) ? numbered(flag) : named(flag))
                .toList();
        List<Double> widths = new ArrayList<>(own);
        List<Integer> longest = IntStream.range(0, which.size())
                .filter(i -> isFree(which.get(i)) && !numbered.contains(which.get(i)))
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> own.get(i)).reversed())
                .toList();
        double over = own.stream().mapToDouble(Double::doubleValue).sum() - room;
        for (int cut = 1; cut <= longest.size() && over > 0; cut++) {
            double next = cut < longest.size() ? own.get(longest.get(cut)) : 0;
            double now = widths.get(longest.getFirst());
            double less = Math.max(0, Math.min(now - next, over / cut));
            longest.subList(0, cut).forEach(i -> widths.set(i, now - less));
            over -= less * cut;
        }
        return widths;
    }

    private boolean isFree(int flag) {
        return flags.get(flag).side() == Flag.Side.NEITHER;
    }

    /** Makes a flag say what it was given room for. */
    void say(int flag) {
        String words = numbered.contains(flag) ? number(flag) : name(flag);
        if (!buttons.get(flag).getText().equals(words)) {
            buttons.get(flag).setText(words);
        }
    }

    private String name(int flag) {
        return flags.get(flag).draft().name();
    }

    /** As the map and the history number the drafts. */
    private String number(int flag) {
        return model.workbench()
                .dossier()
                .get()
                .map(dossier ->
                        String.valueOf(dossier.drafts().indexOf(flags.get(flag).draft()) + 1))
                .orElse(name(flag));
    }

    private double named(int flag) {
        return namedWidths.computeIfAbsent(flag, one -> width(one, name(one)));
    }

    private double numbered(int flag) {
        return numberedWidths.computeIfAbsent(flag, one -> width(one, number(one)));
    }

    /** How wide a flag would be that said some words, whatever it says now: to make it say them would have all laid out again. */
    private double width(int flag, String words) {
        Button button = buttons.get(flag);
        return button.prefWidth(-1)
                - LineBreaker.width(button.getText(), button.getFont())
                + LineBreaker.width(words, button.getFont())
                + GAP;
    }
}
