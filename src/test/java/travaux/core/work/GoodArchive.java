package travaux.core.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.exporting.Json;
import travaux.core.importing.RawFile;
import travaux.core.importing.UnusableInputException;
import travaux.core.text.Budget;

/** A dossier with two texts added to it, saved as one file. */
final class GoodArchive {

    private GoodArchive() {}

    static byte[] in(Path folder) throws IOException, UnusableInputException {
        Path dossier = Files.createDirectories(folder.resolve("mine/lamps"));
        Files.writeString(
                dossier.resolve("dossier.json"),
                "{ \"schema\": 1, \"id\": \"lamps\", \"title\": \"Accord on Lamps\", \"language\": \"en\" }");
        Files.writeString(
                dossier.resolve("drafts.json"), "{ \"drafts\": [ " + draft("zero") + "," + draft("one") + "]}");
        Files.writeString(
                dossier.resolve("sources.json"),
                "{ \"sources\": [ { \"id\": \"own\", \"what\": \"Our own account\", \"kind\": \"official\", \"link\":"
                        + " \"https://lamps.example/own\" } ] }");
        Keeping keeping = new Keeping(folder);
        for (String draft : List.of("zero", "one")) {
            RawFile file = new RawFile(draft + ".md", GoodFiles.MARKDOWN.getBytes(StandardCharsets.UTF_8));
            Dossier opened = Library.at(folder).open(dossier.toString());
            keeping.keep(keeping.preview(file, opened, ImportChoice.of(draft)), false);
        }
        Path archive = folder.resolve("class.travaux");
        new Carrying(folder).save(dossier.toString(), archive);
        return Files.readAllBytes(archive);
    }

    private static String draft(String id) {
        return "{ \"id\": \"" + id + "\", \"name\": \"Draft " + id
                + "\", \"date\": \"2020-01-0" + id.length() + "\", \"kind\": \"in-session\", \"confidence\": \"high\","
                + " \"sources\": [\"own\"] }";
    }

    /** Does what the window does with a dossier that was opened: shows and compares its drafts. */
    static int use(Path home) throws UnusableInputException {
        int written = 0;
        for (String id : Library.at(home).ids()) {
            if (!List.of("tutorial", "un-cybercrime-convention").contains(id)) {
                Dossier dossier = Library.at(home).open(id);
                written += Json.atHand(id, new Keeping(home).atHand(dossier)).length;
                written += Json.timeline(
                                dossier, Events.ask(dossier, Optional.empty(), Optional.empty(), dossier.events()))
                        .length;
                OpenedText before = OpenedText.of(dossier, dossier.drafts().getFirst());
                for (DraftEntry entry : dossier.drafts()) {
                    OpenedText text = OpenedText.of(dossier, entry);
                    written += Json.inspection(text.reading()).length;
                    written += Json.comparison(Comparing.compare(before, text, Budget.unlimited()), 0).length;
                }
            }
        }
        return written;
    }
}
