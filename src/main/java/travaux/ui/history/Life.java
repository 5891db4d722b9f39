package travaux.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.trace.WordHistory;
import travaux.ui.support.Messages;

/** Says what became of words from draft to draft, in a line. */
public final class Life {

    private static final int LONGEST = 90;

    private final List<String> drafts;
    private final List<String> names;

    /** Of words in the drafts of a dossier. */
    public Life(Dossier dossier) {
        drafts = dossier.drafts().stream().map(DraftEntry::id).toList();
        names = dossier.drafts().stream().map(DraftEntry::name).toList();
    }

    /** The number of a draft, counted from one. */
    int figure(String draft) {
        return drafts.indexOf(draft) + 1;
    }

    /** {@code “within a year” · came in 1 First draft · in brackets in 1, 2 · gone in 3}. */
    public String of(WordHistory words) {
        List<String> parts = new ArrayList<>();
        String text = words.text().strip();
        parts.add(Messages.text(
                "history.life.words",
                text.length() > LONGEST ? text.substring(0, LONGEST).strip() + "…" : text));
        parts.add(Messages.text("history.life.came", name(words.first())));
        add(parts, "history.life.brackets", words.inBracketsIn());
        add(parts, "history.life.elsewhere", words.elsewhereIn());
        add(parts, "history.life.gone", words.goneIn());
        add(parts, "history.life.back", words.backIn());
        parts.add(Messages.text("history.life.last", name(words.last())));
        return String.join(" · ", parts);
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
