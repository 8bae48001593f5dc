package org.mohafez.reader.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.paper.Grid;
import org.mohafez.reader.table.ColumnRole;
import org.mohafez.reader.table.DataTable;
import org.mohafez.reader.words.Serial;
import org.mohafez.reader.words.Vocabulary;
import org.mohafez.record.Member;

/** A table of the members of a committee: known by a column of seats (সভাপতি, সদস্য, সদস্য সচিব). */
final class MemberTable {
    private static final Phrases SEAT = Vocabulary.of("roles.tsv").group("seat");
    private static final int LONGEST_SEAT = 5;

    private MemberTable() {}

    /** Its members; none if it is no such table. */
    static List<Member> of(Grid grid) {
        Optional<DataTable> table = DataTable.of(grid);
        List<Grid.Row> rows = table.map(DataTable::rows).orElse(grid.rows());
        List<Set<ColumnRole>> columns = table.map(DataTable::columns)
                .orElse(IntStream.range(0, grid.width())
                        .mapToObj(c -> Set.<ColumnRole>of())
                        .toList());
        int seats = seats(rows, grid.width());
        if (seats < 0) {
            return List.of();
        }
        List<Member> members = new ArrayList<>();
        for (Grid.Row row : rows) {
            String number = null;
            List<String> parts = new ArrayList<>();
            for (int c = 0; c < seats; c++) {
                String text = row.cells().get(c).text();
                boolean counts = columns.get(c).contains(ColumnRole.SERIAL)
                        || (c == 0 && Serial.alone(text).isPresent());
                if (counts) {
                    number = text.isEmpty() ? null : text;
                } else if (text.codePoints().anyMatch(Character::isLetter)
                        && !columns.get(c).contains(ColumnRole.CONTACT)) {
                    parts.add(text);
                }
            }
            String member = parts.stream().distinct().collect(Collectors.joining(", "));
            String seat = row.cells().get(seats).text();
            if (!member.isEmpty()) {
                members.add(new Member(number, bare(member), seat.isEmpty() ? null : bare(seat)));
            }
        }
        return members;
    }

    /** Whether the text is a seat and no more. */
    static boolean isSeat(String text) {
        Words words = Words.of(text);
        return !words.isEmpty()
                && words.size() <= LONGEST_SEAT
                && words.ending(SEAT).isPresent();
    }

    /** The last column that mostly holds seats, with somebody in a column before it; -1 where there is none. */
    private static int seats(List<Grid.Row> rows, int width) {
        for (int c = width - 1; c > 0; c--) {
            int column = c;
            long filled = rows.stream()
                    .filter(row -> !row.cells().get(column).isBlank())
                    .count();
            long seats = rows.stream()
                    .filter(row -> isSeat(row.cells().get(column).text()))
                    .count();
            if (seats >= 2 && seats * 2 > filled && filled * 2 > rows.size()) {
                return c;
            }
        }
        return -1;
    }

    private static String bare(String text) {
        return text.replaceFirst("[\\s,;।]+$", "");
    }
}
