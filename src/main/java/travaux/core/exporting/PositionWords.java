package travaux.core.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import travaux.core.dossier.Dossier;
import travaux.core.record.EventDate;
import travaux.core.record.Evidence;
import travaux.core.record.Position;
import travaux.core.record.ProvisionReference;
import travaux.core.record.RegisteredDocument;
import travaux.core.record.Stance;
import travaux.core.record.Support;

/** What is to be said of one position, the same in the window and on a terminal. A group is named, never opened. */
public final class PositionWords {

    private static final Pattern SESSION = Pattern.compile("\\d+(?:st|nd|rd|th)?|(?:(?:reconvened|resumed|additional)"
            + " )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth"
            + "|ninth|tenth|opening|organi[sz]ational|concluding|final|special)");

    private final Dossier dossier;
    private final UnaryOperator<String> quote;

    /** Of the positions of a dossier. */
    public PositionWords(Dossier dossier) {
        this(dossier, word -> Messages.format("positions.quoted", word));
    }

    /** The same; {@code quote} puts words in quotation marks. */
    public PositionWords(Dossier dossier, UnaryOperator<String> quote) {
        this.dossier = dossier;
        this.quote = quote;
    }

    /** Who took it. */
    public String who(Position position) {
        String names =
                position.delegations().stream().map(dossier.record()::nameOf).collect(Collectors.joining(", "));
        return position.andOthers() ? Messages.format("positions.others", names) : names;
    }

    /** What was wanted: {@code asked to delete: the safeguards}. */
    public String what(Position position) {
        return Messages.text("stance." + position.stance().wireName()) + ": " + position.subject();
    }

    /** That it is known from weak or machine-made sources alone; empty where it is not. */
    public String marks(Evidence evidence) {
        return String.join(", ", Sourced.marks(dossier, evidence.sources(), evidence.confidence()));
    }

    /** What is known beside: speaker, on whose behalf, supporters, reason, words, document, who took it back, doubts. */
    public List<String> details(Position position) {
        List<String> details = new ArrayList<>();
        position.speaker().ifPresent(speaker -> details.add(Messages.format("positions.speaker", speaker)));
        position.onBehalfOf().ifPresent(whom -> details.add(Messages.format("positions.behalf", whom)));
        support(position.support()).ifPresent(details::add);
        add(details, "positions.reason", position.reason());
        add(details, "positions.words", quoted(position.terms()));
        position.document()
                .flatMap(dossier.record()::document)
                .ifPresent(document -> details.add(Messages.format("positions.document", name(document))));
        position.withdrawnBy()
                .filter(_ -> position.stance() != Stance.WITHDRAW)
                .map(dossier.record()::nameOf)
                .ifPresent(by -> details.add(Messages.format("positions.withdrawn", by)));
        add(details, "positions.note", position.evidence().note());
        add(details, "timeline.doubt", position.evidence().doubt());
        return details;
    }

    private static void add(List<String> details, String key, String text) {
        if (!text.isEmpty()) {
            details.add(Messages.format(key, text));
        }
    }

    /** The provision as the source numbers it, and where in the negotiation it was said. */
    public static String place(Position position) {
        String date = position.date().map(EventDate::iso).orElse("");
        String session = session(position.session());
        String article = isFollowed(position) ? Messages.format("positions.provision", position.article()) : "";
        return Stream.of(article, session, position.setting(), date)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** A session by its name: one that is counted or called by what it is has the word for it beside; other times stand as written. */
    public static String session(String written) {
        return SESSION.matcher(written).matches() ? Messages.format("positions.session", written) : written;
    }

    /** Words as they stand in a source, each in quotation marks. */
    public String quoted(List<String> words) {
        return words.stream()
                .map(word -> word.startsWith("“") || word.startsWith("«") ? word : quote.apply(word))
                .collect(Collectors.joining(", "));
    }

    private static String name(RegisteredDocument document) {
        String key = document.symbolVerified() ? "positions.symbol" : "positions.symbol.unverified";
        return document.symbol()
                .map(symbol -> Messages.format(key, document.title(), symbol))
                .orElse(document.title());
    }

    /** Whether it stands under the number of an article, so that what the source calls it is to be said beside. */
    private static boolean isFollowed(Position position) {
        boolean numbered = !ProvisionReference.in(position.article()).isEmpty();
        return !position.article().isEmpty() && (numbered || !position.rows().isEmpty());
    }

    private Optional<String> support(Support support) {
        String named = support.named().stream().map(dossier.record()::nameOf).collect(Collectors.joining(", "));
        boolean counted = support.count().isPresent()
                && !support.note().contains(Integer.toString(support.count().getAsInt()));
        String count = counted
                ? Messages.format("positions.supporters.count", support.count().getAsInt())
                : "";
        String all = Stream.of(named, count, support.note())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return Written.of(all).map(text -> Messages.format("positions.supporters", text));
    }
}
