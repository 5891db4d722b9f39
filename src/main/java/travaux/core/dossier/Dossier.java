package travaux.core.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import travaux.core.align.Assertion;
import travaux.core.fetching.AddressTemplate;
import travaux.core.record.Confidence;
import travaux.core.record.DisputedTerm;
import travaux.core.record.Event;
import travaux.core.record.Evidence;
import travaux.core.record.PlannedStep;
import travaux.core.record.Proceedings;
import travaux.core.record.Source;
import travaux.core.record.Story;
import travaux.core.record.Timeline;
import travaux.core.text.DraftInfo;
import travaux.core.text.Element;

/**
 * Everything about one negotiation.
 *
 * @param id the folder's name
 * @param title for people
 * @param fictional whether it is a tutorial, to be named so in every view and export
 * @param language BCP 47 of its facts
 * @param asOf the day its facts were last checked, ISO 8601, or empty
 * @param about a sentence or two on what it is
 * @param drafts in order of time
 * @param events in order of time, undated ones where their draft stands
 * @param planned what was planned beside what happened
 * @param concordance which provision is which across the drafts, as sources show it
 * @param grids what provisions are known to have said where their text is not at hand
 * @param sources by id
 * @param addresses where its documents can be downloaded by symbol and language, to be tried in turn
 * @param record delegations, positions, statements, documents and disputed terms
 * @param stories guided readings, in the order of their names
 */
public record Dossier(
        String id,
        String title,
        boolean fictional,
        String language,
        String asOf,
        String about,
        List<DraftEntry> drafts,
        List<Event> events,
        List<PlannedStep> planned,
        List<ConcordanceRow> concordance,
        List<ElementGrid> grids,
        Map<String, Source> sources,
        List<AddressTemplate> addresses,
        Proceedings record,
        List<Story> stories) {

    /** Copies the collections. */
    public Dossier {
        drafts = List.copyOf(drafts);
        events = List.copyOf(events);
        planned = List.copyOf(planned);
        concordance = List.copyOf(concordance);
        grids = List.copyOf(grids);
        sources = Map.copyOf(sources);
        addresses = List.copyOf(addresses);
        stories = List.copyOf(stories);
    }

    /** Whether its facts are told in words that run from right to left. */
    public boolean isRightToLeft() {
        return DraftInfo.isRightToLeft(language);
    }

    /** The draft with an id. */
    public Optional<DraftEntry> draft(String draftId) {
        return drafts.stream().filter(draft -> draft.id().equals(draftId)).findFirst();
    }

    /** The version where words were in dispute: the draft's name where it is a draft and nothing else is said of it. */
    public String versionOf(DisputedTerm term) {
        return term.draft()
                .filter(term.version()::equals)
                .flatMap(this::draft)
                .map(DraftEntry::name)
                .orElse(term.version());
    }

    /** What the dossier vouches for of two drafts, by unit ids, for the aligner. */
    public List<Assertion> assertions(DraftEntry old, DraftEntry now) {
        return Assertions.between(this, old, now);
    }

    /** Whether what is cited so is known from weak or machine-made sources alone; it can be hidden wherever it is shown. */
    public boolean isWeak(Confidence confidence, List<String> cited) {
        return confidence == Confidence.LOW || Evidence.areMachineMade(cited, sources);
    }

    /** The same of an entry of the record. */
    public boolean isWeak(Evidence evidence) {
        return isWeak(evidence.confidence(), evidence.sources());
    }

    /** The same of an element of a draft; of what nothing is known, nothing is weak. */
    public boolean isWeak(Element element) {
        return element.state() != Element.State.UNKNOWN
                && isWeak(Confidence.named(element.confidence()).orElse(Confidence.MEDIUM), element.sources());
    }

    /** The sources with these ids, in their order. */
    public List<Source> cited(Collection<String> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> Optional.ofNullable(sources.get(id)).stream())
                .toList();
    }

    /** Its events on a timeline. */
    public Timeline timeline() {
        return new Timeline(events);
    }

    /**
     * What became of the provisions that a source names, by the last draft.
     *
     * @param article as a source writes it
     * @param draftId id of the draft that its numbers count in, if it is one
     * @param rows ids of the concordance rows that it is put to, for what has no number there
     */
    public List<Followed> follow(String article, Optional<String> draftId, List<String> rows) {
        return Followed.of(this, article, draftId, rows);
    }

    /** Ids of the concordance rows that follow the provision of a number in a draft. */
    public Set<String> rowsOf(String draftId, String number) {
        return concordance.stream()
                .filter(row -> row.in(draftId).orElse(List.of()).contains(number))
                .map(ConcordanceRow::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same dossier with what was added to its drafts. */
    public Dossier withDrafts(List<DraftEntry> others) {
        return new Dossier(
                id,
                title,
                fictional,
                language,
                asOf,
                about,
                others,
                events,
                planned,
                concordance,
                grids,
                sources,
                addresses,
                record,
                stories);
    }
}
