package org.mohafez.corpus.paper;

/** Which lines of a table are drawn. */
public enum TableRules {
    /** All. */
    GRID,
    /** Those above, below and between rows. */
    HORIZONTAL,
    /** The frame, and the one under the heading. */
    PARTIAL,
    /** The frame, and those between columns. */
    COLUMNS,
    /** None: only white space parts rows and columns. */
    NONE
}
