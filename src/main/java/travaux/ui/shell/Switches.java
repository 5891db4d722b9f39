package travaux.ui.shell;

import travaux.ui.comparison.ComparisonModel;
import travaux.ui.support.Workbench;
import travaux.ui.timeline.TimelineModel;

/** What the menu of how the window looks turns on and off. */
final class Switches {

    private Switches() {}

    /** Adds them: first what stands around the text, then what is marked in it. */
    static void add(Menus menus, TimelineModel timeline, Sides sides, Workbench workbench, ComparisonModel comparison) {
        menus.addSwitch("view.timeline", "", timeline.folded());
        menus.addSwitch("view.articles", "F8", sides.articlesFolded());
        menus.addSwitch("view.inspector", "F9", sides.inspectorFolded());
        menus.addSwitch("view.cosmetic", "", comparison.cosmetic());
        menus.addSwitch("view.weak", "", workbench.weakHidden());
        menus.addSwitch("view.numbers", "", comparison.numbers());
        menus.addSwitch("view.references", "", comparison.references());
        menus.addSwitch("view.folding", "", comparison.folding());
        menus.addSwitch("view.plain", "", comparison.plain());
    }
}
