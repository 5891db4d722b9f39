package travaux.core.importing.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the page's own style sheets say of classes. Word processors save emphasis and strike-through in this way. */
final class SheetRules {

    private static final Pattern RULE = Pattern.compile("([^{}]{1,2000})\\{([^{}]{0,4000})\\}");
    private static final Pattern CLASS = Pattern.compile("\\s*[a-zA-Z0-9]*\\.([\\w-]+)\\s*");

    private final Map<String, String> byClass = new HashMap<>();

    private SheetRules() {}

    static SheetRules of(Document page) {
        SheetRules rules = new SheetRules();
        for (Element style : page.select("style")) {
            Matcher rule = RULE.matcher(style.data());
            while (rule.find()) {
                rules.add(rule.group(1), rule.group(2));
            }
        }
        return rules;
    }

    private void add(String selectors, String declarations) {
        for (String selector : selectors.split(",", -1)) {
            Matcher named = CLASS.matcher(selector);
            if (named.matches()) {
                byClass.merge(named.group(1), declarations, (earlier, later) -> earlier + ";" + later);
            }
        }
    }

    /** The declarations for an element: of its classes, then its own, which win. */
    String declarations(Element element) {
        List<String> all = new ArrayList<>();
        element.classNames().forEach(name -> all.add(byClass.getOrDefault(name, "")));
        all.add(element.attr("style"));
        return String.join(";", all);
    }
}
