package travaux.ui.completing;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import travaux.core.dossier.KeptText;
import travaux.core.record.EventDate;
import travaux.ui.control.Words;
import travaux.ui.support.Dates;
import travaux.ui.support.LanguageNames;
import travaux.ui.support.Messages;

/** A text that the reader added, or what corrects it: what it is, and how to read it again or take it away. */
final class KeptPane extends FlowPane {

    private static final int DAY = 10;

    private final Wanted draft;
    private final KeptText text;
    private final CompletingModel model;
    private final Runnable touched;

    KeptPane(Wanted draft, KeptText text, CompletingModel model, Runnable touched) {
        super(10, 4);
        this.draft = draft;
        this.text = text;
        this.model = model;
        this.touched = touched;
        getStyleClass().add("complete-kept");
        setRowValignment(javafx.geometry.VPos.CENTER);
        offer();
    }

    private Button offer() {
        Button again = button("complete.again", () -> model.again(draft, text));
        Button remove = button("complete.remove", this::ask);
        getChildren().setAll(new Words(what(), "record-said"), again, remove);
        return remove;
    }

    /** Taking away what somebody corrected by hand is not undone by a slip of the finger. */
    private void ask() {
        Button sure = button("complete.remove.sure", () -> model.remove(draft, text));
        Button not = button("complete.remove.not", () -> offer().requestFocus());
        getChildren().setAll(new Words(Messages.text("complete.remove.ask", text.name()), "record-said"), sure, not);
        not.requestFocus();
    }

    private String what() {
        String role = text.role() == KeptText.Role.CORRIGENDUM ? Messages.text("complete.corrigendum") : "";
        String kept = text.keptOn().length() < DAY
                ? ""
                : Messages.text(
                        "complete.kept", Dates.of(new EventDate(text.keptOn().substring(0, DAY))));
        return Stream.of(
                        role,
                        LanguageNames.of(text.language()),
                        text.name(),
                        text.symbol().orElse(""),
                        kept)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(Messages.text(key));
        button.getStyleClass().setAll("plain-button");
        button.setAccessibleText(Messages.text("complete.kept.spoken", button.getText(), text.name()));
        button.setOnAction(pressed -> {
            touched.run();
            action.run();
        });
        return button;
    }
}
