package travaux.ui.inspector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.record.Source;
import travaux.core.text.Element;
import travaux.ui.inspector.InspectorModel.Cited;
import travaux.ui.support.Messages;

/** Gathers sources, each once, with everything that rests on it. */
final class Citations {

    private final Dossier dossier;
    private final Map<String, Cited> cited = new LinkedHashMap<>();

    Citations(Dossier dossier) {
        this.dossier = dossier;
    }

    void add(Element element) {
        add(element.sources(), Messages.text("sources.element", element.name()), "");
    }

    void add(DraftEntry draft) {
        add(draft.sources(), Messages.text("sources.draft", draft.name()), draft.doubt());
    }

    /** In the order in which they were first cited. */
    List<Cited> list() {
        return List.copyOf(cited.values());
    }

    private void add(List<String> ids, String about, String doubt) {
        for (String id : ids) {
            Source source = dossier.sources().get(id);
            if (source != null) {
                cited.merge(id, new Cited(source, about, doubt), Citations::both);
            }
        }
    }

    private static Cited both(Cited first, Cited second) {
        boolean said = List.of(first.about().split("; ", -1)).contains(second.about());
        String about = said ? first.about() : first.about() + "; " + second.about();
        return new Cited(first.source(), about, first.doubt().isEmpty() ? second.doubt() : first.doubt());
    }
}
