package travaux.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import travaux.core.record.Story;
import travaux.ui.library.Opening;
import travaux.ui.record.DocumentsModel;
import travaux.ui.record.DocumentsView;
import travaux.ui.record.Going;
import travaux.ui.record.ProceedingsModel;
import travaux.ui.record.ProceedingsView;
import travaux.ui.record.SearchModel;
import travaux.ui.record.SearchView;
import travaux.ui.record.StoriesView;
import travaux.ui.record.StoryModel;
import travaux.ui.record.StoryPanel;
import travaux.ui.support.Background;
import travaux.ui.support.Page;
import travaux.ui.support.Workbench;

/** Wires the pages on which the record is read through, and the story beside the reading. */
final class RecordPages {

    private final Workbench workbench;
    private final StoryModel stories;
    private final StoryPanel panel;
    private final DocumentsModel documents;
    private final ProceedingsModel proceedings;
    private final SearchModel search;
    private final Browser browser;
    private final Opening opening;

    RecordPages(Workbench workbench, Comparer comparer, Background background, Browser browser, Opening opening) {
        this.workbench = workbench;
        this.opening = opening;
        this.browser = browser;
        Going going = new Going(workbench, comparer::want);
        stories = new StoryModel(going);
        documents = new DocumentsModel(going);
        proceedings = new ProceedingsModel(going, background);
        search = new SearchModel(going, documents, stories, background);
        panel = new StoryPanel(stories, this::leave);
        stories.scene().subscribe(open -> {
            panel.setVisible(open.isPresent());
            panel.setManaged(open.isPresent());
        });
    }

    void offer(Pages pages) {
        pages.add(Page.STORIES, ofDossier(() -> new StoriesView(stories, this::play)))
                .add(Page.RECORD, ofDossier(() -> new ProceedingsView(proceedings, browser::open)))
                .add(Page.DOCUMENTS, ofDossier(() -> new DocumentsView(documents, browser::open)))
                .add(Page.SEARCH, () -> new SearchView(search, browser::open, new DossierButtons(opening)));
    }

    private Supplier<Node> ofDossier(Supplier<Node> page) {
        return () -> new DossierPage(workbench, opening, page);
    }

    /** How addresses are opened from now on. */
    void browse(Consumer<String> way) {
        browser.with(way);
    }

    /** Opens an address, because the reader asked for it. */
    void address(String address) {
        browser.open(address);
    }

    StoryPanel panel() {
        return panel;
    }

    StoryModel stories() {
        return stories;
    }

    /** Opens the first story of the dossier, if it has any. */
    void playFirst() {
        stories.stories().get().stream().findFirst().ifPresent(this::play);
    }

    private void play(Story story) {
        stories.open(story);
        panel.requestFocus();
    }

    /** Puts the story away and goes back to the list it was opened from; false where none is open. */
    boolean leave() {
        boolean left = stories.leave();
        if (left) {
            workbench.page().set(Page.STORIES);
        }
        return left;
    }

    /** Whether the story has the keyboard. */
    boolean isReading() {
        return panel.isFocusWithin() || panel.isFocused();
    }

    /** Opens the page of search, in the place of a panel that is open, with the keyboard in its field. */
    boolean seek(Parent root, Panels panels) {
        boolean open = workbench.dossier().get().isPresent();
        if (open) {
            panels.leave();
            workbench.page().set(Page.SEARCH);
            Node field = root.lookup("#search-field");
            if (field != null) {
                field.requestFocus();
            }
        }
        return open;
    }

    /** What a list of the record would have copied, if it has the keyboard. */
    Optional<String> copied(Node focused) {
        String id = focused == null || focused.getId() == null ? "" : focused.getId();
        return switch (id) {
            case "documents-table" -> Optional.of(documents.text());
            case "proceedings-list" -> Optional.of(proceedings.text());
            case "search-list" -> Optional.of(search.text());
            default -> Optional.empty();
        };
    }
}
