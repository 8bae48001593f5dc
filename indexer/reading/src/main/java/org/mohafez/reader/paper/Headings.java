package org.mohafez.reader.paper;

import java.util.Optional;
import org.mohafez.reader.words.Serial;

/** Tells a row that counts on from a row that heads a table. */
final class Headings {
    private Headings() {}

    /** Whether the row's first cell counts, alone or before its text. */
    static boolean isSerial(Grid.Row row) {
        return serial(row).isPresent();
    }

    /** Whether the second table counts from 1 again after the first has counted. */
    static boolean startsOver(Grid first, Grid second) {
        return serial(second.rows().getFirst())
                .filter(serial -> serial.ordinal() == 1)
                .flatMap(one -> serial(first.rows().getLast()))
                .isPresent();
    }

    private static Optional<Serial> serial(Grid.Row row) {
        String text = row.cells().getFirst().text();
        return Serial.alone(text).or(() -> Serial.at(text));
    }
}
