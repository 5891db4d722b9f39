package travaux.core.importing.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import travaux.core.importing.xml.XmlElement;

/** Named styles, each with those it is based on. */
final class WordStyles {

    /** Word itself allows fewer; a circle of styles ends here. */
    private static final int MAX_CHAIN = 20;

    private final Map<String, XmlElement> byId = new HashMap<>();
    private final Map<String, List<XmlElement>> chains = new HashMap<>();
    private final XmlElement defaults;
    private String defaultParagraph = "";

    WordStyles(XmlElement styles) {
        defaults = styles.childOrNone("docDefaults");
        for (XmlElement style : styles.elements("style")) {
            String id = style.attribute("styleId", "");
            byId.put(id, style);
            if (style.attribute("type", "").equals("paragraph") && Word.isOn(style.attribute("default", "0"))) {
                defaultParagraph = id;
            }
        }
    }

    /** The style of a paragraph and those it is based on, nearest first. */
    List<XmlElement> ofParagraph(XmlElement properties) {
        String id = Word.value(properties, "pStyle").orElse(defaultParagraph);
        return chain(byId.containsKey(id) ? id : defaultParagraph);
    }

    /** The style with an id and those it is based on, nearest first; nothing for an unknown id. */
    List<XmlElement> chain(String id) {
        return chains.computeIfAbsent(id, this::based);
    }

    private List<XmlElement> based(String id) {
        List<XmlElement> chain = new ArrayList<>();
        XmlElement style = byId.get(id);
        while (style != null && chain.size() < MAX_CHAIN) {
            chain.add(style);
            style = Word.value(style, "basedOn").map(byId::get).orElse(null);
        }
        return chain;
    }

    /** The run properties that hold where nothing else is said. */
    XmlElement runDefaults() {
        return defaults.childOrNone("rPrDefault").childOrNone("rPr");
    }

    /** A paragraph's level as a heading, from 1, by its own outline level or that of its style. */
    Optional<Integer> headingLevel(XmlElement properties) {
        Optional<String> own = Word.value(properties, "outlineLvl");
        Optional<String> level = own.isPresent()
                ? own
                : ofParagraph(properties).stream()
                        .flatMap(style -> Word.value(style.childOrNone("pPr"), "outlineLvl").stream())
                        .findFirst();
        return level.map(Word::number).filter(n -> n >= 0 && n < 9).map(n -> n + 1);
    }

    /** The name of a paragraph's style in lower case, empty if it has none. */
    String name(XmlElement properties) {
        return ofParagraph(properties).stream()
                .findFirst()
                .flatMap(style -> Word.value(style, "name"))
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }
}
