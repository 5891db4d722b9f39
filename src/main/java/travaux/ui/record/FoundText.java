package travaux.ui.record;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import travaux.core.search.Snippet;
import travaux.core.text.TextRange;
import travaux.ui.control.Facing;
import travaux.ui.control.LineBreaker;

/** A passage with the words that were found in it made to stand out: heavier and underlined, so not by colour alone. */
final class FoundText extends Region {

    private final List<String> words = new ArrayList<>();
    private final TextFlow flow = new TextFlow();

    FoundText(Snippet snippet) {
        String text = snippet.text().replace('\n', ' ');
        int at = 0;
        for (TextRange found : snippet.words()) {
            add(text.substring(Math.min(at, found.start()), found.start()), "found-around");
            add(found.of(text), "found-word");
            at = found.end();
        }
        add(text.substring(at), "found-around");
        Facing.turn(flow, text);
        flow.getChildren().forEach(part -> part.setStyle(flow.getStyle()));
        getChildren().add(flow);
    }

    private void add(String text, String styleClass) {
        if (!text.isEmpty()) {
            Text part = new Text(text);
            part.getStyleClass().add(styleClass);
            words.add(text);
            flow.getChildren().add(part);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        breakTo(width < 0 ? Double.MAX_VALUE : width);
        return LineBreaker.height(flow, String.join("", words), width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        breakTo(getWidth());
        flow.resizeRelocate(0, 0, LineBreaker.width(flow, String.join("", words), getWidth()), getHeight());
    }

    private void breakTo(double width) {
        String all = String.join("", words);
        if (!LineBreaker.isNeededFor(all)) {
            return;
        }
        List<LineBreaker.Run> runs = new ArrayList<>();
        for (int part = 0; part < words.size(); part++) {
            runs.add(new LineBreaker.Run(words.get(part), text(part).getFont()));
        }
        String lines = LineBreaker.broken(runs, width);
        int at = 0;
        for (int part = 0; part < words.size(); part++) {
            text(part).setText(lines.substring(at, at + words.get(part).length()));
            at += words.get(part).length();
        }
    }

    private Text text(int part) {
        return (Text) flow.getChildren().get(part);
    }
}
