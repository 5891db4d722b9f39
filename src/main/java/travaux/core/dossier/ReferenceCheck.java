package travaux.core.dossier;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import travaux.core.dossier.Kind.What;
import travaux.core.dossier.ShapeCheck.Named;
import travaux.core.record.Statement;

/** Every id is given once, and every id that is cited is given, as far as the file that should give it can be read. */
final class ReferenceCheck {

    private final Map<What, Set<String>> known = new EnumMap<>(What.class);

    private ReferenceCheck() {}

    static void check(DossierFiles files, Faults faults) {
        ShapeCheck shapes = files.shapes();
        ReferenceCheck check = new ReferenceCheck();
        Map<String, Named> first = new HashMap<>();
        for (Named named : shapes.given()) {
            check.of(named.what()).add(named.id());
            anywhere(named).ifPresent(check.of(What.ANY)::add);
            Named before = first.putIfAbsent(named.what() + " " + named.id(), named);
            if (before != null) {
                faults.error(
                        named.spot(),
                        "Two entries have the id “" + named.id() + "”; the other is "
                                + before.spot().path() + ".",
                        "Give one of them another id, and see which one the others mean.");
            }
        }
        shapes.cited().stream()
                .filter(named -> !check.of(named.what()).contains(named.id()))
                .filter(named -> files.broken().stream().noneMatch(named.what().file()::contains))
                .forEach(named -> check.tell(named, faults));
    }

    /** How an entry is cited where entries of several kinds may be. */
    private static Optional<String> anywhere(Named named) {
        return switch (named.what()) {
            case EVENT, PLANNED, DOCUMENT, STATEMENT, POSITION -> Optional.of(named.id());
            case DRAFT -> Optional.of(Statement.DRAFT + named.id());
            case SOURCE, ROW, GRID, ELEMENT, DELEGATION, TERM, ANY -> Optional.empty();
        };
    }

    private Set<String> of(What what) {
        return known.computeIfAbsent(what, each -> new LinkedHashSet<>());
    }

    private void tell(Named cited, Faults faults) {
        What what = cited.what();
        Set<String> all = of(what);
        String advice = Spelling.meant(Spelling.asId(cited.id()), all)
                .map(id -> "Did you mean “" + id + "”?")
                .orElse("Correct the id, or add such an entry to " + what.file() + ".");
        faults.error(
                cited.spot(),
                cited.entry() + " cites the " + what.words() + " “" + cited.id() + "”, but " + what.file()
                        + " has none of that id.",
                advice);
    }
}
