package travaux.ui.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import travaux.core.dossier.DraftEntry;
import travaux.core.text.TextState;

/** What is said of a draft in one line or a few. */
public final class DraftWords {

    private DraftWords() {}

    /** Name, symbol, date and state: {@code Zero draft, A/AC.291/22, June 2023, elements}. */
    public static String line(DraftEntry draft) {
        return draft.name() + " · " + what(draft);
    }

    /** Symbol, date and state, as far as known. */
    public static String what(DraftEntry draft) {
        List<String> parts = new ArrayList<>();
        draft.symbol().ifPresent(parts::add);
        parts.add(draft.date().map(Dates::of).orElse(Messages.text("date.unknown")));
        state(draft.state()).ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    /** Where words come from; nothing of a text of the reader's own, be it read from a file, pasted or written here. */
    public static Optional<String> state(TextState state) {
        return state == TextState.FILE ? Optional.empty() : Optional.of(Messages.of(state));
    }

    /** Symbol where there is one and date: short enough for the bar. */
    public static String brief(DraftEntry draft) {
        List<String> parts = new ArrayList<>();
        draft.symbol().ifPresent(parts::add);
        draft.date().map(Dates::of).ifPresent(parts::add);
        if (!draft.state().isComparableByWords()) {
            parts.add(Messages.of(draft.state()));
        }
        return String.join(" · ", parts);
    }

    /** What else it is called, or empty. */
    public static String otherNames(DraftEntry draft) {
        String names = draft.names().stream()
                .filter(name -> !name.equals(draft.name()))
                .map(name -> Quotes.of(name, draft.draft().info().language()))
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? "" : Messages.text("draft.names", names);
    }

    /** All that the record says of it, for a tooltip. */
    public static String tip(DraftEntry draft) {
        List<String> lines = new ArrayList<>();
        lines.add(line(draft));
        String others = otherNames(draft);
        if (!others.isEmpty()) {
            lines.add(others);
        }
        if (!draft.role().isEmpty()) {
            lines.add(draft.role());
        }
        if (draft.symbol().isPresent() && !draft.symbolVerified()) {
            lines.add(Messages.text("draft.symbol.unverified"));
        }
        if (!draft.note().isEmpty()) {
            lines.add(draft.note());
        }
        if (!draft.doubt().isEmpty()) {
            lines.add(Messages.text("doubt", draft.doubt()));
        }
        return String.join("\n", lines);
    }
}
