package org.mohafez.reader.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.reader.paper.Element;
import org.mohafez.reader.paper.Found;
import org.mohafez.reader.paper.Grid;
import org.mohafez.reader.paper.Passage;
import org.mohafez.reader.table.ColumnRole;
import org.mohafez.reader.table.DataTable;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.PersonName;
import org.mohafez.reader.words.Posts;
import org.mohafez.reader.words.Prose;
import org.mohafez.reader.words.Sentences;
import org.mohafez.reader.words.Serial;
import org.mohafez.reader.zone.ZoneLine;
import org.mohafez.reader.zone.Zones;
import org.mohafez.record.Person;

/**
 * Who came to a meeting.
 *
 * @param statement what the paper says of it, such as that a list is annexed
 */
record Attendance(@Nullable Found<String> statement, List<Found<Person>> people) {

    static Attendance of(Zones zones) {
        List<ZoneLine> lines = Stream.of(zones.head(), lines(zones.body()), lines(zones.annexed()))
                .flatMap(List::stream)
                .toList();
        Found<String> statement = null;
        List<Found<Person>> people = new ArrayList<>();
        for (int i = 0; i < lines.size() && people.isEmpty(); i++) {
            ZoneLine line = lines.get(i);
            Optional<String> value = line.value(Label.ATTENDANCE);
            if (value.isPresent()) {
                String text = value.get().replace('\n', ' ').replaceFirst("[\\s।]+$", "");
                if (text.isEmpty()) {
                    people.addAll(listed(lines, i + 1));
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
        if (people.isEmpty()) {
            people.addAll(tabled(zones.body()));
        }
        if (people.isEmpty()) {
            people.addAll(tabled(zones.annexed()));
        }
        return new Attendance(statement, people);
    }

    private static List<ZoneLine> lines(List<Element> elements) {
        return ZoneLine.of(elements, 0, elements.size());
    }

    /** The numbered names after the label. */
    private static List<Found<Person>> listed(List<ZoneLine> lines, int from) {
        List<Found<Person>> people = new ArrayList<>();
        for (int i = from; i < lines.size(); i++) {
            ZoneLine line = lines.get(i);
            Optional<Serial> serial = Serial.at(line.text());
            String text = serial.map(mark -> line.text().substring(mark.end())).orElse(line.text());
            Optional<Person> person = Prose.is(text) ? Optional.empty() : Persons.of(text);
            boolean goesOn = serial.isPresent() && serial.get().ordinal() == people.size() + 1
                    || serial.isEmpty() && (people.isEmpty() || text.startsWith("জনাব"));
            if (people.isEmpty() && serial.isEmpty() && line.isLabelled(Label.ATTENDANCE)) {
                continue;
            }
            if (person.filter(Attendance::isSomebody).isEmpty() || !goesOn) {
                break;
            }
            people.add(new Found<>(person.get(), line.spot(), 0.85, "list"));
        }
        return people;
    }

    /** A name that can be one, or a post. */
    private static boolean isSomebody(Person person) {
        String name = person.name();
        String post = person.designation();
        return (name != null && PersonName.canBe(name)) || (post != null && Posts.namesPost(post));
    }

    /** A table of names and posts, with places for signatures, is an attendance sheet. */
    private static List<Found<Person>> tabled(List<Element> body) {
        for (Element element : body) {
            if (element instanceof Grid grid) {
                Optional<DataTable> table = DataTable.of(grid)
                        .filter(t -> t.has(ColumnRole.NAME)
                                && t.has(ColumnRole.POST)
                                && !t.has(ColumnRole.ROLE)
                                && !t.has(ColumnRole.DECISION));
                if (table.isPresent()) {
                    return people(table.get());
                }
            } else if (element instanceof Passage) {
                continue;
            }
        }
        return List.of();
    }

    private static List<Found<Person>> people(DataTable table) {
        List<Found<Person>> people = new ArrayList<>();
        for (Grid.Row row : table.rows()) {
            Optional<String> name = table.text(row, ColumnRole.NAME).map(PersonName::bare);
            Optional<String> post = table.text(row, ColumnRole.POST);
            if (name.isPresent() || post.isPresent()) {
                people.add(new Found<>(
                        new Person(
                                name.orElse(null),
                                post.orElse(null),
                                post.flatMap(Posts::charge).orElse(null)),
                        row.spot(),
                        0.9,
                        "table"));
            }
        }
        return people;
    }
}
