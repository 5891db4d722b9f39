package travaux.core.exporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.dossier.Followed;
import travaux.core.exporting.Ink.Style;
import travaux.core.record.DisputedTerm;
import travaux.core.record.EventDate;
import travaux.core.record.Evidence;
import travaux.core.record.Position;
import travaux.core.record.ProvisionReference;
import travaux.core.record.Recorded;
import travaux.core.record.Statement;

/** The record to be read on a terminal: positions by article and draft, words in dispute, what was said. */
public final class PositionsText {

    private static final Pattern ARTICLE = Pattern.compile("(?i)^articles?\\s+(?=\\S*\\d)");

    private final Dossier dossier;
    private final Ink ink;
    private final LineFolder folder;
    private final StringBuilder out = new StringBuilder();

    private PositionsText(Dossier dossier, Ink ink, int width) {
        this.dossier = dossier;
        this.ink = ink;
        this.folder = new LineFolder(ink, width);
    }

    /** What was found, in lines of a width. */
    public static String of(Dossier dossier, Recorded recorded, Ink ink, int width) {
        PositionsText text = new PositionsText(dossier, ink, width);
        text.line(dossier.title(), Style.STRONG);
        if (dossier.fictional()) {
            text.line(Messages.text("report.fictional"), Style.BRACKET);
        }
        text.out.append(text.folder.fold(Messages.text("positions.caution"), "", ""));
        if (!dossier.asOf().isEmpty()) {
            text.line(Messages.format("positions.as-of", dossier.asOf()), Style.FAINT);
        }
        text.positions(recorded.positions());
        text.terms(recorded.terms());
        text.statements(recorded.statements());
        return text.out.toString();
    }

    private void positions(List<Position> positions) {
        PositionLines lines = new PositionLines(dossier, folder);
        groups(positions).forEach((article, byDraft) -> {
            out.append('\n');
            line(article.title(), Style.STRONG);
            byDraft.forEach((draft, group) -> {
                out.append(folder.fold(draft, "  ", "    "));
                group.forEach(position -> out.append(lines.of(position)));
            });
        });
        if (positions.isEmpty()) {
            out.append('\n').append(Messages.text("positions.none")).append('\n');
        }
    }

    private Map<ArticleHeading, Map<String, List<Position>>> groups(List<Position> positions) {
        Map<ArticleHeading, Map<String, List<Position>>> groups = new TreeMap<>();
        List<Position> inOrder = new ArrayList<>();
        dossier.drafts()
                .forEach(draft -> positions.stream()
                        .filter(position ->
                                position.draft().filter(draft.id()::equals).isPresent())
                        .forEach(inOrder::add));
        Stream.concat(positions.stream().filter(position -> position.draft().isEmpty()), inOrder.stream())
                .forEach(position -> groups.computeIfAbsent(
                                ArticleHeading.of(dossier, position), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(draft(position), _ -> new ArrayList<>())
                        .add(position));
        return groups;
    }

    private String draft(Position position) {
        String version = position.draft()
                .flatMap(dossier::draft)
                .map(draft -> Messages.format("positions.draft", draft.name(), draft.id()))
                .orElse(position.draftVersion());
        return version.isEmpty() ? Messages.text("positions.draft.none") : version;
    }

    private void terms(List<DisputedTerm> terms) {
        heading("positions.terms", terms);
        for (DisputedTerm term : terms) {
            String rivals = String.join(" | ", term.terms());
            String place = Messages.format("positions.term", rivals, term.article(), dossier.versionOf(term));
            out.append(folder.fold(place + now(term) + Sourced.marked(dossier, term.evidence()), "  ", "      "));
            detail(term.what());
            term.outcome().ifPresent(outcome -> {
                detail(Messages.format("positions.outcome", outcome.text()));
                detail(Sourced.line("positions.outcome.sources", outcome.sources(), outcome.confidence()));
            });
            note(term.evidence());
            detail(Sourced.line(term.evidence()));
        }
    }

    private String now(DisputedTerm term) {
        return now(term.article(), dossier.follow(term.article(), term.draft(), term.rows()));
    }

    /** The numbers in the last draft, where there are other ones. */
    private static String now(String article, List<Followed> articles) {
        List<String> then = ProvisionReference.in(article).stream()
                .map(ProvisionReference::number)
                .distinct()
                .toList();
        List<String> numbers = articles.stream()
                .flatMap(followed -> followed.numbers().stream())
                .distinct()
                .toList();
        return numbers.isEmpty() || numbers.equals(then)
                ? ""
                : Messages.format("positions.now", String.join(", ", numbers));
    }

    private void statements(List<Statement> statements) {
        heading("positions.statements", statements);
        for (Statement statement : statements) {
            String who = Stream.of(statement.speaker(), statement.onBehalfOf())
                    .flatMap(Optional::stream)
                    .reduce((speaker, body) -> Messages.format("positions.speaker.for", speaker, body))
                    .orElse("");
            String date = statement.date().map(EventDate::iso).orElse("");
            String head = String.join(
                    ", ", Stream.of(date, who).filter(part -> !part.isEmpty()).toList());
            String claim = who.isEmpty() ? "positions.claim.source" : "positions.claim";
            String kind = statement.claim() ? Messages.format(claim, statement.kind()) : statement.kind();
            String before = (head.isEmpty() ? kind : head + " (" + kind + ")") + on(statement);
            out.append(folder.fold(
                    before + ": " + statement.text() + Sourced.marked(dossier, statement.evidence()), "  ", "      "));
            note(statement.evidence());
            detail(Sourced.line(statement.evidence()));
        }
    }

    /** The article it names, under that number and the last. */
    private String on(Statement statement) {
        String draft =
                statement.draft().flatMap(dossier::draft).map(DraftEntry::name).orElse("");
        return statement.article().isEmpty()
                ? ""
                : Messages.format(
                                "positions.statement.on",
                                ARTICLE.matcher(statement.article()).replaceFirst(""),
                                draft,
                                ProvisionReference.in(statement.article()).size())
                        + now(
                                statement.article(),
                                dossier.follow(statement.article(), statement.draft(), statement.rows()));
    }

    private void heading(String key, List<?> entries) {
        if (!entries.isEmpty()) {
            out.append('\n');
            line(Messages.text(key), Style.STRONG);
        }
    }

    private void note(Evidence evidence) {
        if (!evidence.note().isEmpty()) {
            detail(Messages.format("positions.note", evidence.note()));
        }
        if (!evidence.doubt().isEmpty()) {
            detail(Messages.format("timeline.doubt", evidence.doubt()));
        }
    }

    private void detail(String text) {
        out.append(folder.fold(text, "      ", "      "));
    }

    private void line(String text, Style style) {
        out.append(ink.draw(text, style)).append('\n');
    }
}
