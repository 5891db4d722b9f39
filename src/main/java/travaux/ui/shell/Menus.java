package travaux.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import travaux.ui.control.Facing;
import travaux.ui.control.Reasoned;
import travaux.ui.control.Tips;
import travaux.ui.library.Opening;
import travaux.ui.settings.Look;
import travaux.ui.support.Icons;
import travaux.ui.support.Messages;

/** The menus of the bar: what to open, what to correct, and how the window looks. */
final class Menus {

    private final Opening opening;
    private final Look look;
    private final Panels panels;
    private final MenuItem another = item(Messages.text("menu.open.another.not"), "Shortcut+N", () -> {});
    private final MenuButton open = menu("menu.open", Icons.OPEN.node());
    private final MenuButton edit = menu("menu.edit", Icons.PEN.node());
    private final MenuButton view = menu("menu.view", Icons.VIEW.node());

    /** The menus; {@code panels} are opened by them. */
    Menus(Opening opening, Look look, Panels panels) {
        this.opening = opening;
        this.look = look;
        this.panels = panels;
        fillOpen();
        fillLook();
    }

    MenuButton open() {
        return open;
    }

    /** Adds a way of adding to what is open. */
    void addOpen(MenuItem item) {
        open.getItems().add(item);
    }

    MenuButton edit() {
        return edit;
    }

    /** Adds words to the menu of what is done with the article, below a line where there are some. */
    void addEdit(List<? extends MenuItem> items) {
        if (!edit.getItems().isEmpty()) {
            edit.getItems().add(new SeparatorMenuItem());
        }
        edit.getItems().addAll(items);
    }

    MenuButton view() {
        return view;
    }

    /** Leaves the menus their signs alone, where there is little room. */
    void setBrief(boolean brief) {
        for (MenuButton menu : List.of(open, edit, view)) {
            menu.setText(brief ? "" : menu.getAccessibleText());
        }
    }

    /** Adds a switch to the menu of how the window looks. */
    void addSwitch(String key, String keys, BooleanProperty on) {
        CheckMenuItem item = new CheckMenuItem(Messages.text(key));
        item.selectedProperty().bindBidirectional(on);
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        view.getItems().add(item);
    }

    /** Asks for a file for one side. */
    void chooseFile(boolean old) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text(old ? "menu.open.old" : "menu.open.new"));
        File file = chooser.showOpenDialog(open.getScene().getWindow());
        if (file != null) {
            Consumer<Path> take = old ? opening::old : opening::now;
            take.accept(file.toPath());
        }
    }

    /** What opens another window; where nothing can, the menu says so. */
    void onAnother(Runnable action) {
        another.setText(Messages.text("menu.open.another"));
        another.setDisable(false);
        another.setOnAction(event -> action.run());
    }

    private void fillOpen() {
        another.setDisable(true);
        open.getItems().addAll(another, new SeparatorMenuItem());
        for (String id : opening.dossiers()) {
            MenuItem item = item(Messages.text("menu.open.dossier", id), "", () -> opening.dossier(id, "", ""));
            open.addEventHandler(
                    MenuButton.ON_SHOWING,
                    showing -> opening.title(id, title -> item.setText(Messages.text("menu.open.dossier", title))));
            open.getItems().add(item);
        }
        open.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item(Messages.text("menu.open.old"), "Shortcut+O", () -> chooseFile(true)),
                        item(Messages.text("menu.open.new"), "Shortcut+Shift+O", () -> chooseFile(false)),
                        item(Messages.text("menu.open.paste"), "Shortcut+Shift+V", panels::paste),
                        item(Messages.text("menu.open.folder"), "", this::chooseFolder),
                        item(Messages.text("menu.open.carried"), "", this::chooseCarried),
                        new SeparatorMenuItem());
        open.getItems()
                .addAll(
                        growing("menu.open.import", "Shortcut+I", this::chooseImport),
                        growing("menu.open.importFolder", "", this::chooseImportFolder),
                        growing("menu.open.pasteText", "", panels::pasteText),
                        growing("menu.open.save", "", this::save));
    }

    /** What can be done with a dossier alone. */
    private MenuItem growing(String key, String keys, Runnable action) {
        MenuItem item = item("", keys, action);
        Reasoned.bind(item, opening.grows(), Messages.text(key), Messages.text("menu.open.growing.not"));
        return item;
    }

    private void chooseImport() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("menu.open.import"));
        List<File> files = opening.growing().isEmpty()
                ? null
                : chooser.showOpenMultipleDialog(open.getScene().getWindow());
        if (files != null) {
            panels.importing(files.stream().map(File::toPath).toList());
        }
    }

    private void chooseImportFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Messages.text("menu.open.importFolder"));
        File folder = chooser.showDialog(open.getScene().getWindow());
        if (folder != null) {
            panels.importing(List.of(folder.toPath()));
        }
    }

    private void chooseCarried() {
        File file = carried("menu.open.carried").showOpenDialog(open.getScene().getWindow());
        if (file != null) {
            opening.carried(file.toPath());
        }
    }

    private void save() {
        FileChooser chooser = carried("menu.open.save");
        opening.growing().ifPresent(dossier -> chooser.setInitialFileName(dossier.id() + ".travaux"));
        File file = chooser.showSaveDialog(open.getScene().getWindow());
        if (file != null) {
            opening.save(file.toPath());
        }
    }

    private static FileChooser carried(String key) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text(key));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(Messages.text("menu.open.carried.kind"), "*.travaux"));
        return chooser;
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Messages.text("menu.open.folder"));
        File folder = chooser.showDialog(open.getScene().getWindow());
        if (folder != null) {
            opening.dossier(folder.getPath(), "", "");
        }
    }

    private void fillLook() {
        ToggleGroup group = new ToggleGroup();
        for (Look.Colours colours : Look.Colours.values()) {
            RadioMenuItem item = new RadioMenuItem(Messages.text(
                    switch (colours) {
                        case SYSTEM -> "look.system";
                        case LIGHT -> "look.light";
                        case DARK -> "look.dark";
                        case CONTRAST -> "look.contrast";
                    }));
            item.setToggleGroup(group);
            item.setOnAction(action -> look.colours().set(colours));
            look.colours().subscribe(chosen -> item.setSelected(chosen == colours));
            view.getItems().add(item);
        }
        view.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item(Messages.text("look.larger"), "Shortcut+Plus", () -> look.resize(1)),
                        item(Messages.text("look.smaller"), "Shortcut+Minus", () -> look.resize(-1)),
                        item(Messages.text("look.normal"), "Shortcut+0", () -> look.resize(0)),
                        new SeparatorMenuItem());
    }

    private static MenuButton menu(String key, Node icon) {
        MenuButton menu = new MenuButton(Messages.text(key), icon);
        menu.getStyleClass().setAll("menu-button", "plain-button");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        menu.setAccessibleText(Messages.text(key));
        Tips.on(menu, Messages.text(key));
        return menu;
    }

    private static MenuItem item(String words, String keys, Runnable action) {
        MenuItem item = new MenuItem(words);
        Facing.set(item);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        return item;
    }
}
