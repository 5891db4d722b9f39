package travaux.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import travaux.core.diff.MarkedParagraph;
import travaux.core.diff.Rendition;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.exporting.Clip;
import travaux.core.text.Provision;
import travaux.core.text.Unit;
import travaux.core.text.UnitText;
import travaux.ui.comparison.ChoiceModel;
import travaux.ui.comparison.Chosen;
import travaux.ui.control.Reasoned;
import travaux.ui.support.Messages;
import travaux.ui.support.Quotes;
import travaux.ui.support.Workbench;

/** Copies the article that is read: as its text, as a redline that keeps its marks in a letter, as a citation. */
final class Copying {

    private final Workbench workbench;
    private final ChoiceModel choice;

    Copying(Workbench workbench, ChoiceModel choice) {
        this.workbench = workbench;
        this.choice = choice;
    }

    /** The words of a menu; {@code text} copies what is shown. */
    List<MenuItem> items(Runnable text) {
        BooleanBinding open =
                Bindings.createBooleanBinding(() -> workbench.unit().get().isPresent(), workbench.unit());
        BooleanBinding worded = Bindings.createBooleanBinding(
                () -> workbench.unit().get().filter(Copying::hasWords).isPresent(), workbench.unit());
        MenuItem plain = item("copy.text", "Shortcut+C", open, text);
        MenuItem redline = item("copy.redline", "Shortcut+Shift+C", worded, this::redline);
        MenuItem citation = item("copy.citation", "Shortcut+Alt+C", open, this::citation);
        return List.of(plain, redline, citation);
    }

    /** The same and the ways of choosing words, to be had where the text is; their keys stay with the bar's menu. */
    ContextMenu menu(Runnable text) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().addAll(items(text));
        menu.getItems().forEach(item -> item.setAccelerator(null));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(new WordItems(choice).all());
        return menu;
    }

    /** Where the words that are read are to be found, the later draft first; where words are chosen, these and their text. */
    String cited() {
        return workbench
                .unit()
                .get()
                .map(unit ->
                        choice.chosen().get().map(words -> cited(unit, words)).orElseGet(() -> cited(unit)))
                .orElse("");
    }

    private String cited(UnitComparison unit, Chosen words) {
        boolean now = words.passage().isNow();
        UnitText text = now ? unit.nowText() : unit.oldText();
        String place = text.provisions().stream()
                .filter(provision ->
                        provision.range().contains(words.passage().range().start()))
                .map(Provision::path)
                .reduce("", (outer, inner) -> inner);
        Unit of = (now ? unit.now() : unit.old()).getFirst();
        String where = workbench
                .pair()
                .get()
                .map(pair -> cited(of, now ? pair.now() : pair.old()))
                .orElse("");
        String language = workbench
                .pair()
                .get()
                .map(pair -> (now ? pair.now() : pair.old()).draft().info().language())
                .orElse("");
        String quote = Quotes.of(words.text(), language);
        return place.isEmpty()
                ? Messages.text("copy.quoted", quote, where)
                : Messages.text("copy.quoted.at", quote, place, where);
    }

    private void redline() {
        workbench.unit().get().filter(Copying::hasWords).ifPresent(unit -> {
            ClipboardContent content = new ClipboardContent();
            Optional<Chosen.Side> part = choice.chosen().get().map(Chosen::passage);
            List<MarkedParagraph> redline = part.map(side -> Clip.part(unit, side.isNow(), side.range()))
                    .orElseGet(() -> Rendition.redline(unit));
            content.putString(Clip.redline(redline) + "\n\n" + cited());
            content.putHtml(Clip.html(redline));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void citation() {
        ClipboardContent content = new ClipboardContent();
        content.putString(cited());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private String cited(UnitComparison unit) {
        Optional<Workbench.Pair> pair = workbench.pair().get();
        Stream<String> now = pair.stream().flatMap(two -> unit.now().stream().map(one -> cited(one, two.now())));
        Stream<String> old = pair.stream().flatMap(two -> unit.old().stream().map(one -> cited(one, two.old())));
        return String.join("\n", Stream.concat(now, old).toList());
    }

    private String cited(Unit unit, DraftEntry draft) {
        String work = workbench.dossier().get().map(Dossier::title).orElse("");
        return Clip.citation(unit, draft.name(), draft.draft().info(), work);
    }

    private static boolean hasWords(UnitComparison unit) {
        return unit.basis() == UnitComparison.Basis.WORDS;
    }

    private static MenuItem item(String key, String keys, BooleanBinding can, Runnable action) {
        MenuItem item = new MenuItem();
        String why = Messages.text(key.equals("copy.redline") ? "copy.redline.not" : "copy.not");
        Reasoned.bind(item, can, Messages.text(key), why);
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(event -> action.run());
        return item;
    }
}
