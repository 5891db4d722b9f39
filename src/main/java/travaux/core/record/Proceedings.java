package travaux.core.record;

import java.util.List;
import java.util.Optional;

/**
 * Who took part in a negotiation, what they asked for, what was said and issued, and which words were in dispute.
 *
 * @param delegations one vocabulary of those who took part
 * @param positions who wanted what, in the order of the dossier
 * @param statements what was said that is neither event nor position
 * @param documents every document named anywhere
 * @param terms words in dispute
 */
public record Proceedings(
        List<Delegation> delegations,
        List<Position> positions,
        List<Statement> statements,
        List<RegisteredDocument> documents,
        List<DisputedTerm> terms) {

    /** Of a negotiation of which nothing of the kind is recorded. */
    public static final Proceedings NONE = new Proceedings(List.of(), List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Proceedings {
        delegations = List.copyOf(delegations);
        positions = List.copyOf(positions);
        statements = List.copyOf(statements);
        documents = List.copyOf(documents);
        terms = List.copyOf(terms);
    }

    /** The delegation of an id. */
    public Optional<Delegation> delegation(String id) {
        return delegations.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The delegation that is called so by any of its names; an id goes first. */
    public Optional<Delegation> called(String written) {
        return delegation(written)
                .or(() -> delegations.stream()
                        .filter(each -> each.isCalled(written))
                        .findFirst());
    }

    /** The name of a delegation as it is shown; the id where the vocabulary has none of it. */
    public String nameOf(String delegationId) {
        return delegation(delegationId).map(Delegation::name).orElse(delegationId);
    }

    /** The document of an id. */
    public Optional<RegisteredDocument> document(String id) {
        return documents.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
