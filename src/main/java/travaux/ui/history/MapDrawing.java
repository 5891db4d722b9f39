package travaux.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import travaux.core.align.Relation;
import travaux.core.diff.Summary;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.text.Element;
import travaux.core.text.Unit;
import travaux.core.trace.Appearance;
import travaux.core.trace.Standing;
import travaux.core.trace.Survey;
import travaux.ui.history.MapModel.Measure;
import travaux.ui.support.DraftWords;
import travaux.ui.support.Messages;
import travaux.ui.support.UnitWords;

/** Turns a survey into the rows of a map by one measure. */
final class MapDrawing {

    /** It stood there, and no more is known of it. */
    static final String STOOD = "□";

    /** It did not stand there. */
    static final String ABSENT = "–";

    /** It is not known whether it stood there. */
    static final String UNKNOWN = "?";

    /** Nothing changed since the draft before. */
    static final String UNCHANGED = "=";

    /** Its words are compared with none before. */
    static final String FIRST = "•";

    private final Dossier dossier;
    private final Measure measure;
    private final int mostBrackets;

    MapDrawing(Dossier dossier, Survey survey, Measure measure) {
        this.dossier = dossier;
        this.measure = measure;
        this.mostBrackets = survey.rows().stream()
                .flatMap(row -> row.appearances().stream())
                .mapToInt(at -> at.brackets().orElse(0))
                .max()
                .orElse(0);
    }

    MapRow row(Survey.Row row) {
        List<MapRow.Cell> cells = new ArrayList<>();
        String name = name(row);
        List<Appearance> all = row.appearances();
        for (int i = 0; i < all.size(); i++) {
            cells.add(cell(name, all, i));
        }
        return new MapRow(name, cells);
    }

    private static String name(Survey.Row row) {
        String title = UnitWords.title(row.unit(), row.appearances());
        return title.isEmpty() ? UnitWords.untitled(row.unit()) : title;
    }

    private MapRow.Cell cell(String name, List<Appearance> all, int at) {
        Appearance here = all.get(at);
        Optional<Appearance> before = here.comparedWith()
                .flatMap(id ->
                        all.stream().filter(other -> other.version().equals(id)).findFirst());
        Optional<Appearance> earlier = before.or(() -> at == 0 ? Optional.empty() : Optional.of(all.get(at - 1)));
        List<Unit> units =
                here.units().isEmpty() ? earlier.map(Appearance::units).orElse(List.of()) : here.units();
        DraftEntry draft = dossier.draft(here.version()).orElseThrow();
        String number = UnitWords.numbers(here.units());
        return new MapRow.Cell(
                draft,
                earlier.flatMap(one -> dossier.draft(one.version())),
                units.stream().findFirst(),
                sign(here),
                share(here),
                isOfElements(here),
                here.units().isEmpty() ? "" : number,
                Messages.text("map.cell.spoken", name, draft.name(), called(here), said(here)));
    }

    private static String called(Appearance here) {
        return here.units().isEmpty() ? "" : UnitWords.labels(here.units()) + " · ";
    }

    private String sign(Appearance here) {
        return switch (here.standing()) {
            case UNKNOWN -> UNKNOWN;
            case NOT_THERE -> ABSENT;
            case HERE -> figure(here);
        };
    }

    private String figure(Appearance here) {
        return switch (measure) {
            case CHANGED -> {
                if (here.relation().filter(Relation.ADDED::equals).isPresent()) {
                    yield Messages.text("map.new");
                }
                Optional<Summary.Words> fates = here.fates();
                if (fates.isPresent()) {
                    yield isUnchanged(here) ? UNCHANGED : Messages.text("map.percent", percent(fates.get()));
                }
                yield here.words().isPresent() ? FIRST : ofElements(here);
            }
            case BRACKETS ->
                here.brackets().isPresent()
                        ? Messages.text("number", here.brackets().getAsInt())
                        : ofElements(here);
        };
    }

    /** Whether it stands word for word and sign for sign as in the draft before. */
    private static boolean isUnchanged(Appearance here) {
        return here.fates().filter(fates -> fates.changed() > 0).isEmpty()
                && here.classes().isEmpty();
    }

    /** Where the words are not at hand: how many of its elements are known to be as the measure asks; or that it stood there. */
    private String ofElements(Appearance here) {
        return isOfElements(here)
                ? Messages.text("map.elements", wanted(here), here.elements().size())
                : STOOD;
    }

    /** Whether anything is known of its elements. */
    static boolean isOfElements(Appearance here) {
        return here.words().isEmpty()
                && here.elements().stream()
                        .anyMatch(element ->
                                element.state() != Element.State.UNKNOWN && element.state() != Element.State.NO_TEXT);
    }

    private long wanted(Appearance here) {
        return count(here, measure == Measure.CHANGED ? Element.State.NAMED : Element.State.IN_DISPUTE);
    }

    private static long count(Appearance here, Element.State state) {
        return here.elements().stream()
                .filter(element -> element.state() == state)
                .count();
    }

    /** Whole per cents; what changed at all is never nought. */
    private static int percent(Summary.Words fates) {
        double changed = fates.changed() * 100;
        return changed > 0 ? (int) Math.max(1, Math.round(changed)) : 0;
    }

    private double share(Appearance here) {
        if (here.standing() != Standing.HERE) {
            return 0;
        }
        if (isOfElements(here)) {
            return (double) wanted(here) / here.elements().size();
        }
        OptionalInt brackets = here.brackets();
        return switch (measure) {
            case CHANGED -> here.fates().map(Summary.Words::changed).orElse(0.0);
            case BRACKETS -> brackets.isEmpty() || mostBrackets == 0 ? 0 : (double) brackets.getAsInt() / mostBrackets;
        };
    }

    private String said(Appearance here) {
        return switch (here.standing()) {
            case UNKNOWN -> Messages.text("history.notKnown");
            case NOT_THERE -> Messages.text("history.notThere");
            case HERE -> known(here);
        };
    }

    private String known(Appearance here) {
        if (here.words().isEmpty()) {
            return isOfElements(here)
                    ? elements(here)
                    : DraftWords.state(here.state()).orElse(Messages.text("history.heading"));
        }
        String brackets = Messages.text("map.brackets", here.brackets().orElse(0));
        if (here.relation().filter(Relation.ADDED::equals).isPresent()) {
            return Messages.text("map.said", Messages.text("map.new.spoken"), brackets);
        }
        return here.fates()
                .map(fates -> Messages.text("map.said", changed(here, fates), brackets))
                .orElse(brackets);
    }

    private static String changed(Appearance here, Summary.Words fates) {
        if (isUnchanged(here)) {
            return Messages.text("map.unchanged");
        }
        return percent(fates) == 0
                ? Messages.text("map.changed.beside")
                : Messages.text("map.changed", percent(fates), fates.inserted(), fates.deleted(), fates.moved());
    }

    /** How many of its elements are in which state, and how many of them all are contested, in the words of the grid. */
    private static String elements(Appearance here) {
        String states = Stream.of(Element.State.values())
                .filter(state -> count(here, state) > 0)
                .map(state -> Messages.text(
                        "map.elements.state", count(here, state), Messages.text("element." + state.wireName())))
                .collect(Collectors.joining(", "));
        long contested = here.elements().stream().filter(Element::contested).count();
        return Messages.text("map.elements.said", here.elements().size(), states, contested);
    }
}
