package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The meeting that minutes tell of, or that a notice calls.
 *
 * @param date ISO; in a notice the day it is called for
 * @param time when it began, 24 hours, {@code HH:mm}
 * @param body the committee that met
 * @param period the month it was the meeting of, {@code YYYY-MM}
 * @param number which meeting of the body it was, as printed
 * @param mode how the members met, where the paper has words for it
 * @param attendance what the paper says of who was there, such as পরিশিষ্ট-ক দ্রষ্টব্য
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Meeting(
        @Nullable String date,
        @Nullable String time,
        @Nullable String venue,
        @Nullable String body,
        @Nullable String period,
        @Nullable String number,
        @Nullable MeetingMode mode,
        @Nullable Person chair,
        @Nullable Person secretary,
        @Nullable String attendance,
        List<Person> attendees) {
    public Meeting {
        attendees = attendees == null ? List.of() : List.copyOf(attendees);
    }
}
