package travaux.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import travaux.core.work.Library;
import travaux.ui.comparison.ComparisonModel;
import travaux.ui.comparison.ComparisonView;
import travaux.ui.concordance.ArticlesModel;
import travaux.ui.control.Banner;
import travaux.ui.control.InSight;
import travaux.ui.inspector.InspectorModel;
import travaux.ui.library.DropTarget;
import travaux.ui.library.Opening;
import travaux.ui.settings.Look;
import travaux.ui.support.Background;
import travaux.ui.support.Messages;
import travaux.ui.support.Page;
import travaux.ui.support.Workbench;
import travaux.ui.timeline.TimelineModel;

/** The one place where the window is wired: models on the workbench, views on models, all of them on one scene. */
public final class MainWindow {

    private final Workbench workbench = new Workbench();
    private final Background background;
    private final Look look = new Look();
    private final Banner banner = new Banner(Messages.text("banner.close"));
    private final ArticlesModel articles = new ArticlesModel(workbench);
    private final ComparisonModel comparison;
    private final InspectorModel inspector = new InspectorModel(workbench);
    private final TimelineModel timeline = new TimelineModel(workbench);
    private final TracedPages traced;
    private final Comparer comparer;
    private final Opening opening;
    private final ArticleTable table;
    private final ComparisonView comparisonView;
    private final Sides sides;
    private final StackPane middle = new StackPane();
    private final VBox room = new VBox();
    private final StackPane root = new StackPane();
    private final Panels panels;
    private final Trail trail;
    private final Copying copying;
    private final Pages pages = new Pages(workbench);
    private final RecordPages record;
    private final Completing completing;
    private final Node reading;
    private final Fitting fitting;
    private final Menus menus;
    private final Undoing undoing;
    private final Proposals proposals;
    private final Guiding guiding;

    /** An empty desk with a library beside it, which compares whatever is chosen. */
    public static MainWindow live(Library library) {
        MainWindow window = bare(library);
        window.sides.fill();
        window.welcome();
        return window;
    }

    /** The same before it is furnished: what stands around the text, and the welcome, are still to come. */
    static MainWindow bare(Library library) {
        MainWindow window = new MainWindow(library, new Background());
        window.comparer.follow();
        return window;
    }

    /** A desk that shows only what is laid on it: for pictures. */
    static MainWindow still(Library library) {
        MainWindow window = new MainWindow(library, Background.atOnce());
        window.sides.fill();
        return window;
    }

    private MainWindow(Library library, Background background) {
        this.background = background;
        comparison = new ComparisonModel(workbench, background);
        comparisonView = new ComparisonView(comparison, look.size());
        copying = new Copying(workbench, comparison.choice());
        comparer = new Comparer(workbench, articles, background, banner::say);
        traced = new TracedPages(workbench, background, comparer, comparison.choice(), timeline);
        table = new ArticleTable(articles, background, this::corrected, banner::say);
        sides = new Sides(table, timeline, inspector);
        undoing = new Undoing(table.corrections());
        proposals = new Proposals(this, background, undoing, traced.tracking().beside());
        comparisonView.addSign(proposals.sign());
        opening = new Opening(workbench, background, library, banner::say);
        record = new RecordPages(workbench, comparer, background, new Browser(this::say), opening);
        panels = new Panels(middle, opening, this.background, this::showReading);
        trail = new Trail(workbench, comparer, panels);
        completing = new Completing(workbench, opening, panels, background, record::address);
        reading = reading();
        middle.getChildren().subscribe(this::showTimeline);
        guiding = new Guiding(inspector, sides, middle.getChildren(), reading);
        menus = makeMenus();
        fill();
        fitting = new Fitting(this, comparisonView, sides);
        workbench.dossier().subscribe(this::showReading);
        workbench.dossier().subscribe(banner::clear);
        // Whoever goes to another page or other drafts does not see them behind a panel.
        List.of(workbench.page(), workbench.pair()).forEach(place -> place.subscribe(() -> panels.leave()));
        completing.undoBy(undoing, this::say);
        List.of(opening.waitingOld(), opening.waitingNew()).forEach(waiting -> waiting.subscribe(this::showReading));
    }

    /** What was followed through the drafts rests on the reader's corrections too. */
    private void corrected(String unitId) {
        undoing.corrected();
        traced.forget();
        comparer.renew(unitId);
    }

    private Menus makeMenus() {
        Menus made = new Menus(opening, look, panels);
        made.addOpen(completing.item());
        made.addEdit(copying.items(() -> Keys.copy(textToCopy())));
        comparisonView.setMenu(copying.menu(() -> Keys.copy(textToCopy())));
        made.addEdit(new WordItems(comparison.choice()).all());
        made.addEdit(proposals.items());
        made.addEdit(undoing.among(table.items()));
        made.addEdit(List.of(TrailButtons.recent(trail)));
        Switches.add(made, timeline, sides, workbench, comparison);
        made.view().getItems().add(guiding.item());
        return made;
    }

    private void fill() {
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.setMinHeight(0);
        room.getChildren()
                .addAll(
                        new Bar(workbench, timeline, menus, new TrailButtons(trail), () -> record.seek(root, panels)),
                        banner,
                        sides.timeline(),
                        middle,
                        new StatusBar(workbench, new WorkPane(opening, comparer, traced.tracking()), guiding.button()));
        DropTarget drop = new DropTarget(root, opening, panels::importing);
        root.getChildren().addAll(room, drop);
    }

    /** A scene of a size in pixels, dressed and listening to its keys. */
    public Scene scene(double width, double height) {
        Scene scene = new Scene(root, width, height);
        look.dress(scene);
        InSight.follow(scene);
        new Keys(this).hear(scene);
        new Holding(pages.body()).follow(scene);
        fitting.follow(scene);
        return scene;
    }

    Sides sides() {
        return sides;
    }

    /** Says what can be opened where nothing was. */
    void welcome() {
        if (middle.getChildren().isEmpty()) {
            showReading();
        }
    }

    /** What lies on the desk. */
    public Workbench workbench() {
        return workbench;
    }

    /** Opens dossiers and texts. */
    public Opening opening() {
        return opening;
    }

    /** Says a sentence in the banner. */
    public void say(String sentence) {
        banner.say(sentence);
    }

    Look look() {
        return look;
    }

    ArticlesModel articles() {
        return articles;
    }

    ComparisonModel comparison() {
        return comparison;
    }

    TimelineModel timeline() {
        return timeline;
    }

    Comparer comparer() {
        return comparer;
    }

    Trail trail() {
        return trail;
    }

    Menus menus() {
        return menus;
    }

    Proposals proposals() {
        return proposals;
    }

    Panels panels() {
        return panels;
    }

    Pages pages() {
        return pages;
    }

    Completing completing() {
        return completing;
    }

    RecordPages record() {
        return record;
    }

    Fitting fitting() {
        return fitting;
    }

    StackPane root() {
        return root;
    }

    void scroll(double share) {
        comparisonView.scroll(share);
    }

    boolean foldTimeline() {
        timeline.folded().set(!timeline.folded().get());
        return true;
    }

    /** What the reader would copy: the list that has the keyboard, or the text that is shown. */
    String textToCopy() {
        Node focused = root.getScene().getFocusOwner();
        boolean inInspector = focused != null && "changes-list".equals(focused.getId());
        return record.copied(focused).orElseGet(() -> inInspector ? inspector.text() : comparisonView.text());
    }

    /** One step back; false where there is nothing to leave. */
    boolean back() {
        return new Leaving(this, table, banner, guiding).step();
    }

    /** Gives the keyboard to the text. */
    boolean focusText() {
        Node text = root.lookup("#text-list");
        if (text != null) {
            text.requestFocus();
        }
        return text != null;
    }

    private void showReading() {
        boolean open = workbench.dossier().get().isPresent();
        middle.getChildren().setAll(List.of(open ? reading : new Welcome(opening, panels::paste)));
    }

    /** A panel needs the room that the timeline takes, and in a shallow window the text does. */
    void showTimeline() {
        boolean shown = workbench.dossier().get().isPresent() && !panels.isOpen() && fitting.hasRoomForTimeline();
        sides.timeline().setVisible(shown);
        sides.timeline().setManaged(shown);
    }

    private Node reading() {
        Node below = completing.strip();
        pages.add(Page.READING, () -> new ReadingPane(comparisonView, workbench, comparer, below));
        traced.addTo(pages, look.size());
        table.offer(pages);
        record.offer(pages);
        completing.offer(pages);
        pages.offer(sides.articlesFolded(), sides.inspectorFolded());
        pages.follow();
        HBox.setHgrow(pages, Priority.ALWAYS);
        return new HBox(record.panel(), sides.articles(), pages, sides.inspector());
    }
}
