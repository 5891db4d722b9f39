package travaux.ui.history;

import java.util.ArrayList;
import java.util.List;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.text.Budget;
import travaux.core.text.Unit;
import travaux.core.trace.Appearance;
import travaux.core.trace.Trace;
import travaux.core.trace.Tracer;
import travaux.core.trace.WordHistory;
import travaux.ui.history.DraftColumn.InkedParagraph;
import travaux.ui.support.UnitWords;

/** Makes the history of a provision: it is traced from each draft whose words are known, so that every draft's words have theirs. */
final class Telling {

    private final Dossier dossier;
    private final Tracer tracer;
    private final Budget budget;
    private final boolean weakHidden;
    private final Life life;
    private final List<WordHistory> words = new ArrayList<>();
    private boolean approximate;

    /** In a dossier; {@code weakHidden} leaves out what rests on weak sources alone. */
    Telling(Dossier dossier, Tracer tracer, Budget budget, boolean weakHidden) {
        this.dossier = dossier;
        this.weakHidden = weakHidden;
        this.tracer = tracer;
        this.budget = budget;
        this.life = new Life(dossier);
    }

    /** The history of what stands as a unit in a draft. */
    ArticleHistory tell(DraftEntry in, Unit unit) {
        Trace trace = tracer.trace(in.id(), unit.id(), budget);
        approximate = trace.approximate();
        List<DraftColumn> columns = new ArrayList<>();
        for (Appearance row : trace.appearances()) {
            columns.add(column(row, trace.appearances()));
        }
        return new ArticleHistory(
                UnitWords.titled(List.of(unit), UnitWords.label(unit), UnitWords.title(unit, trace.appearances())),
                columns,
                new Gathering(dossier, weakHidden).gaps(trace.appearances()),
                words,
                words.stream().map(life::of).toList(),
                approximate);
    }

    private DraftColumn column(Appearance row, List<Appearance> all) {
        DraftEntry draft = dossier.draft(row.version()).orElseThrow();
        List<InkedParagraph> paragraphs = new ArrayList<>();
        if (row.words().isPresent()) {
            List<Integer> worded = all.stream()
                    .filter(other -> other.words().isPresent())
                    .map(other -> life.figure(other.version()))
                    .toList();
            int figure = life.figure(row.version());
            Origins origins = new Origins(life, row.version(), worded.getFirst() == figure, worded.getLast() == figure);
            row.units().forEach(unit -> paragraphs.addAll(paragraphs(origins, row.version(), unit)));
        }
        return new DraftColumn(
                draft,
                life.figure(row.version()),
                row,
                paragraphs,
                draft.draft().info().isRightToLeft());
    }

    private List<InkedParagraph> paragraphs(Origins origins, String version, Unit unit) {
        Trace its = tracer.trace(version, unit.id(), budget);
        approximate |= its.approximate();
        List<WordHistory> standing = its.words().stream()
                .filter(one -> one.shownIn().equals(version) && one.unit().equals(unit.id()))
                .toList();
        int from = words.size();
        words.addAll(standing);
        return origins.ink(unit, standing, from);
    }
}
