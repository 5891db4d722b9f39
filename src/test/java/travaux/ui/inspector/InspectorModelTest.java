package travaux.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import travaux.core.diff.Change;
import travaux.core.diff.ChangeClass;
import travaux.core.diff.ElementChange;
import travaux.core.diff.Held;
import travaux.core.text.Element;
import travaux.ui.support.Tides;
import travaux.ui.support.Workbench;

class InspectorModelTest {

    private static final ChangeWords WORDS = new ChangeWords("en");

    @Test
    void everyChangeHasAKindASentenceAndAColour() {
        Workbench workbench = Tides.compared();
        InspectorModel model = new InspectorModel(workbench);
        workbench.units().forEach(unit -> {
            workbench.open(unit);
            assertThat(model.changes().get()).hasSameSizeAs(unit.changes());
            assertThat(model.changes().get()).allSatisfy(item -> {
                assertThat(item.kind()).isNotBlank();
                assertThat(item.sentence()).isNotBlank();
            });
        });
    }

    @Test
    void whatTheReaderDoesNotWantMarkedIsCountedAndPassedOver() {
        Workbench workbench = Tides.compared();
        InspectorModel model = new InspectorModel(workbench);
        workbench.unmarked().set(EnumSet.of(ChangeClass.RENUMBERED));
        workbench.open(workbench.units().stream()
                .filter(unit -> unit.changes().size() > 1)
                .filter(unit -> unit.changes().getFirst().classes().equals(java.util.Set.of(ChangeClass.RENUMBERED)))
                .findFirst()
                .orElseThrow());
        int all = workbench.unit().get().orElseThrow().changes().size();
        assertThat(model.changes().get()).hasSize(all - 1);
        assertThat(model.unmarked()).isEqualTo(1);
        assertThat(workbench.change().get()).as("the first that is marked").isEqualTo(1);
        workbench.unmarked().set(java.util.Set.of());
        assertThat(model.changes().get()).hasSize(all);
    }

    @Test
    void aRetainedAlternativeNamesItsRivals() {
        Change change = change(ChangeClass.ALTERNATIVE_CHOSEN, "may", List.of("shall"), List.of("may"));
        assertThat(WORDS.sentence(change)).isEqualTo("“shall” retained, “may” not retained");
    }

    @Test
    void aQuotationWearsTheMarksOfItsLanguage() {
        Change lifted = edit(ChangeClass.BRACKETS_LIFTED, "les « moulins »", "les « moulins »");
        assertThat(new ChangeWords("fr").sentence(lifted))
                .isEqualTo("«\u00a0les “moulins”\u00a0», no longer in brackets");
        Change chosen = change(ChangeClass.ALTERNATIVE_CHOSEN, "", List.of(), List.of("الأول", "الثاني"));
        assertThat(new ChangeWords("ar").sentence(chosen)).isEqualTo("«الأول»، «الثاني» not retained");
        assertThat(new ChangeWords("ar").sentence(edit(ChangeClass.RENUMBERED, "٢", "٣")))
                .isEqualTo("«٢» ← «٣»");
    }

    @Test
    void quotationMarksInAQuotationAreSingle() {
        assertThat(WORDS.sentence(edit(ChangeClass.DELETED, "“Harbour authority” means a body", "")))
                .isEqualTo("“‘Harbour authority’ means a body”");
    }

    @Test
    void aNumberThatCameOrWentIsCalledOne() {
        assertThat(WORDS.sentence(edit(ChangeClass.RENUMBERED, "", "5."))).isEqualTo("the number “5.” came");
        assertThat(WORDS.sentence(edit(ChangeClass.RENUMBERED, "4.", ""))).isEqualTo("the number “4.” went");
        assertThat(WORDS.sentence(edit(ChangeClass.RENUMBERED, "4.", "5."))).isEqualTo("“4.” → “5.”");
    }

    @Test
    void signsAloneAreNotQuoted() {
        assertThat(WORDS.sentence(edit(ChangeClass.COSMETIC, "“", "\""))).isEqualTo("the sign “ became \"");
    }

    @Test
    void theArrowPointsTheWayTheWordsAreRead() {
        assertThat(WORDS.sentence(edit(ChangeClass.WORDING, "الغرض", "الهدف"))).isEqualTo("«الغرض» ← «الهدف»");
        assertThat(WORDS.sentence(edit(ChangeClass.WORDING, "aim", "purpose"))).isEqualTo("“aim” → “purpose”");
    }

    private static Change edit(ChangeClass of, String old, String now) {
        return new Change(
                java.util.Set.of(of), old, now, List.of(0), List.of(), List.of(), "", Held.OUTSIDE, Held.OUTSIDE);
    }

    @Test
    void aLongQuoteIsCutBetweenWords() {
        String words = "lamps and beacons ".repeat(40);
        String sentence = WORDS.sentence(change(ChangeClass.DELETED, words, List.of(), List.of()));
        assertThat(sentence)
                .hasSizeLessThan(200)
                .endsWith("…”")
                .doesNotContain("lam …")
                .doesNotContain("beac …");
    }

    @Test
    void anUnknownElementIsNeverAChange() {
        Element named = element(Element.State.NAMED);
        Element unknown = element(Element.State.UNKNOWN);
        assertThat(ChangeWords.sentence(new ElementChange("e", "Lamps", Optional.of(named), Optional.of(unknown))))
                .isEmpty();
        assertThat(ChangeWords.sentence(new ElementChange("e", "Lamps", Optional.of(named), Optional.empty())))
                .isEmpty();
        assertThat(ChangeWords.sentence(new ElementChange(
                        "e", "Lamps", Optional.of(named), Optional.of(element(Element.State.NOT_NAMED)))))
                .contains("named → not named");
    }

    private static Change change(ChangeClass changeClass, String old, List<String> retained, List<String> notRetained) {
        return new Change(
                java.util.Set.of(changeClass),
                old,
                "",
                List.of(),
                retained,
                notRetained,
                "",
                Held.OUTSIDE,
                Held.OUTSIDE);
    }

    private static Element element(Element.State state) {
        List<String> sources = state == Element.State.UNKNOWN ? List.of() : List.of("log");
        return new Element("e", "Lamps", state, false, Optional.empty(), "", "", sources);
    }
}
