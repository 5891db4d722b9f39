package travaux.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import travaux.core.dossier.Correction;
import travaux.core.importing.UnusableInputException;
import travaux.core.text.Draft;
import travaux.core.work.Correcting;
import travaux.core.work.UnitFinder;

/** What the reader says of which unit is which, and takes back. */
final class CorrectionOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set before call
    private CommandSpec spec;

    @Option(
            names = "--pair",
            paramLabel = "OLD=NEW",
            description = "Say that unit OLD is unit NEW, and keep it; a split is 7=8,9, a merger 7,8=9.")
    private List<String> pairs = List.of();

    @Option(
            names = "--apart",
            paramLabel = "SIDE:UNIT",
            description = "Say that a unit has no counterpart, and keep it: old:9, new:4.")
    private List<String> apart = List.of();

    @Option(names = "--undo", description = "Take your last correction of these two texts back.")
    private boolean undo;

    @Option(names = "--redo", description = "Say again what was taken back last.")
    private boolean redo;

    @Option(names = "--forget", description = "Drop all your corrections of these two texts for good.")
    private boolean forget;

    /** Whether the words of the call make sense, before any text is read. */
    void check() {
        long kinds = Stream.of(undo, redo, forget, !pairs.isEmpty() || !apart.isEmpty())
                .filter(given -> given)
                .count();
        if (kinds > 1) {
            throw wrong("Give one of --undo, --redo and --forget, or corrections with --pair and --apart.");
        }
        pairs.forEach(this::sides);
        apart.forEach(this::side);
    }

    /** Keeps or takes back what was asked, all of it or nothing, and says so. */
    void apply(Correcting correcting, Console console) throws UnusableInputException {
        List<Correction> corrections = corrections(correcting);
        for (Correction correction : corrections) {
            correcting.add(correction);
        }
        if (!corrections.isEmpty()) {
            console.err().println("Kept. To take the last correction back, add: --undo.");
        }
        require(!undo || correcting.undo(), "There is no correction of these two texts to undo.");
        require(!redo || correcting.redo(), "There is no correction of these two texts that was undone last.");
        require(!forget || correcting.forget(), "There is no correction of these two texts to forget.");
    }

    private static void require(boolean done, String otherwise) throws UnusableInputException {
        if (!done) {
            throw new UnusableInputException(otherwise);
        }
    }

    private List<Correction> corrections(Correcting texts) throws UnusableInputException {
        List<Correction> corrections = new ArrayList<>();
        for (String pair : pairs) {
            String[] sides = sides(pair);
            corrections.add(new Correction(ids(texts.old(), sides[0]), ids(texts.now(), sides[1])));
        }
        for (String one : apart) {
            boolean old = side(one);
            List<String> ids = ids(old ? texts.old() : texts.now(), one.substring(one.indexOf(':') + 1));
            corrections.add(old ? new Correction(ids, List.of()) : new Correction(List.of(), ids));
        }
        return corrections;
    }

    private static List<String> ids(Draft draft, String written) throws UnusableInputException {
        List<String> ids = new ArrayList<>();
        for (String unit : written.split(",", -1)) {
            ids.add(UnitFinder.find(draft, unit).id());
        }
        return ids;
    }

    private String[] sides(String pair) {
        String[] sides = pair.split("=", -1);
        boolean two = sides.length == 2 && isList(sides[0]) && isList(sides[1]);
        if (!two || (sides[0].contains(",") && sides[1].contains(","))) {
            throw wrong("--pair takes OLD=NEW, such as 4=5, 7=8,9 or 7,8=9, not “" + pair + "”.");
        }
        return sides;
    }

    private static boolean isList(String side) {
        return Stream.of(side.split(",", -1)).noneMatch(String::isBlank);
    }

    /** Whether the old side is meant. */
    private boolean side(String one) {
        String lower = one.toLowerCase(Locale.ROOT);
        boolean old = lower.startsWith("old:");
        if ((!old && !lower.startsWith("new:")) || !isList(one.substring(4))) {
            throw wrong("--apart takes old:UNIT or new:UNIT, not “" + one + "”.");
        }
        return old;
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}
