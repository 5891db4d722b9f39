package travaux.core.exporting;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.Followed;
import travaux.core.record.Position;

/**
 * What positions stand under: their article's number in the last draft, or their subject where they have none.
 *
 * @param several whether it names several articles; those stand behind the single ones
 * @param number what to order by; the largest there is for a subject
 * @param title for people
 */
record ArticleHeading(boolean several, int number, String title) implements Comparable<ArticleHeading> {

    private static final Pattern FIGURE = Pattern.compile("\\d{1,6}");
    private static final Comparator<ArticleHeading> ORDER = Comparator.comparing(ArticleHeading::several)
            .thenComparingInt(ArticleHeading::number)
            .thenComparing(ArticleHeading::title);

    static ArticleHeading of(Dossier dossier, Position position) {
        List<Followed> followed = dossier.follow(position.article(), position.draft(), position.rows());
        List<String> numbers = followed.stream()
                .flatMap(one -> one.numbers().stream())
                .distinct()
                .toList();
        if (numbers.isEmpty()) {
            return new ArticleHeading(true, Integer.MAX_VALUE, subject(position, followed));
        }
        Matcher figure = FIGURE.matcher(numbers.getFirst());
        int order = figure.find() ? Integer.parseInt(figure.group()) : Integer.MAX_VALUE;
        String last = dossier.drafts().getLast().name();
        return new ArticleHeading(
                numbers.size() > 1,
                order,
                Messages.format("positions.article", numbers.size(), String.join(", ", numbers), last));
    }

    private static String subject(Position position, List<Followed> followed) {
        String article = position.article();
        boolean leftOut = !followed.isEmpty() && followed.stream().allMatch(Followed::leftOut);
        String subject = article.isEmpty()
                ? Messages.text("positions.article.none")
                : Messages.format("positions.subject", article);
        return leftOut ? Messages.format("positions.left-out", subject) : subject;
    }

    @Override
    public int compareTo(ArticleHeading other) {
        return ORDER.compare(this, other);
    }
}
