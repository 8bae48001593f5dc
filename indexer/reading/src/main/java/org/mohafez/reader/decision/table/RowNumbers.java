package org.mohafez.reader.decision.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mohafez.reader.table.ColumnRole;
import org.mohafez.reader.table.DataTable;
import org.mohafez.reader.words.Items;
import org.mohafez.reader.words.Serial;

/**
 * Where the numbers of a table's rows stand, if they have no column.
 *
 * @param inTopics before the topics
 * @param inTalk before the talk
 * @param repeated before the talk, and again before the decision
 */
record RowNumbers(boolean inTopics, boolean inTalk, boolean repeated) {
    static RowNumbers of(DataTable table) {
        boolean inTalk = countsTalk(table);
        return new RowNumbers(countsTopics(table), inTalk, inTalk && repeats(table));
    }

    /** Whether most topics begin with a number. */
    private static boolean countsTopics(DataTable table) {
        long numbered = table.rows().stream()
                .filter(row ->
                        table.text(row, ColumnRole.TOPIC).flatMap(Serial::at).isPresent())
                .count();
        return numbered * 2 > table.rows().size();
    }

    /** Whether nothing but the talk, in a column of its own, says which matter a row is of: its numbers count the rows, one in each. */
    private static boolean countsTalk(DataTable table) {
        if (!table.has(ColumnRole.DISCUSSION)
                || table.has(ColumnRole.SERIAL)
                || table.has(ColumnRole.TOPIC)
                || table.column(ColumnRole.DISCUSSION).equals(table.column(ColumnRole.DECISION))) {
            return false;
        }
        List<String> talks = table.rows().stream()
                .map(row -> table.text(row, ColumnRole.DISCUSSION).orElse(""))
                .toList();
        List<Serial> numbers =
                talks.stream().flatMap(talk -> Serial.at(talk).stream()).toList();
        return numbers.size() > 1
                && numbers.size() == talks.size()
                && talks.stream().allMatch(talk -> Items.of(talk).isEmpty())
                && IntStream.range(1, numbers.size())
                        .allMatch(i ->
                                numbers.get(i).style().equals(numbers.get(i - 1).style())
                                        && numbers.get(i).ordinal()
                                                == numbers.get(i - 1).ordinal() + 1);
    }

    /** Whether the only number in every cell of decisions is the matter's, said again. */
    private static boolean repeats(DataTable table) {
        return table.rows().size() > 1
                && table.rows().stream().allMatch(row -> {
                    Optional<String> matter = table.text(row, ColumnRole.DISCUSSION);
                    Optional<String> decision = table.text(row, ColumnRole.DECISION);
                    return decision.isEmpty()
                            || Items.of(decision.get()).isEmpty()
                                    && decision.flatMap(Serial::at)
                                            .map(Serial::number)
                                            .equals(matter.flatMap(Serial::at).map(Serial::number));
                });
    }
}
