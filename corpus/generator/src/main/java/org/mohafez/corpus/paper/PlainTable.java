package org.mohafez.corpus.paper;

import java.util.List;

/**
 * A table that tells nothing for the truth, such as a roll of who was there.
 *
 * @param widths of its columns in percent
 */
public record PlainTable(String heading, List<String> columns, List<Integer> widths, List<List<String>> rows)
        implements Block {
    public PlainTable {
        heading = heading == null ? "" : heading;
    }
}
