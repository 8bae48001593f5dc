package org.mohafez.web.desk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the audit log shows.
 *
 * @param people the accounts there are, to choose one
 * @param acts what can be done, to choose one
 * @param lines the newest first
 * @param newest the address of the first page; null where this is it
 * @param older the address of the next; null on the last
 * @param state of the whole log; only on the first page of all lines
 */
public record AuditPage(
        List<Choice> people,
        List<Choice> acts,
        List<Line> lines,
        @Nullable String newest,
        @Nullable String older,
        Optional<State> state) {

    /** One of several; {@code value} is empty for all. */
    public record Choice(String value, String label, boolean chosen) {}

    /**
     * A line in the reader's words.
     *
     * @param at ISO
     */
    public record Line(String number, String moment, String at, String said) {}

    /**
     * What can be said of the log as a whole.
     *
     * @param whole whether each line carries the digest of all before it
     * @param said the same in words
     * @param digest the newest; empty where there is no line
     * @param kept as typed
     * @param keptSaid what the digest that was kept proves; null where none was typed
     * @param keptHolds whether the log has it
     */
    public record State(
            boolean whole,
            String said,
            String digest,
            String kept,
            @Nullable String keptSaid,
            boolean keptHolds) {}
}
