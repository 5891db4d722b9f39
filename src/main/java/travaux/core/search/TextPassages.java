package travaux.core.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import travaux.core.dossier.DraftEntry;
import travaux.core.text.TextRange;
import travaux.core.text.Unit;

/** The wording of a draft: each heading and each paragraph by itself. */
final class TextPassages {
    private TextPassages() {}

    static Stream<Passage> of(DraftEntry entry) {
        return entry.draft().units().stream()
                .filter(unit -> unit.state().isComparableByWords())
                .flatMap(unit -> of(entry.id(), unit));
    }

    private static Stream<Passage> of(String draft, Unit unit) {
        List<TextRange> paragraphs = unit.text().paragraphs();
        return Stream.concat(
                        Stream.of(passage(draft, unit, Optional.empty(), unit.heading())),
                        paragraphs.stream()
                                .map(range -> passage(
                                        draft,
                                        unit,
                                        Optional.of(range),
                                        range.of(unit.text().text()))))
                .filter(passage -> !passage.text().isBlank());
    }

    private static Passage passage(String draft, Unit unit, Optional<TextRange> paragraph, String text) {
        return new Passage(
                HitKind.TEXT,
                unit.id(),
                "",
                place(unit, paragraph),
                Optional.of(draft),
                Optional.of(unit),
                paragraph,
                text);
    }

    /** The number of the innermost provision that a paragraph begins in. */
    private static String place(Unit unit, Optional<TextRange> paragraph) {
        return paragraph
                .map(range -> unit.text().provisions().stream()
                        .filter(provision -> provision.range().contains(range.start()))
                        .reduce((outer, inner) -> inner.level() >= outer.level() ? inner : outer)
                        .map(travaux.core.text.Provision::path)
                        .orElse(""))
                .orElse("");
    }
}
