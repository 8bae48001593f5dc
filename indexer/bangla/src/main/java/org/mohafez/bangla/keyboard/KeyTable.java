package org.mohafez.bangla.keyboard;

import java.util.HashMap;
import java.util.Map;
import org.mohafez.bangla.TableLines;

/** The table of keys: Latin key or keys, and for each layout what it types, {@code -} for nothing. */
final class KeyTable {
    private KeyTable() {}

    /** @param column of the layout, from 1 */
    static Map<String, String> column(int column) {
        Map<String, String> letters = new HashMap<>();
        TableLines.of(KeyTable.class, "keyboards.tsv").stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> !cells[column].equals("-"))
                .forEach(cells -> letters.put(cells[0], cells[column]));
        return Map.copyOf(letters);
    }
}
