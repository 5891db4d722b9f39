package travaux.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.trace.WordHistory;
import travaux.ui.support.Messages;
import travaux.ui.support.Quotes;

/** Says what became of words from draft to draft, in a line. */
public final class Life {

    private static final int LONGEST = 90;
    private static final Pattern ENDED = Pattern.compile("^[\\s.,;:!?)»”،؛]+");

    private final List<String> drafts;
    private final List<String> names;
    private final String language;
    private final Optional<String> lastWorded;

    /** Of words in the drafts of a dossier. */
    public Life(Dossier dossier) {
        drafts = dossier.drafts().stream().map(DraftEntry::id).toList();
        names = dossier.drafts().stream().map(DraftEntry::name).toList();
        language = dossier.language();
        lastWorded = dossier.drafts().stream()
                .filter(draft -> draft.state().isComparableByWords())
                .map(DraftEntry::id)
                .reduce((earlier, later) -> later);
    }

    /** The number of a draft, counted from one. */
    int figure(String draft) {
        return drafts.indexOf(draft) + 1;
    }

    /** {@code “within a year” · came in 1 First draft · in brackets in 1, 2 · gone in 3}. */
    public String of(WordHistory words) {
        return told(said(words), words);
    }

    /** The same of some of the words, naming these first and at the end all of those that shared their fate. */
    public String of(String chosen, WordHistory words) {
        String shared = said(words);
        String named = Quotes.of(cut(chosen), language);
        return named.equals(shared)
                ? told(named, words)
                : Messages.text("history.life.shared", told(named, words), shared);
    }

    private String told(String named, WordHistory words) {
        List<String> parts = new ArrayList<>();
        parts.add(named);
        parts.add(Messages.text("history.life.came", name(words.first())));
        add(parts, "history.life.brackets", words.inBracketsIn());
        add(parts, "history.life.elsewhere", words.elsewhereIn());
        add(parts, "history.life.gone", words.goneIn());
        add(parts, "history.life.back", words.backIn());
        boolean stands = lastWorded.equals(Optional.of(words.last()));
        String last = name(words.last());
        parts.add(stands ? Messages.text("history.life.still", last) : Messages.text("history.life.last", last));
        return String.join(" · ", parts);
    }

    /** Words without the end of the sentence before them. */
    private String said(WordHistory words) {
        String text = words.hasWords() ? ENDED.matcher(words.text()).replaceFirst("") : words.text();
        return Quotes.of(cut(text), language);
    }

    private static String cut(String text) {
        String whole = text.strip();
        return whole.length() > LONGEST ? whole.substring(0, LONGEST).strip() + "…" : whole;
    }

    private void add(List<String> parts, String key, List<String> where) {
        if (!where.isEmpty()) {
            parts.add(Messages.text(key, where.stream().map(this::name).collect(Collectors.joining(", "))));
        }
    }

    private String name(String draft) {
        return Messages.text("history.draft.named", figure(draft), names.get(drafts.indexOf(draft)));
    }
}
