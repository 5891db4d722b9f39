package travaux.ui.proposal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import travaux.core.diff.DraftComparison;
import travaux.core.dossier.DraftEntry;
import travaux.core.dossier.Proposal;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.Reading;
import travaux.core.text.Budget;
import travaux.core.trace.Appearance;
import travaux.core.work.Proposing;
import travaux.ui.library.OwnTexts;
import travaux.ui.support.Background;
import travaux.ui.support.Messages;
import travaux.ui.support.Tracking;
import travaux.ui.support.Workbench;
import travaux.ui.support.Workbench.Pair;

/**
 * One proposal while it is written: compared and kept at each pause in the typing, off the window's thread. It is compared on
 * a desk of its own, so that nothing of it gets among the drafts of the dossier.
 */
public final class ProposalModel {

    /** A pause in the typing, in milliseconds. */
    private static final double PAUSE = 300;
    /** A comparison of one article that takes longer answers more coarsely and says so. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Proposing proposing;
    private final Background background;
    private final Consumer<String> say;
    private final Workbench desk = new Workbench();
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final StringProperty proposer = new SimpleStringProperty(this, "proposer", "");
    private final BooleanProperty kept = new SimpleBooleanProperty(this, "kept", false);
    private final PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(PAUSE));
    private final String original;
    private final ObservableList<Proposing> versions = FXCollections.observableArrayList();
    private final ObjectProperty<Proposing> against = new SimpleObjectProperty<>(this, "against");
    private Budget budget = Budget.unlimited();
    private boolean over;

    /** What a pause in the typing found out. */
    private record Made(DraftEntry entry, DraftComparison comparison) {}

    /** A proposal for a unit of a draft; {@code say} tells the reader a sentence. */
    public ProposalModel(Proposing proposing, Background background, Consumer<String> say) {
        this.proposing = proposing;
        this.background = background;
        this.say = say;
        original = String.join("\n\n", proposing.unit().text().text().split("\n"));
        pause.setOnFinished(finished -> renew());
        versions.add(proposing);
        against.set(proposing);
    }

    /** Follows the article through the drafts, so that it can be compared with any of them; {@code all} are those in order. */
    public void follow(Tracking tracking, List<DraftEntry> all) {
        tracking.<List<Appearance>>ask(
                (tracer, its, progress) -> tracer.trace(
                                proposing.draft().id(), proposing.unit().id(), its)
                        .appearances(),
                rows -> versions.setAll(all.stream()
                        .flatMap(draft -> version(draft, rows).stream())
                        .toList()));
    }

    /** The article in a draft, where the words are known of all units it is there. */
    private Optional<Proposing> version(DraftEntry draft, List<Appearance> rows) {
        if (draft.equals(proposing.draft())) {
            return Optional.of(proposing);
        }
        return rows.stream()
                .filter(row -> row.version().equals(draft.id()) && !row.units().isEmpty())
                .map(Appearance::units)
                .filter(units -> units.stream().allMatch(unit -> unit.state().isComparableByWords()))
                .findFirst()
                .map(units -> proposing.in(draft, units));
    }

    /** The versions of the article that it can be compared with. */
    ObservableList<Proposing> versions() {
        return versions;
    }

    /** The version it is compared with. */
    ReadOnlyObjectProperty<Proposing> against() {
        return against;
    }

    /** Compares it with another version. */
    void compareWith(Proposing version) {
        against.set(version);
        compare();
    }

    /** Where what takes long is done. */
    Background background() {
        return background;
    }

    /** Begins with what was kept before, or with the words of the draft. */
    public void begin() {
        background.run(proposing::kept, this::took, this::failed);
    }

    private void took(Optional<Proposal> before) {
        kept.set(before.isPresent());
        proposer.set(before.map(Proposal::proposer).orElse(""));
        text.set(before.map(Proposal::text).orElse(original));
        text.subscribe(typed -> pause.playFromStart());
        proposer.subscribe(typed -> pause.playFromStart());
        pause.stop();
        compare();
    }

    /** Its words, a paragraph to a line. */
    StringProperty text() {
        return text;
    }

    /** Whose proposal it would be. */
    StringProperty proposer() {
        return proposer;
    }

    /** Whether something is kept of it. */
    public ReadOnlyBooleanProperty kept() {
        return kept;
    }

    /** The desk on which it lies beside the words it would change. */
    public Workbench desk() {
        return desk;
    }

    Proposing proposing() {
        return proposing;
    }

    /** {@code Article 7. Records · Revised draft}. */
    String name() {
        return Messages.text(
                "proposal.name", proposing.unit().heading(), proposing.draft().name());
    }

    Proposal proposal() {
        return new Proposal(
                proposing.key(), proposing.unit().id(), name(), proposer.get().strip(), text.get());
    }

    /** Ends the writing; what was typed last is kept. */
    public void end() {
        if (!over && pause.getStatus() == PauseTransition.Status.RUNNING) {
            pause.stop();
            keep();
        }
        over = true;
    }

    /** Takes it away; {@code then} is told that there is something to be taken back. */
    void remove(Runnable then) {
        pause.stop();
        over = true;
        background.run(proposing::remove, done -> then.run(), this::failed);
    }

    private void renew() {
        if (!over) {
            keep();
            compare();
        }
    }

    /** The words of the draft as they stand are no proposal yet. */
    private void keep() {
        if (!kept.get() && text.get().equals(original) && proposer.get().isBlank()) {
            return;
        }
        Proposal now = proposal();
        background.run(
                () -> {
                    proposing.keep(now);
                    return true;
                },
                done -> kept.set(true),
                this::failed);
    }

    private void compare() {
        budget.cancel();
        Budget mine = Budget.of(PATIENCE);
        budget = mine;
        String words = text.get();
        Proposing with = against.get();
        background.run(() -> make(words, with, mine), made -> show(made, with, mine), this::failed);
    }

    private Made make(String words, Proposing with, Budget its) {
        var reworded = proposing.reworded(words, Messages.text("proposal.mine"));
        DraftEntry entry = OwnTexts.entry("proposal", new Reading(reworded, List.of()));
        return new Made(entry, with.compare(reworded, its));
    }

    private void show(Made made, Proposing with, Budget its) {
        if (its != budget || over) {
            return;
        }
        DraftEntry base = with.draft().worded(with.base(), with.draft().state(), List.of());
        int change = desk.change().get();
        desk.lay(OwnTexts.dossier(base, made.entry()));
        desk.choose(new Pair(base, made.entry()));
        desk.show(made.comparison(), made.comparison().units().stream().findFirst());
        int most = desk.unit().get().map(unit -> unit.changes().size()).orElse(0) - 1;
        desk.change().set(Math.min(Math.max(change, most < 0 ? -1 : 0), most));
    }

    /** Tells the reader a sentence. */
    void tell(String sentence) {
        say.accept(sentence);
    }

    private void failed(Exception failure) {
        say.accept(
                failure instanceof UnusableInputException told && told.getMessage() != null
                        ? told.getMessage()
                        : Messages.text("error.unexpected", failure.getClass().getSimpleName()));
    }
}
