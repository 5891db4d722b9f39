package travaux.core.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.core.importing.RawFile;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.Reading;
import travaux.core.text.Draft;
import travaux.core.text.DraftInfo;
import travaux.core.text.Note;
import travaux.core.text.Place;
import travaux.core.text.TextState;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;
import travaux.core.text.UnitText;

/** A sound dossier about lighthouses, to be spoilt by one replacement at a time. */
final class SmallDossier {

    private static final Pattern ARTICLE = Pattern.compile("#+ Article (\\w+)\\. (.*)\\R([^#]*)");

    private final Path folder;

    private SmallDossier(Path folder) {
        this.folder = folder;
    }

    static SmallDossier in(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("texts"));
        SmallDossier dossier = new SmallDossier(folder);
        for (String name : DossierFiles.names()) {
            dossier.write(name, resource(name));
        }
        dossier.write("texts/third.md", resource("texts/third.md"));
        Files.createDirectories(folder.resolve("stories"));
        dossier.write("stories/dusk.json", resource("stories/dusk.json"));
        return dossier;
    }

    Path folder() {
        return folder;
    }

    SmallDossier write(String file, String contents) throws IOException {
        Files.writeString(folder.resolve(file), contents);
        return this;
    }

    /** Replaces the first occurrence, which must be there. */
    SmallDossier replace(String file, String old, String now) throws IOException {
        String contents = Files.readString(folder.resolve(file));
        if (!contents.contains(old)) {
            throw new IllegalArgumentException(file + " has no " + old);
        }
        int at = contents.indexOf(old);
        return write(file, contents.substring(0, at) + now + contents.substring(at + old.length()));
    }

    List<Fault> check() {
        return DossierCheck.check(folder, SmallDossier::read);
    }

    Dossier open() throws UnusableInputException {
        return DossierFolder.open(folder, SmallDossier::read);
    }

    /** Reads headings like "## Article 5. Title" and what stands below them; a line "DOUBT" makes the text doubtful. */
    static Reading read(RawFile file, TextState state) throws UnusableInputException {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        if (text.contains("\uFFFD")) {
            throw new UnusableInputException("The bytes are no text.");
        }
        List<Unit> units = new ArrayList<>();
        Matcher article = ARTICLE.matcher(text);
        while (article.find()) {
            units.add(unit(
                    article.group(1), article.group(2), state, article.group(3).strip()));
        }
        DraftInfo info = new DraftInfo(file.name(), "", Optional.empty(), Optional.empty(), "und", "text/markdown", "");
        List<Note> notes = text.contains("DOUBT")
                ? List.of(new Note(Note.Severity.ERROR, "doubt", "Half of it is missing.", Place.line(3)))
                : List.of();
        return new Reading(new Draft(info, units), notes);
    }

    private static Unit unit(String number, String title, TextState state, String words) {
        return new Unit(
                "a" + number,
                UnitKind.ARTICLE,
                number,
                "Article " + number,
                title,
                0,
                Optional.empty(),
                state,
                new UnitText(words, List.of(), List.of(), List.of(), List.of()),
                List.of(),
                OptionalInt.empty());
    }

    private static String resource(String name) throws IOException {
        try (var in = SmallDossier.class.getResourceAsStream("small/" + name)) {
            if (in == null) {
                throw new IOException("no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
