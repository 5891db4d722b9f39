package travaux.core.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.DraftDiff;
import travaux.core.diff.Run;
import travaux.core.diff.UnitComparison;
import travaux.core.text.Budget;
import travaux.core.text.Draft;
import travaux.core.text.Drafts;
import travaux.core.text.Unit;

/** Traces of random chains of drafts against the keep runs of each two neighbours, put together letter by letter. */
class TraceProperties {

    private static final String[] WORDS =
            ("each keeper shall may light the lamp of a tower and signal tide harbour in accordance with its chart"
                            + " [shall] [may] [, promptly,] buoy vessel warden plastic[s] bell")
                    .split(" ");

    /** A letter by its unit's id and its place in that unit's text. */
    private record Letter(String unit, int at) {}

    /** What became of a letter on the way to a version: kept from, moved, or neither. */
    private record Link(Run.Op op, Letter from) {}

    @Property(tries = 150)
    void standingAndBracketsAreThoseOfTheComposedKeepRuns(@ForAll long seed) {
        List<Draft> drafts = chain(new Random(seed));
        List<Map<Letter, Link>> links = links(drafts);
        Trace trace = trace(drafts);
        for (WordHistory words : trace.words()) {
            int at = Integer.parseInt(words.shownIn());
            for (int place = words.range().start(); place < words.range().end(); place++) {
                if (Letters.isOne(text(drafts.get(at), words.unit()).charAt(place))) {
                    check(words, at, new Letter(words.unit(), place), new Chain(drafts, links));
                }
            }
        }
    }

    @Property(tries = 150)
    void theWordsOfTheShownDraftAreItsTextAndNoneIsListedTwice(@ForAll long seed) {
        List<Draft> drafts = chain(new Random(seed));
        Trace trace = trace(drafts);
        String shown = trace.shown().orElseThrow();
        StringBuilder words = new StringBuilder();
        trace.words().stream().filter(w -> w.shownIn().equals(shown)).forEach(w -> words.append(w.text()));
        assertThat(letters(words.toString()))
                .isEqualTo(letters(trace.unit().text().text()));
        assertThat(trace.words().stream().map(w -> w.shownIn() + w.unit() + w.range()))
                .doesNotHaveDuplicates();
    }

    private record Chain(List<Draft> drafts, List<Map<Letter, Link>> links) {}

    /** Walks back from a letter for as long as it was kept. */
    private static void check(WordHistory words, int shown, Letter letter, Chain chain) {
        int at = shown;
        Letter here = letter;
        while (true) {
            String id = Integer.toString(at);
            assertThat(words.standsIn()).as(words.text()).contains(id);
            boolean disputed = unit(chain.drafts.get(at), here.unit).text().depths()[here.at] > 0;
            assertThat(words.inBracketsIn().contains(id))
                    .as(words + " in " + id)
                    .isEqualTo(disputed);
            Link link = chain.links.get(at).getOrDefault(here, new Link(Run.Op.INSERT, here));
            if (link.op != Run.Op.KEEP) {
                break;
            }
            here = link.from;
            at--;
        }
        boolean moved = chain.links.get(at).containsKey(here);
        if (at > 0 && !moved) {
            assertThat(words.standsIn()).as("came at " + at + ": " + words).doesNotContain(Integer.toString(at - 1));
        }
    }

    /** By version: for each letter that is not new, whether it was kept or moved, and from where. */
    private static List<Map<Letter, Link>> links(List<Draft> drafts) {
        List<Map<Letter, Link>> links = new ArrayList<>(List.of(Map.of()));
        for (int at = 1; at < drafts.size(); at++) {
            Map<Letter, Link> found = new HashMap<>();
            DraftComparison comparison =
                    DraftDiff.compare(drafts.get(at - 1), drafts.get(at), List.of(), Budget.unlimited());
            comparison.units().forEach(unit -> unit.runs().forEach(run -> link(unit, run, found)));
            links.add(found);
        }
        return links;
    }

    private static void link(UnitComparison unit, Run run, Map<Letter, Link> found) {
        List<Letter> now = joined(unit.now(), run.now().start(), run.now().end());
        if (run.op() == Run.Op.KEEP) {
            List<Letter> old = joined(unit.old(), run.old().start(), run.old().end());
            IntStream.range(0, now.size()).forEach(i -> found.put(now.get(i), new Link(Run.Op.KEEP, old.get(i))));
        } else if (run.op() == Run.Op.MOVE_TO) {
            now.forEach(letter -> found.put(letter, new Link(Run.Op.MOVE_TO, letter)));
        }
    }

    /** The letters of a range of joined units. */
    private static List<Letter> joined(List<Unit> units, int start, int end) {
        List<Letter> letters = new ArrayList<>();
        int from = 0;
        for (Unit unit : units) {
            String text = unit.text().text();
            for (int at = Math.max(0, start - from); at < Math.min(text.length(), end - from); at++) {
                if (Letters.isOne(text.charAt(at))) {
                    letters.add(new Letter(unit.id(), at));
                }
            }
            from += text.length() + 1;
        }
        return letters;
    }

    private static Trace trace(List<Draft> drafts) {
        List<Version> versions = IntStream.range(0, drafts.size())
                .mapToObj(at -> new Version(Integer.toString(at), drafts.get(at)))
                .toList();
        String last = versions.getLast().id();
        String unit = drafts.getLast().units().getFirst().id();
        return Tracer.of(versions, Vouching.NONE, Budget.unlimited(), Progress.SILENT)
                .trace(last, unit, Budget.unlimited());
    }

    /** Three to five drafts of two or three articles; paragraphs are edited, bracketed, moved and swapped between articles. */
    private static List<Draft> chain(Random random) {
        List<List<String>> articles = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            articles.add(new ArrayList<>(List.of(paragraph(random), paragraph(random))));
        }
        List<Draft> drafts = new ArrayList<>();
        for (int step = 0; step < 3 + random.nextInt(3); step++) {
            drafts.add(draft(articles));
            for (int edit = random.nextInt(6); edit > 0; edit--) {
                edit(articles, random);
            }
        }
        return drafts;
    }

    private static void edit(List<List<String>> articles, Random random) {
        List<String> article = articles.get(random.nextInt(articles.size()));
        int at = random.nextInt(article.size());
        List<String> words = new ArrayList<>(List.of(article.get(at).split(" ")));
        int place = random.nextInt(words.size());
        switch (random.nextInt(6)) {
            case 0 -> words.add(place, WORDS[random.nextInt(WORDS.length)]);
            case 1 -> words.set(place, WORDS[random.nextInt(WORDS.length)]);
            case 2 -> words.set(place, "[" + words.get(place) + "]");
            case 3 -> words.set(place, words.get(place).replaceAll("[\\[\\]]", ""));
            case 4 -> articles.get(random.nextInt(articles.size())).add(article.get(at));
            default -> articles.add(articles.removeFirst());
        }
        article.set(at, String.join(" ", words));
    }

    private static String paragraph(Random random) {
        StringBuilder text = new StringBuilder("Paragraph");
        for (int i = 6 + random.nextInt(14); i > 0; i--) {
            text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.append('.').toString();
    }

    private static Draft draft(List<List<String>> articles) {
        return Drafts.draft(
                "draft",
                IntStream.range(0, articles.size())
                        .mapToObj(i -> Drafts.article(Integer.toString(i + 1), "", String.join("\n", articles.get(i))))
                        .toList());
    }

    private static Unit unit(Draft draft, String id) {
        return draft.unit(id).orElseThrow();
    }

    private static String text(Draft draft, String id) {
        return unit(draft, id).text().text();
    }

    private static String letters(String text) {
        return text.chars()
                .filter(c -> Letters.isOne((char) c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
