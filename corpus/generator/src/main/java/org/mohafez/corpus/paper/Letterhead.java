package org.mohafez.corpus.paper;

import java.util.List;

/**
 * The head of the first page.
 *
 * @param state the state's own line, which is no part of the office's name; empty where the head has none
 * @param lines the office, line by line
 * @param website the last line; empty where there is none
 */
public record Letterhead(String state, List<String> lines, String website) implements Block {
    public Letterhead {
        state = state == null ? "" : state;
        website = website == null ? "" : website;
        lines = List.copyOf(lines);
    }
}
