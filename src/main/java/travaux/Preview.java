package travaux;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import travaux.cli.Console;
import travaux.core.diff.DraftComparison;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.exporting.HtmlReport;
import travaux.core.importing.UnusableInputException;
import travaux.core.text.Budget;
import travaux.core.work.Comparing;
import travaux.core.work.Library;
import travaux.core.work.OpenedText;
import travaux.core.work.PictureRequest;
import travaux.core.work.Pictures;
import travaux.core.work.Saving;
import travaux.core.work.UnitFinder;

/** What is shown where there is no display: the main view of the tutorial as a picture, and the same comparison as a page. */
final class Preview {
    private static final String TUTORIAL = "tutorial";
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;

    private final Console console;

    Preview(Console console) {
        this.console = console;
    }

    /** Writes both and says where. */
    int show() throws UnusableInputException {
        Path folder = folder(Path.of("").toAbsolutePath());
        Path picture = folder.resolve("travaux-main.png");
        Path html = folder.resolve("travaux-main.html");
        Library library = Library.standard();
        Dossier dossier = library.open(
                library.ids().contains(TUTORIAL) ? TUTORIAL : library.ids().getFirst());
        Pictures pictures = Screen.pictures();
        DraftComparison comparison = lastTwo(dossier);
        Saving.save(picture, file -> pictures.draw(request(dossier, comparison, file)));
        Saving.save(html, HtmlReport.of(comparison).getBytes(StandardCharsets.UTF_8));
        console.write(("There is no display to open a window on, so the main view was drawn instead:\n  " + picture
                        + "\n  " + html + "\n")
                .getBytes(StandardCharsets.UTF_8));
        return 0;
    }

    /** The view opens on the article with the most to see. */
    private static PictureRequest request(Dossier dossier, DraftComparison comparison, Path file) {
        Optional<String> unit = comparison.units().stream()
                .filter(candidate -> !candidate.now().isEmpty())
                .max(Comparator.comparingInt(candidate -> candidate.changes().size()))
                .map(candidate -> UnitFinder.nameOf(comparison.now(), candidate.unit()));
        PictureRequest.Subject subject = new PictureRequest.OfDossier(dossier, Optional.empty(), Optional.empty());
        return new PictureRequest(subject, "main", WIDTH, HEIGHT, PictureRequest.Theme.LIGHT, unit, file);
    }

    private static DraftComparison lastTwo(Dossier dossier) throws UnusableInputException {
        List<DraftEntry> drafts =
                dossier.drafts().stream().filter(DraftEntry::hasText).toList();
        OpenedText old = OpenedText.of(dossier, drafts.get(Math.max(0, drafts.size() - 2)));
        OpenedText now = OpenedText.of(dossier, drafts.getLast());
        return Comparing.compare(old, now, Budget.unlimited());
    }

    /** The project's folder of built things, or the current folder, or one for temporary files. */
    static Path folder(Path current) {
        Path built = current.resolve("target");
        if (Files.isDirectory(built) && Files.exists(current.resolve("pom.xml"))) {
            return built;
        }
        return Files.isWritable(current) ? current : Path.of(System.getProperty("java.io.tmpdir"));
    }
}
