package travaux.core.dossier;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import travaux.core.text.Draft;

/** Says what is to be mended in a dossier, fault by fault, so that a person can write one by hand. */
public final class DossierCheck {

    private DossierCheck() {}

    /** The faults of a dossier's folder, file by file; none if it is sound. Broken files are faults, never exceptions. */
    public static List<Fault> check(Path folder) {
        return check(folder, StandardReader.INSTANCE);
    }

    /** As {@link #check(Path)}, with another reader of texts. */
    public static List<Fault> check(Path folder, TextReader reader) {
        Faults faults = new Faults();
        if (!Files.isDirectory(folder)) {
            faults.error(
                    Spot.whole(""), "There is no folder " + folder + ".", "Name the folder that holds dossier.json.");
            return faults.all();
        }
        DossierFiles files = DossierFiles.read(folder, faults);
        ReferenceCheck.check(files, faults);
        new ContentCheck(files, faults).check();
        new RecordCheck(files, faults).check();
        new WeakSourceCheck(files, faults).check();
        NumberCheck numbers = new NumberCheck(files, faults);
        numbers.checkElements();
        Map<String, Draft> texts = new TextCheck(files, reader, faults).check();
        numbers.checkRows(texts);
        numbers.checkRecord(texts);
        new StoryCheck(files, reader, faults).check();
        return located(files, faults);
    }

    private static List<Fault> located(DossierFiles files, Faults faults) {
        List<Fault> located = new ArrayList<>();
        List<JsonFile> all =
                Stream.concat(files.files().stream(), files.stories().stream()).toList();
        List<String> parsed = all.stream().map(JsonFile::name).toList();
        faults.all().stream().filter(fault -> !parsed.contains(fault.file())).forEach(located::add);
        all.stream()
                .filter(file ->
                        faults.all().stream().anyMatch(fault -> fault.file().equals(file.name())))
                .forEach(file -> located.addAll(faults.located(file)));
        return located;
    }
}
