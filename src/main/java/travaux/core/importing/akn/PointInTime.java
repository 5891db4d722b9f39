package travaux.core.importing.akn;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import travaux.core.importing.xml.XmlElement;

/**
 * Knows which stretches of a document with several versions in one are in force on the day of its expression. A document that
 * says nothing of periods is in force throughout.
 */
final class PointInTime {

    private final Map<String, String> events = new HashMap<>();
    private final Map<String, XmlElement> periods = new HashMap<>();
    private final String day;

    PointInTime(XmlElement document, Optional<String> day) {
        this.day = day.orElse("");
        XmlElement meta = document.childOrNone("meta");
        meta.childOrNone("lifecycle")
                .elements("eventRef")
                .forEach(e -> events.put("#" + id(e), e.attribute("date", "")));
        meta.childOrNone("temporalData")
                .elements("temporalGroup")
                .forEach(g -> periods.put("#" + id(g), g.childOrNone("timeInterval")));
    }

    /** Whether an element's period, if it names one, holds on the day. */
    boolean isInForce(XmlElement element) {
        if (day.isEmpty() || (events.isEmpty() && periods.isEmpty())) {
            return true;
        }
        XmlElement period = periods.getOrDefault(element.attribute("period", ""), element);
        String from = events.getOrDefault(period.attribute("start", ""), "");
        String to = events.getOrDefault(period.attribute("end", ""), "");
        return (from.isEmpty() || from.compareTo(day) <= 0) && (to.isEmpty() || day.compareTo(to) < 0);
    }

    private static String id(XmlElement element) {
        return element.attribute("eId").or(() -> element.attribute("id")).orElse("");
    }
}
