package travaux.core.proof;

import java.util.ArrayList;
import java.util.List;

/** An article: what it is called and its paragraphs. */
final class Article {

    private final String title;
    private final List<Paragraph> paragraphs;

    Article(String title, List<Paragraph> paragraphs) {
        this.title = title;
        this.paragraphs = new ArrayList<>(paragraphs);
    }

    Article copy() {
        return new Article(title, paragraphs.stream().map(Paragraph::copy).toList());
    }

    String title() {
        return title;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** As Markdown, under a heading with its number. */
    String written(int number) {
        StringBuilder text = new StringBuilder("## Article " + number + ". " + title + "\n\n");
        for (int i = 0; i < paragraphs.size(); i++) {
            text.append(i + 1).append(". ").append(paragraphs.get(i).written()).append("\n\n");
        }
        return text.toString();
    }
}
