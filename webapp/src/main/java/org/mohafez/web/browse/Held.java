package org.mohafez.web.browse;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.mohafez.web.series.MeetingCalendar;

/**
 * What the archive holds of a place, an office or a body; the twin of its page.
 *
 * @param facet what it is, by the parameter of a search
 * @param names by which it is looked for beside its label
 * @param above the places it lies in, the widest first; of a body of one office, that behind them
 * @param within what belongs to it, by the parameter of a search
 * @param calendars of the meetings held, for an office and a body; of several those with most minutes
 * @param otherCalendars how many bodies or offices with minutes have none here
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Held(
        String facet,
        Tally value,
        List<String> names,
        List<Above> above,
        Map<String, List<Tally>> within,
        List<MeetingCalendar> calendars,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int otherCalendars) {

    /** A place that it lies in, or its office. */
    public record Above(String facet, String code, String label) {}
}
