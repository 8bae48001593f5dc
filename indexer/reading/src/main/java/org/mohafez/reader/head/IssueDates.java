package org.mohafez.reader.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mohafez.authority.place.Gazetteer;
import org.mohafez.bangla.date.WrittenDate;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.paper.Found;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.zone.ZoneLine;

/** The dates of a paper's issue among the lines of its head or its close, and not those of its meeting. */
final class IssueDates {
    /** How far from the number its dates may stand, in lines. */
    private static final int NEAR = 3;

    private static final Pattern ERA = Words.pattern("[\\s,।]*(?:বঙ্গাব্দ|বাংলা|বাং|সন|সাল)[\\s,।:.]*$");
    /** What stands on the line of a meeting's day, and on the line above it. */
    private static final Pattern BESIDE_DATE = Words.pattern("(?i)(?:সময়|স্থান|ভেন্যু|venue|time|place)\\s*[:ঃ–-]");

    private static final Pattern NAMES_MEETING = Words.pattern("(?i)(?:সভা|সভার নাম|meeting)\\s*[:ঃ]");

    private IssueDates() {}

    /** Those on the line, and on lines of nothing but dates beside it. */
    static List<Found<WrittenDate>> near(List<ZoneLine> zone, int at) {
        List<Found<WrittenDate>> dates = new ArrayList<>(datesIn(zone, at));
        for (int i = at + 1;
                i < Math.min(zone.size(), at + 1 + NEAR)
                        && isDateLine(zone.get(i).text());
                i++) {
            dates.addAll(datesIn(zone, i));
        }
        for (int i = at - 1;
                i >= Math.max(0, at - NEAR) && isDateLine(zone.get(i).text());
                i--) {
            dates.addAll(datesIn(zone, i));
        }
        return dates;
    }

    /** Those that a label তারিখ gives in a paper without a memo number. */
    static List<Found<WrittenDate>> labelled(List<ZoneLine> zone) {
        for (int i = 0; i < zone.size(); i++) {
            boolean meeting = i + 1 < zone.size() && ofMeeting(zone.get(i + 1))
                    || i > 0
                            && (ofMeeting(zone.get(i - 1))
                                    || NAMES_MEETING
                                            .matcher(zone.get(i - 1).text())
                                            .lookingAt())
                    || BESIDE_DATE.matcher(zone.get(i).text()).find();
            if (zone.get(i).value(Label.DATE).isPresent() && !meeting) {
                return near(zone, i);
            }
        }
        return List.of();
    }

    private static boolean ofMeeting(ZoneLine line) {
        return line.isLabelled(
                Label.TIME, Label.VENUE, Label.CHAIR, Label.PERIOD, Label.MEETING_NUMBER, Label.BODY, Label.ATTENDANCE);
    }

    private static List<Found<WrittenDate>> datesIn(List<ZoneLine> zone, int at) {
        ZoneLine line = zone.get(at);
        return WrittenDate.findAll(line.text()).stream()
                .filter(date -> date.date() != null)
                .map(date -> new Found<>(date, line.spot(), 0.97, "memo-block"))
                .toList();
    }

    /** Nothing but dates, a label before them and the names of their eras. */
    private static boolean isDateLine(String line) {
        List<WrittenDate> dates = WrittenDate.findAll(line);
        if (dates.isEmpty()) {
            return line.matches("[\\s\\p{Punct}ঃ।–—]*(?:তারিখ|তাং|(?i:dated?))?[\\s\\p{Punct}ঃ।–—]*");
        }
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (WrittenDate date : dates) {
            rest.append(line, from, date.start()).append(' ');
            from = date.end();
        }
        rest.append(line.substring(from));
        return Words.of(rest.toString()).size() <= 3;
    }

    /** Whether the line holds nothing but dates, and the place before them: ঢাকা, ১২ মে ২০২৩. */
    static boolean haveOnlyPlace(String line) {
        List<WrittenDate> dates = WrittenDate.findAll(line);
        return !dates.isEmpty()
                && dates.getFirst().start() > 0
                && isDateLine(line)
                && Gazetteer.bangladesh()
                        .isPlace(line.substring(0, dates.getFirst().start()).replaceFirst("[\\s,;:ঃ–—-]+$", ""));
    }

    /** A day of the Bangla calendar as it is printed, without its era. */
    static String printed(List<ZoneLine> zone, Found<WrittenDate> bangla) {
        WrittenDate date = bangla.value();
        return zone.stream()
                .filter(line -> line.spot().equals(bangla.spot()))
                .filter(line -> line.text().length() >= date.end())
                .map(line -> line.text().substring(date.start(), date.end()))
                .filter(text ->
                        WrittenDate.parse(text).map(WrittenDate::bangla).equals(Optional.ofNullable(date.bangla())))
                .map(text -> ERA.matcher(text).replaceFirst(""))
                .findFirst()
                .orElseGet(() -> String.valueOf(date.bangla()));
    }
}
