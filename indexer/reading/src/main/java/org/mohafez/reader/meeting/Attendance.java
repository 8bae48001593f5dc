package org.mohafez.reader.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.paper.Element;
import org.mohafez.reader.paper.Found;
import org.mohafez.reader.words.Came;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.PersonName;
import org.mohafez.reader.words.Posts;
import org.mohafez.reader.words.Prose;
import org.mohafez.reader.words.Sentences;
import org.mohafez.reader.words.Serial;
import org.mohafez.reader.words.Vocabulary;
import org.mohafez.reader.zone.ZoneLine;
import org.mohafez.reader.zone.Zones;
import org.mohafez.record.Person;

/**
 * Who came to a meeting.
 *
 * @param statement what the paper says of it, such as that a list is annexed
 * @param presiding the one in the list of names who is said to be সভাপতি there, alone or behind a post, where that is the first of them or
 *     all others have their seats told too: one of many may be সভাপতি of anything; none where several are
 */
record Attendance(@Nullable Found<String> statement, List<Found<Person>> people, Optional<Found<Person>> presiding) {
    private static final Pattern COUNTED = Pattern.compile("(?<=\\s)(?=\\(?\\p{Nd}{1,2}[).।]\\s?\\p{L})");
    /** A dash behind which, to the end, a seat stands; in সহ-সভাপতি and সদস্য-সচিব the dash is within it, in সাবেক-সভাপতি it is nobody's seat. */
    private static final Pattern SEAT = Words.pattern(
            "(?<!(?<![\\p{L}\\p{M}])(?:সহ|যুগ্ম|কো|সদস্য|সাবেক|প্রাক্তন|ভারপ্রাপ্ত)\\s?)\\s*[-–—]\\s*(?<seat>[\\p{L}\\p{M}\\s–—-]+?)[\\s।.]*$");

    /**
     * Alone behind a name, or behind it and the post, in brackets or after a dash; সভাপতি, প্রেস ক্লাব is that of another body, and so is
     * প্রেসক্লাব (সভাপতি).
     */
    private static final Pattern PRESIDES = Words.pattern("^(?<post>.*?)[\\s,]*(?:[-–—]|\\(|^)\\s*সভাপতি[\\s)।.]*$");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\((?<seat>[^()]+)\\)[\\s।.]*$");

    private static final Phrases SEATS = Vocabulary.of("roles.tsv").group("seat");

    static Attendance of(Zones zones) {
        List<ZoneLine> lines = Stream.of(zones.head(), lines(zones.body()), lines(zones.annexed()))
                .flatMap(List::stream)
                .toList();
        Found<String> statement = null;
        List<Found<Person>> people = new ArrayList<>();
        List<Found<Person>> said = new ArrayList<>();
        for (int i = 0; i < lines.size() && people.isEmpty(); i++) {
            ZoneLine line = lines.get(i);
            String beneath = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
            Optional<String> value = line.value(Label.ATTENDANCE)
                    .or(() -> Optional.of("").filter(none -> Came.heads(line.text(), beneath)));
            if (value.isPresent()) {
                String text = value.get().replace('\n', ' ').replaceFirst("[\\s।]+$", "");
                List<ZoneLine> beside = counted(text, line);
                if (text.isEmpty()) {
                    people.addAll(listed(lines, i + 1, said));
                } else if (!beside.isEmpty()) {
                    people.addAll(listed(beside, 0, said));
                } else if (statement == null) {
                    statement = new Found<>(text, line.spot(), 0.97, "label");
                }
            } else if (statement == null
                    && line.text().contains("উপস্থিত")
                    && line.text().contains("পরিশিষ্ট")) {
                statement = Sentences.of(line.text()).stream()
                        .filter(sentence -> sentence.contains("পরিশিষ্ট"))
                        .findFirst()
                        .map(sentence -> new Found<>(sentence.replaceFirst("[\\s।]+$", ""), line.spot(), 0.8, "prose"))
                        .orElse(null);
            }
        }
        List<Found<Person>> tabled = AttendanceTable.in(zones.aboveBody(), zones.body())
                .or(() -> AttendanceTable.in("", zones.annexed()))
                .orElse(List.of());
        return new Attendance(statement, tabled.isEmpty() ? people : tabled, presiding(said));
    }

    private static List<ZoneLine> lines(List<Element> elements) {
        return ZoneLine.of(elements, 0, elements.size());
    }

    /** The parts of a list that stands beside its label; none where it is no list: ১. ক, প্রকৌশলী ২. খ, শিক্ষক. */
    private static List<ZoneLine> counted(String text, ZoneLine line) {
        List<ZoneLine> parts = Stream.of(COUNTED.split(text))
                .map(part -> new ZoneLine(part.strip(), line.spot(), line.element()))
                .toList();
        boolean counts = parts.size() > 1
                && IntStream.range(0, parts.size())
                        .allMatch(i -> Serial.at(parts.get(i).text())
                                .filter(serial -> serial.ordinal() == i + 1)
                                .isPresent());
        return counts ? parts : List.of();
    }

    /** The numbered names after the label, without their seats. @param said takes them as they are told, with their seats */
    private static List<Found<Person>> listed(List<ZoneLine> lines, int from, List<Found<Person>> said) {
        List<Found<Person>> people = new ArrayList<>();
        boolean numbered = false;
        for (int i = from; i < lines.size(); i++) {
            ZoneLine line = lines.get(i);
            Optional<Serial> serial = Serial.at(line.text());
            String text = serial.map(mark -> line.text().substring(mark.end())).orElse(line.text());
            Optional<Person> person = Prose.is(text) ? Optional.empty() : Persons.of(text);
            boolean goesOn = serial.isPresent()
                    ? serial.get().ordinal() == people.size() + 1
                    : people.isEmpty()
                            || !numbered && person.filter(Attendance::isTold).isPresent()
                            || text.startsWith("জনাব");
            numbered |= serial.isPresent();
            if (people.isEmpty() && serial.isEmpty() && line.isLabelled(Label.ATTENDANCE)) {
                continue;
            }
            if (person.filter(Attendance::isSomebody).isEmpty() || !goesOn) {
                break;
            }
            people.add(new Found<>(withoutSeat(person.get()), line.spot(), 0.85, "list"));
            said.add(new Found<>(person.get(), line.spot(), 0.8, "list"));
        }
        return people;
    }

    private static Optional<Found<Person>> presiding(List<Found<Person>> said) {
        List<Found<Person>> chairs = said.stream()
                .filter(person -> presiding(person.value()).isPresent())
                .toList();
        boolean ofThisBody = chairs.size() == 1
                && (chairs.getFirst() == said.getFirst()
                        || said.stream().allMatch(person -> person == chairs.getFirst() || hasSeat(person.value())));
        return chairs.stream()
                .filter(chair -> ofThisBody)
                .flatMap(chair -> presiding(chair.value()).map(person -> chair.map(told -> person)).stream())
                .findFirst();
    }

    private static boolean hasSeat(Person person) {
        String told = person.designation();
        if (told == null) {
            return false;
        }
        Matcher bracket = IN_BRACKETS.matcher(told);
        return isSeat(told) || !withoutSeat(person).equals(person) || (bracket.find() && isSeat(bracket.group("seat")));
    }

    private static boolean isSeat(String text) {
        return Words.of(text)
                .at(0, SEATS)
                .filter(span -> span.end() == text.stripTrailing().length())
                .isPresent();
    }

    /** Somebody who is said to be সভাপতি, with the post that stands before it. */
    private static Optional<Person> presiding(Person person) {
        Matcher presides = PRESIDES.matcher(person.designation() == null ? "" : person.designation());
        if (person.name() == null || !PersonName.canBe(person.name()) || !presides.matches()) {
            return Optional.empty();
        }
        String post = presides.group("post").strip();
        if (!post.isEmpty() && !Posts.isPost(post.split(",")[0])) {
            return Optional.empty();
        }
        return Optional.of(new Person(person.name(), post.isEmpty() ? null : post, person.charge()));
    }

    /** A name that can be one, or a post. */
    static boolean isSomebody(Person person) {
        String name = person.name();
        String post = person.designation();
        return (name != null && PersonName.canBe(name)) || (post != null && Posts.namesPost(post));
    }

    /** With a name and a post, as a line without a number must have. */
    private static boolean isTold(Person person) {
        return person.name() != null
                && PersonName.canBe(person.name())
                && person.designation() != null
                && Posts.namesPost(person.designation());
    }

    /** The post alone, where behind it stands what its holder is in the body that met: উপজেলা প্রকৌশলী – সদস্য. */
    static Person withoutSeat(Person person) {
        String said = person.designation();
        Matcher seat = SEAT.matcher(said == null ? "" : said);
        while (said != null && seat.find()) {
            if (isSeat(seat.group("seat"))) {
                return new Person(person.name(), said.substring(0, seat.start()).strip(), person.charge());
            }
            seat.region(seat.start("seat"), said.length());
        }
        return person;
    }
}
