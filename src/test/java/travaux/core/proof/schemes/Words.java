package travaux.core.proof.schemes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Invented words of one negotiation, as they lie in treaties: a few small words everywhere, the negotiation's own vocabulary,
 * the stock phrases of final clauses, and what each chapter and each provision alone is about.
 */
final class Words {

    private final Random random;
    private final Tongue tongue;
    private final Set<String> known = new LinkedHashSet<>();
    private final List<String> small;
    private final List<String> common;
    private final List<List<String>> stock = new ArrayList<>();

    Words(Random random, Tongue tongue) {
        this.random = random;
        this.tongue = tongue;
        small = invent(25, 1);
        common = invent(220, 2);
        List<String> formal = invent(70, 3);
        for (int i = 0; i < 16; i++) {
            List<String> phrase = new ArrayList<>();
            int length = 4 + random.nextInt(6);
            for (int word = 0; word < length; word++) {
                phrase.add(random.nextBoolean() ? zipf(formal) : zipf(small));
            }
            stock.add(phrase);
        }
    }

    /** New words that no list has yet. */
    List<String> invent(int count, int syllables) {
        List<String> words = new ArrayList<>();
        while (words.size() < count) {
            StringBuilder word = new StringBuilder();
            int length = tongue.isChinese() ? Math.min(2, syllables) : syllables + random.nextInt(2);
            for (int i = 0; i < length; i++) {
                word.append(any(tongue.syllables()));
            }
            if (known.add(word.toString()) || tongue.isChinese()) {
                words.add(word.toString());
            }
        }
        return words;
    }

    /** Words that a provision of a chapter is about: its own first, then the chapter's. */
    List<String> topic(List<String> chapter, int own) {
        List<String> topic = invent(own, 2);
        topic.addAll(chapter);
        return topic;
    }

    /** A sentence of a provision; a final clause leans on stock phrases. */
    List<String> sentence(List<String> topic, boolean formulaic) {
        List<String> sentence = new ArrayList<>();
        int length = 10 + random.nextInt(25);
        while (sentence.size() < length) {
            if (formulaic && random.nextInt(3) > 0) {
                sentence.addAll(zipf(stock));
            } else {
                sentence.add(word(topic));
            }
        }
        return sentence;
    }

    /** The next word a drafter of a provision would write. */
    String word(List<String> topic) {
        int dice = random.nextInt(100);
        return dice < 45 ? zipf(small) : dice < 72 ? zipf(common) : zipf(topic);
    }

    /** A title of one to four words. */
    String title(List<String> topic, boolean formulaic) {
        List<String> title = new ArrayList<>();
        int length = 1 + random.nextInt(4);
        for (int i = 0; i < length; i++) {
            title.add(i == 0 || (!formulaic && random.nextInt(3) > 0) ? zipf(topic) : zipf(common));
        }
        return capital(join(title));
    }

    String join(List<String> words) {
        return String.join(tongue.isChinese() ? "" : " ", words);
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** The nearer to the front, the more often. */
    private <T> T zipf(List<T> list) {
        return list.get((int) (Math.pow(list.size() + 1.0, random.nextDouble()) - 1) % list.size());
    }
}
