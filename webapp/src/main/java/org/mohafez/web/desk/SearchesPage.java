package org.mohafez.web.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has come in since somebody last looked, for each search of theirs.
 *
 * @param until up to when the page shows what came in: milliseconds since 1970
 * @param problem why something was not done, in the reader's language; null where there is none
 */
public record SearchesPage(
        String key,
        long until,
        List<Saved> searches,
        @Nullable String problem) {

    /**
     * A search.
     *
     * @param found how much is new, in words
     * @param days the newest first; so many entries as fit
     * @param more where all is that does not fit; null where all fits
     */
    public record Saved(
            long number,
            String name,
            String href,
            String found,
            List<Day> days,
            @Nullable String more) {}

    /** What came in on a day. */
    public record Day(String day, List<Item> items) {}

    /**
     * A decision, or the other text of a paper.
     *
     * @param heading its topic, or what it is
     * @param paper what its paper is called
     * @param internal whether only those see it who have signed in
     */
    public record Item(String href, String heading, String paper, String office, boolean internal) {}

    public boolean hasNews() {
        return searches.stream().anyMatch(search -> !search.days().isEmpty());
    }
}
