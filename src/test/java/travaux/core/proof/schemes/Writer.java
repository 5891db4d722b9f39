package travaux.core.proof.schemes;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes a text under a scheme of numbers, as Markdown or as plain text. */
final class Writer {

    private final Scheme scheme;
    private final Tongue tongue;
    private final Random random;
    private final boolean markdown;
    private final boolean chapters;
    private final boolean titles;
    private final StringBuilder text = new StringBuilder();
    private final List<Written.Place> places = new ArrayList<>();
    private int article;

    Writer(Scheme scheme, Tongue tongue, Random random) {
        this.scheme = scheme;
        this.tongue = tongue;
        this.random = random;
        markdown = random.nextBoolean();
        chapters = !scheme.isByArticle() || random.nextBoolean();
        titles = scheme != Scheme.CLEAN || random.nextInt(3) > 0;
    }

    Written write(Text draft) {
        heading(2, tongue.preamble, "");
        draft.preamble().forEach(this::paragraph);
        for (int i = 0; i < draft.chapters().size(); i++) {
            write(draft.chapters().get(i), i + 1);
        }
        for (int i = 0; i < draft.annexes().size(); i++) {
            annex(draft.annexes().get(i), i + 1);
        }
        return new Written(markdown ? "draft.md" : "draft.txt", text.toString(), places, chapters);
    }

    private void write(Chapter chapter, int number) {
        if (chapters) {
            heading(2, division(number), chapter.title());
        }
        if (!scheme.isByArticle()) {
            article = 0;
        }
        int size = chapter.provisions().size();
        boolean grouped = markdown && size > 6 && !scheme.isByArticle();
        for (int i = 0; i < size; i++) {
            int group = !grouped || i < 2 ? 0 : i < size / 2 + 1 ? 1 : 2;
            if (group > 0 && (i == 2 || i == size / 2 + 1)) {
                group(group, chapter.topic());
            }
            provision(chapter.provisions().get(i), chapter.id(), number, group);
        }
    }

    private String division(int number) {
        String word = scheme == Scheme.SECTIONS ? tongue.section : tongue.part;
        if (tongue.isChinese()) {
            return "第" + Numerals.chinese(number) + word;
        }
        String written = scheme.isByArticle() ? Integer.toString(number) : Numerals.roman(number);
        return word + " " + written;
    }

    private int letters;

    /** A heading over several provisions; it is no provision itself. */
    private void group(int group, List<String> topic) {
        String title = Words.capital(topic.get(group)) + " " + topic.get(group + 2);
        letters = 0;
        if (scheme == Scheme.PARTS) {
            article++;
            heading(3, article + ".", title);
        } else {
            heading(3, Numerals.letter(group) + ".", title);
        }
    }

    private void provision(Provision provision, int chapterId, int chapter, int group) {
        Label label = label(provision, chapter, group);
        String title = titles ? title(provision) : "";
        places.add(new Written.Place(provision, chapterId, label.number(), provision.title()));
        heading(group > 0 ? 4 : 3, label.words(), title);
        body(provision);
    }

    private record Label(String words, String number) {}

    private Label label(Provision provision, int chapter, int group) {
        if (scheme == Scheme.PARTS) {
            if (group > 0) {
                String letter = Character.toString('a' + letters++);
                return new Label(letter + ".", article + letter);
            }
            return new Label(++article + ".", Integer.toString(article));
        }
        if (scheme == Scheme.SECTIONS) {
            String prefix = Numerals.roman(chapter) + "." + (group > 0 ? Numerals.letter(group) + "." : "");
            return new Label(prefix + ++article, prefix + article);
        }
        if (scheme == Scheme.PLACEHOLDERS && provision.manner().rival()) {
            return worded(article + " alt", article + "alt");
        }
        if (scheme == Scheme.PLACEHOLDERS && provision.manner().fresh() && article > 0) {
            return random.nextBoolean() ? worded("X", "X") : bis();
        }
        bis = 0;
        String number = Integer.toString(++article);
        return worded(number, number);
    }

    private int bis;

    private Label bis() {
        List<String> suffixes = List.of("bis", "ter", "quater");
        String suffix = suffixes.get(Math.min(2, bis++));
        return worded(article + " " + suffix, article + suffix);
    }

    private Label worded(String written, String number) {
        boolean bracketed = scheme == Scheme.PLACEHOLDERS && (!number.matches("\\d+") || random.nextInt(8) == 0);
        String words = tongue.isChinese() && number.matches("\\d+")
                ? "第" + Numerals.chinese(Integer.parseInt(number)) + tongue.article
                : tongue.isChinese() ? "Article " + written : tongue.article + " " + written;
        return new Label(bracketed ? "[" + words + "]" : words, number);
    }

    private String title(Provision provision) {
        boolean bracketed = scheme != Scheme.CLEAN && random.nextInt(5) == 0;
        return bracketed ? "[" + provision.title() + "]" : provision.title();
    }

    private void annex(Provision annex, int number) {
        String letter = Numerals.letter(number);
        String written = tongue.isChinese() ? tongue.annex + Numerals.chinese(number) : tongue.annex + " " + letter;
        String numbered = tongue.isChinese() ? Integer.toString(number) : letter;
        places.add(new Written.Place(annex, -1, numbered, annex.title()));
        heading(2, written, annex.title());
        body(annex);
    }

    private void body(Provision provision) {
        if (provision.isEmpty()) {
            paragraph(provision.manner().standIn());
            return;
        }
        int number = 0;
        boolean numbered = provision.sentences().size() > 1;
        for (List<String> sentence : provision.sentences()) {
            boolean option = sentence.getFirst().equals(tongue.option);
            String words = option ? String.join(" ", sentence) : joined(sentence) + (tongue.isChinese() ? "。" : ".");
            number = option ? 0 : number + 1;
            paragraph(numbered && !option ? number + ". " + words : words);
        }
    }

    private String joined(List<String> sentence) {
        return Words.capital(String.join(tongue.isChinese() ? "" : " ", sentence));
    }

    private void heading(int level, String label, String title) {
        boolean styled = markdown || label.endsWith(".") || label.contains(".");
        String line =
                label + (title.isEmpty() ? "" : styled ? (label.endsWith(".") ? " " : ". ") + title : "\n\n" + title);
        if (scheme == Scheme.SECTIONS) {
            line = line.replaceFirst("(\\d)\\. ", "$1 ");
        }
        text.append(markdown ? "#".repeat(level) + " " : "").append(line).append("\n\n");
    }

    private void paragraph(String words) {
        text.append(words).append("\n\n");
    }
}
