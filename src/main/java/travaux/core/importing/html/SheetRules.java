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

    /** Longer selectors or declarations are no emphasis, and what is repeated without end says nothing new. */
    private static final int LONGEST = 4_000;

    private static final Pattern CLASS = Pattern.compile("\\s*[a-zA-Z0-9]*\\.([\\w-]+)\\s*");

    private final Map<String, String> byClass = new HashMap<>();

    private SheetRules() {}

    static SheetRules of(Document page) {
        SheetRules rules = new SheetRules();
        for (Element style : page.select("style")) {
            rules.read(style.data());
        }
        return rules;
    }

    /** Goes from brace to brace, so that a sheet without rules takes no longer than its length. */
    private void read(String sheet) {
        int from = 0;
        int open = -1;
        for (int i = 0; i < sheet.length(); i++) {
            if (sheet.charAt(i) == '{') {
                from = open < 0 ? from : open + 1;
                open = i;
            } else if (sheet.charAt(i) == '}') {
                if (open >= 0 && open - from <= LONGEST && i - open <= LONGEST) {
                    add(sheet.substring(from, open), sheet.substring(open + 1, i));
                }
                from = i + 1;
                open = -1;
            }
        }
    }

    private void add(String selectors, String declarations) {
        for (String selector : selectors.split(",", -1)) {
            Matcher named = CLASS.matcher(selector);
            if (named.matches()) {
                byClass.merge(named.group(1), declarations, (earlier, later) -> {
                    String both = earlier + ";" + later;
                    return both.length() > LONGEST ? earlier : both;
                });
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
