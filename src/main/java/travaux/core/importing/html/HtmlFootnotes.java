package travaux.core.importing.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Finds references to footnotes by their links, and takes the bodies out of the page. */
final class HtmlFootnotes {

    private static final Pattern MARK = Pattern.compile("[\\[(]?(\\p{Nd}{1,3}|\\p{L}|[*†‡§¶]{1,4})[\\])]?");
    private static final Pattern NAMED = Pattern.compile("(?i).*(note|_?fn|_?ftn|_?edn|^n\\d+$).*");

    /** What stands before an exponent: a digit, or a unit of length. */
    private static final Pattern POWER = Pattern.compile("(?:\\p{Nd}|(?<!\\p{L})[kcdm]?m)$");

    /** A link to a longer stretch is a link to a chapter. Characters. */
    private static final int LONGEST = 6000;

    private final Map<String, Element> anchors = new HashMap<>();
    private final Map<Element, String> references = new HashMap<>();
    private final Map<Element, String> keys = new HashMap<>();
    private final Map<String, Element> bodies = new LinkedHashMap<>();

    private HtmlFootnotes() {}

    /** Changes the page: the bodies are no longer in it, nor the links back from them. */
    static HtmlFootnotes takenFrom(Document page) {
        HtmlFootnotes footnotes = new HtmlFootnotes();
        page.select("[id]").forEach(e -> footnotes.anchors.putIfAbsent(e.id(), e));
        page.select("a[name]").forEach(e -> footnotes.anchors.putIfAbsent(e.attr("name"), e));
        page.select("a[href^=#]").forEach(footnotes::link);
        footnotes.raised(page);
        footnotes.bodies.values().forEach(Element::remove);
        return footnotes;
    }

    /** The key an element refers to, if it is a reference. */
    Optional<String> key(Element element) {
        return Optional.ofNullable(references.get(element));
    }

    /** The bodies by key, in the order of their references. */
    Map<String, Element> bodies() {
        return bodies;
    }

    private void link(Element link) {
        Element target = anchors.get(decoded(link.attr("href").substring(1)));
        if (target == null || isInsideBody(link)) {
            removeIfBack(link, target);
            return;
        }
        var mark = MARK.matcher(link.text().strip());
        Element body = block(target);
        if (mark.matches() && isReference(link) && isBody(body, link)) {
            String key = keys.computeIfAbsent(body, _ -> free(mark.group(1)));
            bodies.put(key, body);
            references.put(link, key);
            link.empty(); // the mark itself is no text
        }
    }

    /** Raised marks without a link refer to the next paragraph that begins with the same raised mark. */
    private void raised(Document page) {
        Map<String, Element> heads = new HashMap<>();
        Deque<Runnable> found = new ArrayDeque<>();
        for (Element sup : page.select("sup").reversed()) {
            String mark = sup.text().strip();
            if (!MARK.matcher(mark).matches()
                    || sup.closest("a") != null
                    || !sup.select("a").isEmpty()) {
                continue;
            }
            Element head = heads.get(mark);
            if (isHead(sup, block(sup))) {
                heads.put(mark, sup);
            } else if (head != null && !isPower(sup)) {
                found.push(() -> refer(sup, head, mark));
            }
        }
        found.forEach(Runnable::run);
    }

    private static boolean isHead(Element sup, Element block) {
        return !block.equals(sup)
                && sup.equals(block.selectFirst("sup"))
                && block.text().strip().startsWith(sup.text().strip());
    }

    private static boolean isPower(Element sup) {
        return sup.previousSibling() instanceof TextNode before
                && POWER.matcher(before.getWholeText()).find();
    }

    private void refer(Element sup, Element head, String mark) {
        Element body = block(head);
        if (isBody(body, sup) && !isInsideBody(sup)) {
            String key = keys.computeIfAbsent(body, _ -> free(mark));
            bodies.put(key, body);
            references.put(sup, key);
            sup.empty();
        }
    }

    private void removeIfBack(Element link, @Nullable Element target) {
        if (target != null && isInsideBody(link) && link.text().strip().length() <= 6) {
            link.remove();
        }
    }

    private boolean isInsideBody(Element link) {
        return link.parents().stream().anyMatch(keys::containsKey) || keys.containsKey(link);
    }

    private static boolean isReference(Element link) {
        boolean raised = link.closest("sup") != null || !link.select("sup").isEmpty();
        String names = link.attr("href").substring(1) + " " + link.id() + " " + link.attr("name") + " "
                + link.className() + " " + link.attr("role") + " " + link.attr("epub:type");
        return raised
                || link.attr("style").contains("mso-footnote")
                || NAMED.matcher(names).matches();
    }

    private static boolean isBody(Element body, Element link) {
        return !body.is("body,html,main,article,section")
                && link.parents().stream().noneMatch(parent -> parent.equals(body))
                && body.text().length() <= LONGEST
                && body.select("h1,h2,h3,h4").isEmpty();
    }

    private static Element block(Element target) {
        Element word = target.closest("[style*=mso-element:footnote],[style*=mso-element:endnote]");
        if (word != null && !word.attr("style").contains("-list")) {
            return word;
        }
        Element block = target.closest("li,aside,dd,p,tr,div,td");
        return block == null ? target : block;
    }

    private String free(String mark) {
        String key = mark;
        while (bodies.containsKey(key)) {
            key += "'";
        }
        return key;
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }
}
