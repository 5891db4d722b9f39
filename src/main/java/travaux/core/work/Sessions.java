package travaux.core.work;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import travaux.core.dossier.Dossier;
import travaux.core.record.Event;
import travaux.core.record.Lane;
import travaux.core.record.Position;
import travaux.core.record.RegisteredDocument;

/** Finds the meeting at which a position was taken. */
final class Sessions {

    private final Dossier dossier;
    private final List<Event> meetings;

    Sessions(Dossier dossier) {
        this.dossier = dossier;
        meetings = dossier.events().stream()
                .filter(event -> event.lane() == Lane.SESSIONS)
                .toList();
    }

    /** The event its document belongs to, and the meeting on its day or, where no day is known, that its session names. */
    Stream<Event> of(Position position) {
        Stream<Event> issued =
                position
                        .document()
                        .flatMap(id -> dossier.record().document(id))
                        .flatMap(RegisteredDocument::event)
                        .stream()
                        .flatMap(id -> dossier.events().stream()
                                .filter(event -> event.id().equals(id)));
        return Stream.concat(issued, onItsDay(position).or(() -> named(position.session())).stream());
    }

    private Optional<Event> onItsDay(Position position) {
        return position.date()
                .filter(date -> date.isExact())
                .flatMap(date -> meetings.stream()
                        .filter(meeting -> meeting.start()
                                .filter(start ->
                                        start.isExact() && !start.first().isAfter(date.first()))
                                .isPresent())
                        .filter(meeting -> meeting.lastDay()
                                .filter(last -> !last.isBefore(date.first()))
                                .isPresent())
                        .findFirst());
    }

    /** The meeting whose title begins as the name does, has all its words, and says the least beside them. */
    private Optional<Event> named(String session) {
        List<String> name = words(session);
        return name.isEmpty()
                ? Optional.empty()
                : meetings.stream()
                        .filter(meeting -> meeting.kind().equals("session"))
                        .filter(meeting -> {
                            List<String> title = words(meeting.title());
                            return !title.isEmpty()
                                    && title.getFirst().equals(name.getFirst())
                                    && title.containsAll(name);
                        })
                        .min(Comparator.comparingInt(
                                meeting -> words(meeting.title()).size()));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
