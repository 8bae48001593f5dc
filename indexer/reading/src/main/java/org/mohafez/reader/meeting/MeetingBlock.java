package org.mohafez.reader.meeting;

import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.authority.place.Gazetteer;
import org.mohafez.bangla.date.WrittenDate;
import org.mohafez.bangla.date.WrittenTime;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.paper.Found;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.PersonName;
import org.mohafez.reader.words.Posts;
import org.mohafez.reader.words.Prose;
import org.mohafez.reader.zone.ZoneLine;
import org.mohafez.reader.zone.Zones;
import org.mohafez.record.Meeting;
import org.mohafez.record.MeetingMode;
import org.mohafez.record.Person;

/**
 * What a paper states of its meeting. Labels are believed first, then the title, then the sentences with which the
 * minutes open.
 */
public record MeetingBlock(
        @Nullable Found<String> date,
        @Nullable Found<String> time,
        @Nullable Found<String> venue,
        @Nullable Found<String> body,
        @Nullable Found<String> period,
        @Nullable Found<String> number,
        @Nullable Found<MeetingMode> mode,
        @Nullable Found<Person> chair,
        @Nullable Found<Person> secretary,
        @Nullable Found<String> attendance,
        List<Found<Person>> attendees) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", java.util.Locale.ROOT);
    private static final Pattern CHAIRMAN = Words.pattern("\\s*চেয়ারম্যান\\s*[:ঃ][\\s–—-]*(?=\\p{L})");
    /** Posts of members of parliament. */
    private static final Pattern OF_PARLIAMENT =
            Words.pattern("[^:ঃ]*(?:মন্ত্রী|হুইপ|স্পিকার|স্পীকার|সংসদ\\s+সদস্য|উপদেষ্টা)");

    private static final Pattern MEMBER_OF_PARLIAMENT = Words.pattern("এম\\.?\\s?পি\\.?");
    /** Lines at the beginning of the body among which labels of the meeting can still stand. */
    private static final int OPENING = 8;

    public MeetingBlock {
        attendees = List.copyOf(attendees);
    }

    /** @param title the paper's title and subject, where it has them */
    public static MeetingBlock of(Zones zones, List<Found<String>> title) {
        List<ZoneLine> lines = new ArrayList<>(zones.head());
        lines.addAll(ZoneLine.of(zones.body(), 0, Math.min(OPENING, zones.body().size())));
        Opening opening = Opening.of(zones.body());
        Found<String> venue = or(labelled(lines, Label.VENUE), opening.venue());
        Attendance attendance = Attendance.of(zones);
        Found<WrittenDate> day =
                labelledDate(lines).or(() -> dayIn(title)).or(opening::day).orElse(null);
        return new MeetingBlock(
                day == null ? null : day.map(date -> String.valueOf(date.date())),
                or(labelledTime(lines), opening.time()),
                venue,
                or(labelled(lines, Label.BODY), first(title, Bodies::in), opening.body()),
                or(period(lines), first(title, MeetingBlock::monthIn)),
                or(
                        labelled(lines, Label.MEETING_NUMBER).filter(found -> Numbers.isOne(found.value())),
                        first(title, Numbers::in),
                        opening.number()),
                or(Modes.of(venue, title, opening.sentences())),
                or(
                        person(lines, Label.CHAIR),
                        opening.chair(),
                        Opening.ofHead(zones.head()).chair(),
                        chairman(lines),
                        attendance.presiding()),
                or(person(lines, Label.SECRETARY), opening.secretary()),
                attendance.statement(),
                attendance.people());
    }

    public boolean isEmpty() {
        boolean nobody = chair == null && secretary == null && attendance == null && attendees.isEmpty();
        return nobody && date == null && time == null && venue == null && body == null;
    }

    public Meeting toMeeting() {
        return new Meeting(
                value(date),
                value(time),
                value(venue),
                value(body),
                value(period),
                value(number),
                value(mode),
                value(chair),
                value(secretary),
                value(attendance),
                attendees.stream().map(Found::value).toList());
    }

    private static <T> @Nullable T value(@Nullable Found<T> found) {
        return found == null ? null : found.value();
    }

    @SafeVarargs
    private static <T> @Nullable Found<T> or(Optional<Found<T>>... candidates) {
        for (Optional<Found<T>> candidate : candidates) {
            if (candidate.isPresent()) {
                return candidate.get();
            }
        }
        return null;
    }

    private static Optional<Found<String>> labelled(List<ZoneLine> lines, Label label) {
        for (ZoneLine line : lines) {
            Optional<String> value = line.value(label).map(MeetingBlock::tidy).filter(text -> !text.isEmpty());
            if (value.isPresent()) {
                return Optional.of(new Found<>(value.get(), line.spot(), 0.98, "label"));
            }
        }
        return Optional.empty();
    }

    /** A person after a label; the post may stand on the line beneath, also where something that is none stands behind the name: এমপি. */
    private static Optional<Found<Person>> person(List<ZoneLine> lines, Label label) {
        // In a list of those who were there, a signature stands behind the chair: সভাপতি, স্বাঃ.
        Optional<Found<String>> value = labelled(lines, label).filter(found -> !PersonName.isSignedMark(found.value()));
        Optional<Person> person = value.flatMap(found -> Persons.of(found.value()));
        if (value.isEmpty() || person.isEmpty()) {
            return Optional.empty();
        }
        String told = person.get().designation();
        if (told != null && !PersonName.areDecorations(told)) {
            return Optional.of(value.get().map(text -> person.get()));
        }
        Optional<String> beneath = IntStream.range(1, lines.size())
                .filter(i -> lines.get(i - 1)
                        .value(label)
                        .map(MeetingBlock::tidy)
                        .equals(Optional.of(value.get().value())))
                .mapToObj(lines::get)
                .filter(line -> !line.isLabelled(Label.values()) && !Prose.is(line.text()))
                .map(ZoneLine::text)
                .filter(line -> isPostBeneath(Persons.withoutRespect(line), told))
                .findFirst();
        return Optional.of(value.get().map(text -> beneath.flatMap(post -> Persons.of(text + "\n" + post))
                .orElse(person.get())));
    }

    /**
     * Whether the line is the post of somebody of whom nothing is told yet, or only an honour. Behind an honour nothing is missing: there it
     * ends in post, office or place, and that of a member of parliament one that such can have.
     */
    private static boolean isPostBeneath(String line, @Nullable String honour) {
        String[] parts = line.split(",");
        boolean begins = Posts.beginning(line).equals(Optional.of(0));
        if (honour == null || !begins) {
            return begins;
        }
        int end = parts.length;
        while (end > 1 && Gazetteer.bangladesh().isPlace(parts[end - 1])) {
            end--;
        }
        return Posts.isPost(parts[0])
                && (end == 1 || Posts.isOffice(parts[end - 1]))
                && (!MEMBER_OF_PARLIAMENT.matcher(honour).find()
                        || OF_PARLIAMENT.matcher(parts[0]).matches());
    }

    /** A name behind চেয়ারম্যান: is of whoever presides where the lines beside it tell of the meeting. */
    private static Optional<Found<Person>> chairman(List<ZoneLine> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> beside(lines, i, true))
                .mapToObj(lines::get)
                .flatMap(line -> {
                    Matcher chairman = CHAIRMAN.matcher(line.text());
                    return chairman.lookingAt()
                            ? Persons.of(line.text().substring(chairman.end()))
                                    .filter(person -> person.name() != null && PersonName.canBe(person.name()))
                                    .map(person -> new Found<>(person, line.spot(), 0.85, "label"))
                                    .stream()
                            : Stream.empty();
                })
                .findFirst();
    }

    /** A label তারিখ alone is the meeting's where the lines beside it tell of the meeting, and not of the memo. */
    private static Optional<Found<WrittenDate>> labelledDate(List<ZoneLine> lines) {
        for (ZoneLine line : lines) {
            Optional<Found<WrittenDate>> day = line.value(Label.MEETING_DATE).flatMap(text -> day(text, line));
            if (day.isPresent()) {
                return day;
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            ZoneLine line = lines.get(i);
            if (line.isLabelled(Label.DATE) && beside(lines, i, true) && !beside(lines, i, false)) {
                Optional<Found<WrittenDate>> day = line.value(Label.DATE).flatMap(text -> day(text, line));
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean beside(List<ZoneLine> lines, int i, boolean meeting) {
        for (int j = Math.max(0, i - 1); j <= Math.min(lines.size() - 1, i + 1); j++) {
            boolean told = meeting
                    ? lines.get(j)
                            .isLabelled(
                                    Label.TIME,
                                    Label.VENUE,
                                    Label.CHAIR,
                                    Label.PERIOD,
                                    Label.MEETING_NUMBER,
                                    Label.BODY)
                    : lines.get(j).isLabelled(Label.MEMO);
            if (j != i && told) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Found<WrittenDate>> day(String text, ZoneLine line) {
        return Days.first(text).map(date -> new Found<>(date, line.spot(), 0.98, "label"));
    }

    private static Optional<Found<WrittenDate>> dayIn(List<Found<String>> title) {
        return title.stream()
                .flatMap(text ->
                        Days.first(text.value()).stream().map(date -> new Found<>(date, text.spot(), 0.9, "title")))
                .findFirst();
    }

    private static Optional<Found<String>> labelledTime(List<ZoneLine> lines) {
        for (ZoneLine line : lines) {
            Optional<LocalTime> time =
                    line.value(Label.TIME, Label.MEETING_DATE).flatMap(WrittenTime::parse);
            if (time.isPresent()) {
                return Optional.of(new Found<>(clock(time.get()), line.spot(), 0.98, "label"));
            }
        }
        return Optional.empty();
    }

    static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    private static Optional<Found<String>> period(List<ZoneLine> lines) {
        return labelled(lines, Label.PERIOD)
                .flatMap(value -> monthIn(value.value()).map(month -> value.map(text -> month)));
    }

    private static Optional<String> monthIn(String text) {
        return WrittenDate.findAll(text).stream()
                .map(WrittenDate::month)
                .filter(java.util.Objects::nonNull)
                .map(YearMonth::toString)
                .findFirst();
    }

    private static Optional<Found<String>> first(
            List<Found<String>> texts, java.util.function.Function<String, Optional<String>> read) {
        for (Found<String> text : texts) {
            Optional<String> value = read.apply(text.value());
            if (value.isPresent()) {
                return Optional.of(new Found<>(value.get(), text.spot(), 0.9, "title"));
            }
        }
        return Optional.empty();
    }

    private static String tidy(String value) {
        String text = value.strip().replaceFirst("[\\s।|;,]+$", "");
        // Of the brackets around all that is told of the meeting.
        return text.endsWith(")") && !text.contains("(")
                ? text.substring(0, text.length() - 1).strip()
                : text;
    }
}
