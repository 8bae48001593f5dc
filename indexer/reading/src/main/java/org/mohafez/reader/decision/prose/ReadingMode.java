package org.mohafez.reader.decision.prose;

/** What of prose that decides is being read. */
enum ReadingMode {
    OUTSIDE,
    TOPIC,
    DISCUSSION,
    DECISION,
    AFTER_DECISION,
    LIST
}
