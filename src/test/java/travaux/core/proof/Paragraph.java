package travaux.core.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A numbered paragraph as a list of clauses; each negotiator's hand touches one clause, or the whole paragraph. */
final class Paragraph {

    private final List<Clause> clauses;

    Paragraph(List<Clause> clauses) {
        this.clauses = new ArrayList<>(clauses);
    }

    Paragraph copy() {
        return new Paragraph(clauses);
    }

    List<Clause> clauses() {
        return clauses;
    }

    /** The words without brackets. */
    String words() {
        return clauses.stream().map(c -> String.join(" ", c.wordings())).collect(Collectors.joining(" "));
    }

    String written() {
        return clauses.stream().map(Clause::written).collect(Collectors.joining(" ")) + ".";
    }
}
