package travaux.core.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import travaux.core.dossier.Dossier;
import travaux.core.exporting.Ink.Stroke;
import travaux.core.exporting.Ink.Style;
import travaux.core.record.EventDate;
import travaux.core.record.Position;
import travaux.core.record.ProvisionReference;
import travaux.core.record.RegisteredDocument;
import travaux.core.record.Support;

/** The lines of one position. They say what was asked for, never what it caused. */
final class PositionLines {

    private final Dossier dossier;
    private final LineFolder folder;

    PositionLines(Dossier dossier, LineFolder folder) {
        this.dossier = dossier;
        this.folder = folder;
    }

    String of(Position position) {
        StringBuilder out = new StringBuilder();
        List<Stroke> head = List.of(
                new Stroke(who(position), Style.STRONG),
                new Stroke(
                        " " + Messages.text("stance." + position.stance().wireName()) + ": " + position.subject(),
                        Style.PLAIN),
                new Stroke(Sourced.marked(dossier, position.evidence()), Style.PLAIN));
        out.append(folder.fold(head, "    ", "        "));
        details(position).forEach(detail -> out.append(folder.fold(detail, "        ", "        ")));
        return out.toString();
    }

    private String who(Position position) {
        String names =
                position.delegations().stream().map(dossier.record()::nameOf).collect(Collectors.joining(", "));
        return position.andOthers() ? Messages.format("positions.others", names) : names;
    }

    private List<String> details(Position position) {
        List<String> details = new ArrayList<>();
        details.add(place(position));
        position.speaker().ifPresent(speaker -> details.add(Messages.format("positions.speaker", speaker)));
        position.onBehalfOf().ifPresent(whom -> details.add(Messages.format("positions.behalf", whom)));
        support(position.support()).ifPresent(details::add);
        add(details, "positions.reason", position.reason());
        add(details, "positions.words", String.join(" | ", position.terms()));
        position.document()
                .flatMap(dossier.record()::document)
                .ifPresent(document -> details.add(Messages.format("positions.document", name(document))));
        position.withdrawnBy()
                .map(dossier.record()::nameOf)
                .ifPresent(by -> details.add(Messages.format("positions.withdrawn", by)));
        add(details, "positions.note", position.evidence().note());
        add(details, "timeline.doubt", position.evidence().doubt());
        details.add(Sourced.line(position.evidence()));
        details.removeIf(String::isEmpty);
        return details;
    }

    private static void add(List<String> details, String key, String text) {
        if (!text.isEmpty()) {
            details.add(Messages.format(key, text));
        }
    }

    /** The provision as the source numbers it, and where in the negotiation it was said. */
    private static String place(Position position) {
        String date = position.date().map(EventDate::iso).orElse("");
        String session = position.session().isEmpty() ? "" : Messages.format("positions.session", position.session());
        String article = isFollowed(position) ? Messages.format("positions.provision", position.article()) : "";
        return Stream.of(article, session, position.setting(), date)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
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
