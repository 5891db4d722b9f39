package travaux.ui.record;

import travaux.ui.control.EmptyPage;
import travaux.ui.support.Messages;

/** A page with nothing on it: why, and what to do next. */
final class Empty {

    private Empty() {}

    static EmptyPage of(String titleKey, String adviceKey) {
        return saying(Messages.text(titleKey), Messages.text(adviceKey));
    }

    static EmptyPage saying(String title, String advice) {
        return new EmptyPage(title, advice);
    }
}
