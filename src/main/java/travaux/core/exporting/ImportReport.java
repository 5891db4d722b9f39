package travaux.core.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import travaux.core.dossier.DraftAtHand;
import travaux.core.dossier.ImportOutcome;
import travaux.core.dossier.KeptText;
import travaux.core.dossier.Preview;
import travaux.core.text.DraftInfo;
import travaux.core.text.Note;

/** What became of imported files, and what is at hand of a dossier, to be read on a terminal. */
public final class ImportReport {
    private final LineFolder folder;
    private final StringBuilder out = new StringBuilder();

    private ImportReport(int width) {
        this.folder = new LineFolder(Ink.PLAIN, width);
    }

    /** A paragraph for each file: what was found, which draft it is and why, what is kept. */
    public static String of(List<ImportOutcome> outcomes, int width) {
        ImportReport report = new ImportReport(width);
        // why nothing came out of the others is an error message, not a result
        outcomes.stream().filter(outcome -> outcome.preview().isPresent()).forEach(report::add);
        return report.out.toString();
    }

    /** How many texts are at hand, and a paragraph for each draft. */
    public static String list(List<DraftAtHand> drafts, int width) {
        ImportReport report = new ImportReport(width);
        long atHand = drafts.stream().filter(DraftAtHand::isAtHand).count();
        report.out
                .append(Messages.format("import.at-hand", atHand, drafts.size()))
                .append('\n');
        drafts.forEach(report::add);
        return report.out.toString();
    }

    private void add(ImportOutcome outcome) {
        out.append(out.isEmpty() ? "" : "\n");
        out.append(folder.fold(outcome.file(), "", "  "));
        outcome.preview().ifPresent(this::found);
        outcome.kept().ifPresent(text -> line(Messages.format("import.kept", place(text))));
        outcome.refusal().ifPresent(why -> line(Messages.format("import.refused", why)));
        if (outcome.kept().isEmpty() && outcome.refusal().isEmpty()) {
            line(Messages.text("import.preview"));
        }
    }

    private void found(Preview preview) {
        DraftInfo info = preview.reading().draft().info();
        Figures figures = Figures.of(preview.reading());
        line(Outline.counts(preview.reading()));
        if (figures.groups() > 0 && figures.unbalanced() == 0) {
            line(Messages.text("import.balanced"));
        }
        List<String> facts = new ArrayList<>(List.of(
                info.symbol().orElse(Messages.text("import.no-symbol")),
                info.date().orElse(Messages.text("import.no-date")),
                preview.language()));
        facts.add(info.title());
        facts.removeIf(String::isEmpty);
        line(String.join(" · ", facts));
        String draft = preview.guess().draft().orElse(Messages.text("import.unknown"));
        line(Messages.format("import.draft", draft, preview.guess().reason()));
        for (Note note : preview.reading().notes()) {
            String severity = Messages.text("severity." + note.severity().wireName());
            out.append(folder.fold(severity + Outline.place(note) + ": " + note.message(), "  · ", "    "));
        }
    }

    private void add(DraftAtHand at) {
        out.append('\n');
        String state = Messages.text(at.isAtHand() ? "import.is-at-hand" : "import.not-at-hand");
        out.append(folder.fold(
                at.draft().id() + ": " + String.join(", ", at.draft().names()), "", "  "));
        String symbol = at.draft().symbol().orElse(Messages.text("import.no-symbol"));
        boolean open = at.draft().symbol().isPresent() && !at.draft().symbolVerified();
        line(symbol + (open ? " (" + Messages.text("import.unverified") + ")" : "") + " · " + state);
        at.page().filter(_ -> !at.isAtHand()).ifPresent(page -> line(Messages.format("import.page", page)));
        if (!at.kept().isEmpty()) {
            line(Messages.format(
                    "import.kept", at.kept().stream().map(ImportReport::place).collect(Collectors.joining("; "))));
        }
    }

    private static String place(KeptText text) {
        String corrigendum = text.role() == KeptText.Role.CORRIGENDUM ? ", " + Messages.text("import.corrigendum") : "";
        return text.draft() + " (" + text.language() + corrigendum + "), " + text.name();
    }

    private void line(String text) {
        out.append(folder.fold(text, "  ", "    "));
    }
}
