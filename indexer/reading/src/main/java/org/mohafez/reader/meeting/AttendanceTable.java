package org.mohafez.reader.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mohafez.reader.paper.Element;
import org.mohafez.reader.paper.Found;
import org.mohafez.reader.paper.Grid;
import org.mohafez.reader.paper.GridCell;
import org.mohafez.reader.table.ColumnRole;
import org.mohafez.reader.table.DataTable;
import org.mohafez.reader.words.Came;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.PersonName;
import org.mohafez.reader.words.Posts;
import org.mohafez.reader.words.Serial;
import org.mohafez.record.Person;

/** A table of those who came: names and posts under their headings, or beneath a line that heads them, with or without headings. */
final class AttendanceTable {
    private AttendanceTable() {}

    /** The people of the first such table. @param above the text right above the elements */
    static Optional<List<Found<Person>>> in(String above, List<Element> elements) {
        String caption = above;
        for (Element element : elements) {
            if (element instanceof Grid grid) {
                List<Found<Person>> people = people(grid, isCaption(caption));
                if (!people.isEmpty()) {
                    return Optional.of(people);
                }
            }
            caption = element.text();
        }
        return Optional.empty();
    }

    private static boolean isCaption(String text) {
        String last = text.substring(text.lastIndexOf('\n') + 1);
        return Came.heads(last)
                || Label.at(last, List.of(Label.ATTENDANCE))
                        .filter(label -> label.closed() && label.end() >= last.length())
                        .isPresent();
    }

    private static List<Found<Person>> people(Grid grid, boolean captioned) {
        Optional<DataTable> headed = DataTable.of(grid);
        if (headed.isEmpty()) {
            return captioned ? unheaded(grid) : List.of();
        }
        DataTable table = headed.get();
        boolean lists = table.has(ColumnRole.NAME)
                && table.has(ColumnRole.POST)
                && !table.has(ColumnRole.DECISION)
                && (captioned || !table.has(ColumnRole.ROLE));
        return lists ? rows(table) : List.of();
    }

    private static List<Found<Person>> rows(DataTable table) {
        boolean together = table.column(ColumnRole.NAME).equals(table.column(ColumnRole.POST));
        List<Found<Person>> people = new ArrayList<>();
        for (Grid.Row row : table.rows()) {
            Optional<String> post = table.text(row, ColumnRole.POST);
            Optional<Person> person = together
                    ? Persons.of(String.join("\n", table.paragraphs(row, ColumnRole.NAME)))
                    : Optional.of(new Person(
                                    table.text(row, ColumnRole.NAME)
                                            .map(PersonName::bare)
                                            .orElse(null),
                                    post.orElse(null),
                                    post.flatMap(Posts::charge).orElse(null)))
                            .filter(somebody -> somebody.name() != null || somebody.designation() != null);
            person.ifPresent(
                    somebody -> people.add(new Found<>(Attendance.withoutSeat(somebody), row.spot(), 0.9, "table")));
        }
        return people;
    }

    /** Rows that count, with what stands beside a name in the cells after it. */
    private static List<Found<Person>> unheaded(Grid grid) {
        List<Found<Person>> people = new ArrayList<>();
        for (Grid.Row row : grid.rows()) {
            List<String> said = row.distinct().stream()
                    .filter(cell -> !cell.isBlank())
                    .map(GridCell::text)
                    .filter(text -> Serial.alone(text).isEmpty())
                    .toList();
            String told = said.stream()
                    .map(text -> text.substring(Serial.at(text).map(Serial::end).orElse(0)))
                    .collect(Collectors.joining("\n"));
            Persons.of(told)
                    .filter(Attendance::isSomebody)
                    .ifPresent(person ->
                            people.add(new Found<>(Attendance.withoutSeat(person), row.spot(), 0.8, "table")));
        }
        return people.size() * 2 > grid.rows().size() ? people : List.of();
    }
}
