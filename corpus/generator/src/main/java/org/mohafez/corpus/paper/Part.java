package org.mohafez.corpus.paper;

/** What a cell of a decision table may hold. */
public enum Part {
    NUMBER,
    TOPIC,
    TALK,
    TEXT,
    BY,
    DUE,
    REMARKS
}
