package travaux.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import travaux.core.record.Event;
import travaux.core.record.Lane;
import travaux.ui.control.Tips;
import travaux.ui.support.Dates;
import travaux.ui.support.Messages;
import travaux.ui.support.StoodThen;
import travaux.ui.support.Workbench;

/** Events of one lane; those too close to be told apart become one sign with a count, which opens. */
final class EventBand implements Band {

    private static final PseudoClass IN_BAND = PseudoClass.getPseudoClass("in-band");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CONCERNED = PseudoClass.getPseudoClass("concerned");
    private static final double HIT = 18;

    private final Lane lane;
    private final List<Moment> moments;
    private final Workbench workbench;
    /** The size of type. */
    private final double size;

    private final Runnable changed;
    private final List<Button> signs = new ArrayList<>();
    private ArticleInTime article = ArticleInTime.NONE;
    private double width = -1;

    /** Shows moments in order of their start; {@code changed} is told when its nodes are others than before. */
    EventBand(Lane lane, List<Moment> moments, TimelineModel model, Runnable changed) {
        this.lane = lane;
        this.moments = List.copyOf(moments);
        this.workbench = model.workbench();
        this.size = model.size().get();
        this.changed = changed;
    }

    @Override
    public String name() {
        return switch (lane) {
            case SESSIONS -> Messages.text("timeline.sessions");
            case DRAFTS -> Messages.text("timeline.drafts");
            case DECISIONS -> Messages.text("timeline.decisions");
            case STATEMENTS -> Messages.text("timeline.statements");
        };
    }

    @Override
    public double height() {
        return 28 * size;
    }

    @Override
    public List<Node> nodes() {
        return List.copyOf(signs);
    }

    @Override
    public List<Node> stops() {
        return nodes();
    }

    @Override
    public void place(double room, double top) {
        List<Placement.Cluster> clusters = clusters(room);
        if (room != width) {
            width = room;
            signs.clear();
            clusters.forEach(cluster -> signs.add(sign(cluster.members())));
            changed.run();
        }
        for (int i = 0; i < clusters.size(); i++) {
            put(signs.get(i), clusters.get(i), room, top);
        }
    }

    /** Marks the sign under which an event stands. */
    void choose(Event event) {
        signs.forEach(sign -> sign.pseudoClassStateChanged(
                CHOSEN, sign.getUserData() instanceof List<?> events && events.contains(event)));
    }

    private List<Placement.Cluster> clusters(double room) {
        List<Double> lefts = new ArrayList<>();
        List<Double> rights = new ArrayList<>();
        for (Moment moment : moments) {
            double middle = (moment.start() + moment.end()) / 2 * room;
            double half = Math.max(least() / 2, (moment.end() - moment.start()) * room / 2);
            lefts.add(middle - half);
            rights.add(middle + half);
        }
        return Placement.clusters(lefts, rights, 1.5, HIT * size);
    }

    private double least() {
        return (lane == Lane.SESSIONS ? 7 : 11) * size;
    }

    private Button sign(List<Integer> cluster) {
        List<Moment> members = cluster.stream().map(moments::get).toList();
        Button sign = members.size() == 1 ? single(members.getFirst()) : crowd(members);
        sign.setUserData(members.stream().map(Moment::event).toList());
        sign.pseudoClassStateChanged(IN_BAND, members.stream().anyMatch(Moment::inBand));
        sign.setFocusTraversable(false);
        describe(sign);
        return sign;
    }

    private Button single(Moment moment) {
        Event event = moment.event();
        Button button = new Button();
        Region sign = new Region();
        sign.getStyleClass().add("sign");
        button.setGraphic(sign);
        button.getStyleClass().setAll("moment", kind());
        if (event.start().isEmpty()) {
            button.getStyleClass().add("moment-undated");
        }
        button.focusedProperty().subscribe(focused -> {
            if (focused) {
                look(event);
            }
        });
        button.setOnAction(action -> {
            button.requestFocus();
            look(event);
        });
        button.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                StoodThen.read(workbench, event);
                key.consume();
            }
        });
        return button;
    }

    private String kind() {
        return switch (lane) {
            case SESSIONS -> "moment-session";
            case DECISIONS -> "moment-decision";
            case DRAFTS, STATEMENTS -> "moment-statement";
        };
    }

    private void look(Event event) {
        workbench.event().set(Optional.of(event));
    }

    private Button crowd(List<Moment> members) {
        Button button = new Button(Integer.toString(members.size()));
        button.getStyleClass().setAll("cluster");
        if (lane == Lane.SESSIONS) {
            button.getStyleClass().add("cluster-session");
        }
        button.setOnAction(action -> {
            ContextMenu menu = new ContextMenu();
            members.forEach(member -> menu.getItems().add(item(member.event())));
            // a menu is set in the type of what it belongs to, and that of the sign is small
            Bounds at = button.localToScreen(button.getLayoutBounds());
            menu.show(button.getParent(), at.getMinX(), at.getMaxY() + 2);
        });
        button.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                button.fire();
                key.consume();
            }
        });
        return button;
    }

    private MenuItem item(Event event) {
        MenuItem item = new MenuItem(words("timeline.cluster.item", event));
        item.setMnemonicParsing(false);
        item.setOnAction(action -> look(event));
        return item;
    }

    /** An event in words, and that it concerns the article that is read. */
    private String words(String key, Event event) {
        String words = Messages.text(key, Dates.of(event), event.title());
        return article.events().contains(event.id())
                ? Messages.text("timeline.event.concerned", words, article.name())
                : words;
    }

    @Override
    public void concern(ArticleInTime read) {
        article = read;
        signs.forEach(this::describe);
    }

    private void describe(Button sign) {
        List<Event> events = events(sign);
        sign.pseudoClassStateChanged(CONCERNED, events.stream().map(Event::id).anyMatch(article.events()::contains));
        if (events.size() == 1) {
            Event event = events.getFirst();
            String spoken = words("timeline.event.spoken", event);
            sign.setAccessibleText(Messages.text("timeline.event.enter", spoken));
            Tips.on(sign, words("timeline.event.tip", event) + "\n" + event.description());
        } else {
            String titles = String.join(
                    "\n",
                    events.stream()
                            .map(event -> words("timeline.cluster.item", event))
                            .toList());
            sign.setAccessibleText(Messages.text("timeline.cluster.spoken", events.size(), titles));
            Tips.on(sign, titles);
        }
    }

    private List<Event> events(Button sign) {
        return moments.stream()
                .map(Moment::event)
                .filter(event -> sign.getUserData() instanceof List<?> its && its.contains(event))
                .toList();
    }

    private void put(Button button, Placement.Cluster cluster, double room, double top) {
        double middle = (cluster.left() + cluster.right()) / 2;
        double hit = HIT * size;
        if (button.getGraphic() instanceof Region sign) {
            double across =
                    lane == Lane.SESSIONS ? cluster.right() - cluster.left() : (lane == Lane.DECISIONS ? 9 : 7) * size;
            double high = lane == Lane.SESSIONS ? 12 * size : across;
            sign.setMinSize(across, high);
            sign.setMaxSize(across, high);
            button.resizeRelocate(Math.rint(middle - across / 2) - 4, top + (height() - hit) / 2, across + 8, hit);
        } else {
            double across = Math.max(hit, button.prefWidth(-1));
            double x = Math.clamp(middle - across / 2, 0, Math.max(0, room - across));
            button.resizeRelocate(Math.rint(x), top + (height() - hit) / 2, across, hit);
        }
    }
}
