package org.mohafez.corpus.paper;

import java.util.List;

/**
 * A committee that is formed.
 *
 * @param columns headings of the table of members; empty where they are set as lines
 * @param members number, member and role of each
 * @param terms what it is to do
 * @param ruling of the table; all lines where none is named
 */
public record CommitteeRoll(
        String name,
        List<String> columns,
        List<Integer> widths,
        List<List<String>> members,
        String termsHeading,
        String termsMarks,
        List<String> terms,
        TableRules ruling)
        implements Block {
    public CommitteeRoll {
        columns = columns == null ? List.of() : columns;
        widths = widths == null ? List.of() : widths;
        termsHeading = termsHeading == null ? "" : termsHeading;
        termsMarks = termsMarks == null ? "" : termsMarks;
        terms = terms == null ? List.of() : terms;
        ruling = ruling == null ? TableRules.GRID : ruling;
    }
}
