package travaux.core.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import travaux.core.fetching.AddressTemplate;
import travaux.core.importing.UnusableInputException;
import travaux.core.record.Event;
import travaux.core.record.EventDate;
import travaux.core.record.Source;
import travaux.core.record.Timeline;
import travaux.core.text.Note;

/** Reads a dossier from its folder, on whatever file system that lies. Everything is read at once; nothing stays open. */
public final class DossierFolder {

    private DossierFolder() {}

    /**
     * Reads a dossier.
     *
     * @throws UnusableInputException if its files cannot be read as the format describes them. A text that cannot be used does
     *     not stop it: its draft says so in a note
     */
    public static Dossier open(Path folder) throws UnusableInputException {
        return open(folder, StandardReader.INSTANCE);
    }

    /** As {@link #open(Path)}, with another reader of texts. */
    public static Dossier open(Path folder, TextReader reader) throws UnusableInputException {
        if (!Files.isDirectory(folder)) {
            throw new UnusableInputException(
                    "There is no folder " + folder + ". Name the folder that holds dossier.json.");
        }
        Faults faults = new Faults();
        DossierFiles files = DossierFiles.read(folder, faults);
        refuse(folder, faults);
        Fields dossier =
                Fields.of(files.file(DossierFiles.DOSSIER).orElseThrow().root(), Spot.whole(DossierFiles.DOSSIER));
        return read(files, dossier, new ReadDraft(files, dossier, reader));
    }

    /**
     * What a dossier is called: of all its files only the first is read.
     *
     * @throws UnusableInputException if that cannot be read or says no title
     */
    public static String title(Path folder) throws UnusableInputException {
        try {
            return JsonMapper.shared()
                    .readTree(Files.readAllBytes(folder.resolve(DossierFiles.DOSSIER)))
                    .required("title")
                    .stringValue();
        } catch (IOException | JacksonException e) {
            throw new UnusableInputException(
                    "The title of the dossier in " + folder + " cannot be read. “check” says what is to be mended.", e);
        }
    }

    private static Dossier read(DossierFiles files, Fields dossier, ReadDraft read) {
        List<DraftEntry> drafts = files.entries(DossierFiles.DRAFTS, "drafts").parallelStream()
                .map(read::of)
                .toList();
        return new Dossier(
                dossier.text("id"),
                dossier.text("title"),
                dossier.flag("fictional"),
                dossier.maybe("language").orElse("en"),
                dossier.text("asOf"),
                dossier.text("about"),
                drafts,
                events(files, drafts),
                files.entries(DossierFiles.EVENTS, "planned").stream()
                        .map(ReadRecord::planned)
                        .toList(),
                read.rows(),
                read.grids(),
                sources(files),
                dossier.texts("addresses").stream().map(AddressTemplate::new).toList(),
                ReadProceedings.of(files),
                Stories.of(files));
    }

    private static List<Event> events(DossierFiles files, List<DraftEntry> drafts) {
        Map<String, Optional<EventDate>> dates = new LinkedHashMap<>();
        drafts.forEach(draft -> dates.put(draft.id(), draft.date()));
        List<Event> listed = files.entries(DossierFiles.EVENTS, "events").stream()
                .map(ReadRecord::event)
                .toList();
        return Timeline.of(listed, dates).events();
    }

    private static Map<String, Source> sources(DossierFiles files) {
        return files.entries(DossierFiles.SOURCES, "sources").stream()
                .map(ReadRecord::source)
                .collect(Collectors.toMap(Source::id, Function.identity(), (first, second) -> first));
    }

    private static void refuse(Path folder, Faults faults) throws UnusableInputException {
        List<Fault> errors = faults.all().stream()
                .filter(fault -> fault.severity() == Note.Severity.ERROR)
                .toList();
        if (errors.isEmpty()) {
            return;
        }
        Fault first = errors.getFirst();
        String place = first.place().isEmpty() ? "" : ", " + first.place();
        String more = errors.size() == 1 ? "" : " There are " + (errors.size() - 1) + " more.";
        throw new UnusableInputException("The dossier in " + folder + " cannot be read (" + first.file() + place + "): "
                + first.message() + " " + first.fix() + more + " “check” lists everything that is to be mended.");
    }
}
