package travaux.ui.record;

import travaux.core.record.EventDate;
import travaux.ui.support.Dates;

/** A date, which sorts by its days and is shown in words. */
final class DateCell extends WordCell {

    @Override
    String shown(String iso) {
        return iso.equals(DocumentRow.NO_DATE) ? "" : Dates.of(new EventDate(iso));
    }
}
