package travaux.core.importing.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import travaux.core.importing.Marking;
import travaux.core.importing.xml.XmlElement;
import travaux.core.text.MarkKind;

/** Finds how a run looks from what it says itself, its character style and its paragraph's style. */
final class RunLook {

    /** Built-in styles that Word sets in colour, by no wish of who wrote the text. */
    private static final Pattern DESIGNED =
            Pattern.compile("(sub)?title|caption|header|footer|toc \\d|(intense )?quote|heading \\d.*");

    private final WordStyles styles;

    RunLook(WordStyles styles) {
        this.styles = styles;
    }

    /** Bold, italic, underline, strike-through and colour of a run. */
    List<Marking> marks(XmlElement run, XmlElement paragraph) {
        List<Marking> marks = new ArrayList<>();
        if (isOn("b", run, paragraph) || (isOn("rtl", run, paragraph) && isOn("bCs", run, paragraph))) {
            marks.add(Marking.of(MarkKind.BOLD));
        }
        if (isOn("i", run, paragraph) || (isOn("rtl", run, paragraph) && isOn("iCs", run, paragraph))) {
            marks.add(Marking.of(MarkKind.ITALIC));
        }
        if (isUnderlined(run, paragraph)) {
            marks.add(Marking.of(MarkKind.UNDERLINE));
        }
        if (isOn("strike", run, paragraph) || isOn("dstrike", run, paragraph)) {
            marks.add(Marking.of(MarkKind.STRUCK));
        }
        if (colour(run, paragraph).filter(RunLook::isColour).isPresent()) {
            marks.add(Marking.of(MarkKind.COLOURED));
        }
        return marks;
    }

    /** The colour a run is set in, by itself or by a style. That of headings and links is their design and says nothing. */
    private Optional<String> colour(XmlElement run, XmlElement paragraph) {
        Optional<String> own = Word.value(run, "color");
        List<XmlElement> character = characterStyle(run);
        if (own.isPresent() || character.stream().anyMatch(RunLook::isLink)) {
            return own;
        }
        boolean designed = styles.headingLevel(paragraph).isPresent()
                || DESIGNED.matcher(styles.name(paragraph)).matches();
        List<XmlElement> chain = new ArrayList<>(character);
        chain.addAll(designed ? List.of() : styles.ofParagraph(paragraph));
        return chain.stream()
                .flatMap(style -> Word.value(style.childOrNone("rPr"), "color").stream())
                .findFirst();
    }

    private static boolean isLink(XmlElement style) {
        return Word.value(style, "name").orElse("").matches("(?i)(followed ?)?hyperlink|(visited )?internet ?link");
    }

    /** Whether six hexadecimal digits are neither black nor white nor a grey. */
    private static boolean isColour(String rgb) {
        if (!rgb.matches("[0-9A-Fa-f]{6}")) {
            return false;
        }
        int all = Integer.parseInt(rgb, 16);
        int red = all >> 16;
        int green = all >> 8 & 0xFF;
        int blue = all & 0xFF;
        return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) > 80;
    }

    /** Whether a run is hidden text, which no page shows. */
    boolean isHidden(XmlElement run, XmlElement paragraph) {
        return isOn("vanish", run, paragraph);
    }

    /** A switch of a run; set in both styles it cancels itself out (ISO/IEC 29500-1, 17.7.3). */
    private boolean isOn(String name, XmlElement run, XmlElement paragraph) {
        Optional<Boolean> own = Word.toggle(run, name);
        if (own.isPresent()) {
            return own.get();
        }
        boolean byCharacter = inChain(characterStyle(run), name);
        boolean byParagraph = inChain(styles.ofParagraph(paragraph), name);
        boolean byDefault = Word.toggle(styles.runDefaults(), name).orElse(false);
        return (byCharacter ^ byParagraph) || byDefault;
    }

    private static boolean inChain(List<XmlElement> chain, String name) {
        for (XmlElement style : chain) {
            Optional<Boolean> said = Word.toggle(style.childOrNone("rPr"), name);
            if (said.isPresent()) {
                return said.get();
            }
        }
        return false;
    }

    private boolean isUnderlined(XmlElement run, XmlElement paragraph) {
        Optional<String> own = Word.value(run, "u");
        if (own.isPresent()) {
            return !own.get().equals("none");
        }
        List<XmlElement> chain = new ArrayList<>(characterStyle(run));
        boolean isLink = chain.stream().anyMatch(RunLook::isLink);
        chain.addAll(styles.ofParagraph(paragraph));
        return !isLink
                && chain.stream()
                        .flatMap(style -> Word.value(style.childOrNone("rPr"), "u").stream())
                        .findFirst()
                        .filter(u -> !u.equals("none"))
                        .isPresent();
    }

    private List<XmlElement> characterStyle(XmlElement run) {
        return Word.value(run, "rStyle").map(styles::chain).orElse(List.of());
    }
}
