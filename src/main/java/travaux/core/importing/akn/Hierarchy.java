package travaux.core.importing.akn;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import travaux.core.importing.xml.XmlElement;
import travaux.core.text.UnitKind;

/**
 * Decides which element is which unit. The name alone does not say: a section is the basic unit of an act in one country and a
 * division above articles in another.
 */
final class Hierarchy {

    private static final Set<String> WIDE = Set.of("book", "tome", "part", "title");
    private static final Set<String> MIDDLE = Set.of("chapter", "subchapter", "subpart", "subtitle");
    private static final Set<String> BASIC = Set.of("article", "section", "rule", "clause", "regulation", "order");
    private static final Set<String> ANNEXES = Set.of("schedule", "annex", "appendix", "attachment");
    private static final Set<String> OTHERS = Set.of(
            "alinea",
            "crossheading",
            "division",
            "indent",
            "level",
            "list",
            "paragraph",
            "point",
            "proviso",
            "subclause",
            "subdivision",
            "sublist",
            "subparagraph",
            "subrule",
            "subsection",
            "transitional",
            "hcontainer",
            "subarticle",
            "container");
    private static final Pattern NUMBER = Pattern.compile("(?s).*[\\p{L}\\p{Nd}].*");

    private Hierarchy() {}

    /** The name by which an element goes: generic containers carry theirs in an attribute. */
    static String name(XmlElement element) {
        String own = element.name();
        String name = own.equals("hcontainer") || own.equals("container") ? element.attribute("name", own) : own;
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    /** Whether an element is a step of the hierarchy, with number, heading and content. */
    static boolean isStep(XmlElement element) {
        if (element.is("hcontainer")) {
            return true;
        }
        String name = element.name().toLowerCase(Locale.ROOT);
        return WIDE.contains(name) || MIDDLE.contains(name) || BASIC.contains(name) || OTHERS.contains(name);
    }

    /** What unit a step is, where it stands in no basic unit; nothing if it is only a provision or a wrapper. */
    static Optional<UnitKind> unit(XmlElement step) {
        boolean numbered = number(step).isPresent();
        boolean titled = step.child("heading").isPresent();
        if (!numbered && !titled) {
            return Optional.empty();
        }
        if (ANNEXES.contains(name(step))) {
            return Optional.of(UnitKind.ANNEX);
        }
        boolean divides = WIDE.contains(name(step)) || MIDDLE.contains(name(step)) || holdsBasic(step);
        if (divides) {
            return Optional.of(division(step));
        }
        boolean basic = numbered && (titled || BASIC.contains(name(step)));
        return basic ? Optional.of(UnitKind.ARTICLE) : titled ? Optional.of(UnitKind.SECTION) : Optional.empty();
    }

    /** The number as written, if there is a letter or digit in it. */
    static Optional<XmlElement> number(XmlElement step) {
        return step.child("num").filter(num -> NUMBER.matcher(num.text()).matches());
    }

    private static UnitKind division(XmlElement step) {
        return WIDE.contains(name(step))
                ? UnitKind.PART
                : MIDDLE.contains(name(step)) ? UnitKind.CHAPTER : UnitKind.SECTION;
    }

    /** Whether a basic unit stands anywhere below; what is only quoted does not count. */
    private static boolean holdsBasic(XmlElement step) {
        for (XmlElement child : step.elements()) {
            boolean quoted = child.is("content") || child.is("mod") || child.is("quotedStructure");
            if (!quoted && (isBasic(child) || holdsBasic(child))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBasic(XmlElement element) {
        return isStep(element)
                && number(element).isPresent()
                && (BASIC.contains(name(element)) || (element.child("heading").isPresent() && !isSub(element)));
    }

    /** A subsection may have a heading of its own and is no basic unit for that. */
    private static boolean isSub(XmlElement element) {
        return name(element).startsWith("sub") || OTHERS.contains(name(element));
    }
}
