package org.mohafez.corpus.paper;

import java.util.List;

/**
 * Decisions in a table.
 *
 * @param joiner what stands between implementers
 * @param end what ends an implementers' cell
 * @param topicMark what stands between a topic and what follows it in the same cell
 * @param repeats whether the heading is repeated on each page
 * @param ruling all lines where none is named
 */
public record DecisionTable(
        List<Column> columns,
        List<Ruling> rows,
        String joiner,
        String end,
        String topicMark,
        boolean repeats,
        TableRules ruling)
        implements Block {
    public DecisionTable {
        joiner = joiner == null ? ", " : joiner;
        end = end == null ? "" : end;
        topicMark = topicMark == null ? ": " : topicMark;
        ruling = ruling == null ? TableRules.GRID : ruling;
    }

    /**
     * A column.
     *
     * @param parts what its cells hold, in order
     * @param width in percent
     * @param over the heading that stands over this one and over its neighbours with the same, in a heading of two lines; empty
     *     where there is none
     */
    public record Column(String heading, List<Part> parts, int width, String over) {
        public Column {
            over = over == null ? "" : over;
        }
    }
}
