package org.mohafez.search;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of text, and whether it answers the query. Runs put together are the text; a run never splits a cluster. */
public record Run(String text, boolean match) {

    /** The text that the runs are pieces of. */
    public static String join(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
