package travaux.core.record;

import java.util.List;

/**
 * What the record answers.
 *
 * @param positions who wanted what
 * @param terms words in dispute
 * @param statements what was said beside; where a provision was asked for, of positions on it
 */
public record Recorded(List<Position> positions, List<DisputedTerm> terms, List<Statement> statements) {

    /** Copies the lists. */
    public Recorded {
        positions = List.copyOf(positions);
        terms = List.copyOf(terms);
        statements = List.copyOf(statements);
    }

    /** Without what rests on weak or machine-made sources alone. */
    public Recorded withoutWeak() {
        return new Recorded(
                positions.stream()
                        .filter(position -> !position.evidence().isWeak())
                        .toList(),
                terms.stream().filter(term -> !term.evidence().isWeak()).toList(),
                statements.stream()
                        .filter(statement -> !statement.evidence().isWeak())
                        .toList());
    }
}
