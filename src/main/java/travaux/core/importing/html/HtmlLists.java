package travaux.core.importing.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import travaux.core.importing.NumberFormat;

/** Counts the items of ordered lists as a browser does and writes their numbers. */
final class HtmlLists {

    private static final Pattern STYLE = Pattern.compile("list-style(?:-type)?\\s*:\\s*([a-z-]+)");
    private static final Pattern OWN_NUMBER = Pattern.compile(
            "^[\\[(]{0,2}(?:\\p{Nd}{1,3}|\\p{L}{1,2}|[ivxlIVXL]{1,6})[.)\\]]{1,3}(?:\\s|\\u00a0|$).*", Pattern.DOTALL);

    private final SheetRules rules;
    private final Map<Element, Integer> counted = new HashMap<>();

    HtmlLists(SheetRules rules) {
        this.rules = rules;
    }

    /** The number before an item, if it has one that does not already stand in its text. */
    Optional<String> number(Element item) {
        Element list = item.parent();
        if (list == null || !list.is("ol")) {
            return Optional.empty();
        }
        int step = list.hasAttr("reversed") ? -1 : 1;
        int next = counted.containsKey(list) ? counted.get(list) + step : start(list);
        int n = whole(item.attr("value")).orElse(next);
        counted.put(list, n);
        String format = format(list, item);
        boolean numbered =
                !format.equals("no") && !OWN_NUMBER.matcher(item.text()).matches();
        return numbered ? NumberFormat.write(format, Math.max(0, n)).map(written -> written + ". ") : Optional.empty();
    }

    private static int start(Element list) {
        int otherwise = list.hasAttr("reversed")
                ? (int) list.children().stream().filter(e -> e.is("li")).count()
                : 1;
        return whole(list.attr("start")).orElse(otherwise);
    }

    private static Optional<Integer> whole(String value) {
        return value.strip().matches("-?\\d{1,6}") ? Optional.of(Integer.valueOf(value.strip())) : Optional.empty();
    }

    private String format(Element list, Element item) {
        String type = item.hasAttr("type") ? item.attr("type") : list.attr("type");
        return style(item).or(() -> style(list)).orElseGet(() -> switch (type) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> "decimal";
        });
    }

    private Optional<String> style(Element element) {
        Matcher style = STYLE.matcher(rules.declarations(element).toLowerCase(Locale.ROOT));
        Optional<String> found = Optional.empty();
        while (style.find()) {
            found = Optional.of(named(style.group(1)));
        }
        return found;
    }

    private static String named(String style) {
        return switch (style) {
            case "none", "disc", "circle", "square" -> "no";
            case "lower-alpha", "lower-latin" -> "lowerLetter";
            case "upper-alpha", "upper-latin" -> "upperLetter";
            case "lower-roman" -> "lowerRoman";
            case "upper-roman" -> "upperRoman";
            case "decimal-leading-zero" -> "decimalZero";
            case "arabic-indic" -> "hindiNumbers";
            case "hebrew" -> "hebrew1";
            case "cjk-ideographic", "simp-chinese-informal", "trad-chinese-informal" -> "chineseCounting";
            default -> "decimal";
        };
    }
}
