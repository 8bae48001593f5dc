package org.mohafez.corpus.paper;

import java.util.List;

/**
 * A table that tells nothing for the truth, such as a roll of who was there.
 *
 * @param widths of its columns in percent
 * @param ruling all lines where none is named
 */
public record PlainTable(
        String heading, List<String> columns, List<Integer> widths, List<List<String>> rows, TableRules ruling)
        implements Block {
    public PlainTable {
        heading = heading == null ? "" : heading;
        ruling = ruling == null ? TableRules.GRID : ruling;
    }
}
