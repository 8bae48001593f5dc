package org.mohafez.corpus.paper;

import java.util.List;

/**
 * How far earlier decisions have come.
 *
 * @param fields what each column tells: {@code number, activity, indicator, target, status}
 * @param ruling all lines where none is named
 */
public record ProgressTable(
        String heading,
        List<String> columns,
        List<String> fields,
        List<Integer> widths,
        List<List<String>> rows,
        TableRules ruling)
        implements Block {
    public ProgressTable {
        heading = heading == null ? "" : heading;
        ruling = ruling == null ? TableRules.GRID : ruling;
    }
}
