package travaux.core.importing.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import travaux.core.importing.xml.XmlElement;

/** The lists a document defines, and which of them a paragraph belongs to. */
final class WordLists {

    private static final int LEVELS = 9;

    private final WordStyles styles;
    private final Map<String, XmlElement> abstracts = new HashMap<>();
    private final Map<String, XmlElement> lists = new HashMap<>();

    WordLists(XmlElement numbering, WordStyles styles) {
        this.styles = styles;
        numbering.elements("abstractNum").forEach(a -> abstracts.put(a.attribute("abstractNumId", ""), a));
        numbering.elements("num").forEach(n -> lists.put(n.attribute("numId", ""), n));
    }

    /**
     * A paragraph's place in a list.
     *
     * @param list the list's id
     * @param level from 0
     */
    record Item(String list, int level) {}

    /** The list and level of a paragraph, by what it says itself or by its style. */
    Optional<Item> item(XmlElement properties) {
        XmlElement own = properties.childOrNone("numPr");
        Optional<String> list = Word.value(own, "numId");
        Optional<Item> byStyle = byStyle(properties);
        if (list.isPresent()) {
            int level = Word.value(own, "ilvl").map(Word::number).orElse(0);
            return known(list.get(), level);
        }
        return Word.value(own, "ilvl")
                .flatMap(level -> byStyle.map(item -> new Item(item.list(), bounded(Word.number(level)))))
                .or(() -> byStyle);
    }

    private Optional<Item> byStyle(XmlElement properties) {
        for (XmlElement style : styles.ofParagraph(properties)) {
            XmlElement numPr = style.childOrNone("pPr").childOrNone("numPr");
            Optional<String> list = Word.value(numPr, "numId");
            if (list.isPresent()) {
                int level = linkedLevel(list.get(), style.attribute("styleId", ""))
                        .or(() -> Word.value(numPr, "ilvl").map(Word::number))
                        .orElse(0);
                return known(list.get(), level);
            }
        }
        return Optional.empty();
    }

    /** A level may name the style that it numbers. */
    private Optional<Integer> linkedLevel(String list, String style) {
        return definition(list).elements("lvl").stream()
                .filter(lvl -> Word.value(lvl, "pStyle").orElse("").equals(style))
                .findFirst()
                .flatMap(lvl -> lvl.attribute("ilvl"))
                .map(Word::number);
    }

    private Optional<Item> known(String list, int level) {
        return lists.containsKey(list) && !list.equals("0")
                ? Optional.of(new Item(list, bounded(level)))
                : Optional.empty();
    }

    private static int bounded(int level) {
        return Math.clamp(level, 0, LEVELS - 1);
    }

    /** Lists with one id here count together. */
    String counted(String list) {
        return definition(list).attribute("abstractNumId", "list " + list);
    }

    /** A level of a list, its own changes to the shared definition included. */
    ListLevel level(String list, int level) {
        XmlElement override = override(list, level);
        ListLevel shared = override.child("lvl")
                .or(() -> lvl(definition(list), level))
                .map(ListLevel::of)
                .orElse(ListLevel.PLAIN);
        return startOverride(list, level).map(shared::startingAt).orElse(shared);
    }

    /** The number with which this list starts a level although it counts together with others. */
    Optional<Integer> startOverride(String list, int level) {
        return Word.value(override(list, level), "startOverride")
                .map(Word::number)
                .filter(n -> n >= 0);
    }

    private XmlElement override(String list, int level) {
        return lists.getOrDefault(list, XmlElement.NONE).elements("lvlOverride").stream()
                .filter(o -> o.attribute("ilvl", "").equals(Integer.toString(level)))
                .findFirst()
                .orElse(XmlElement.NONE);
    }

    private static Optional<XmlElement> lvl(XmlElement definition, int level) {
        return definition.elements("lvl").stream()
                .filter(l -> l.attribute("ilvl", "").equals(Integer.toString(level)))
                .findFirst();
    }

    /** The shared definition of a list; one that only names a list style is looked up through that style. */
    private XmlElement definition(String list) {
        XmlElement found = abstractOf(list);
        Optional<String> link = Word.value(found, "numStyleLink");
        if (link.isEmpty()) {
            return found;
        }
        return styles.chain(link.get()).stream()
                .flatMap(style -> Word.value(style.childOrNone("pPr").childOrNone("numPr"), "numId").stream())
                .map(this::abstractOf)
                .findFirst()
                .orElse(found);
    }

    private XmlElement abstractOf(String list) {
        return Word.value(lists.getOrDefault(list, XmlElement.NONE), "abstractNumId")
                .map(id -> abstracts.getOrDefault(id, XmlElement.NONE))
                .orElse(XmlElement.NONE);
    }
}
