package travaux.ui.timeline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Button;
import travaux.ui.control.LineBreaker;

/** What flags say in the room they have: their names or, where these find no room, their numbers. */
final class FlagNames {

    /** Air between two flags, in pixels. */
    static final double GAP = 5;

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
        List<Integer> longest = which.stream()
                .filter(this::isFree)
                .sorted(Comparator.comparing(this::named).reversed())
                .toList();
        double over = which.stream().mapToDouble(this::named).sum() - room;
        for (int i = 0; i < longest.size() && over > 0; i++) {
            numbered.add(longest.get(i));
            over -= named(longest.get(i)) - numbered(longest.get(i));
        }
        return which.stream()
                .map(flag -> numbered.contains(flag) ? numbered(flag) : named(flag))
                .toList();
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
