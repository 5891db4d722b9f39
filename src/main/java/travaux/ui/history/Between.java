package travaux.ui.history;

import java.util.Optional;
import travaux.core.record.Event;
import travaux.core.record.EventDate;
import travaux.core.record.Position;

/** What is on record of a provision between two drafts. */
sealed interface Between {

    /** When, where a source says. */
    Optional<EventDate> date();

    /** Something that happened. */
    record Happening(Event event) implements Between {

        @Override
        public Optional<EventDate> date() {
            return event.placed();
        }
    }

    /**
     * Something somebody wanted.
     *
     * @param position what
     * @param who the delegations in words
     */
    record Wish(Position position, String who) implements Between {

        @Override
        public Optional<EventDate> date() {
            return position.date();
        }
    }
}
