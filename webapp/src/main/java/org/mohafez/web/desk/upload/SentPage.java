package org.mohafez.web.desk.upload;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of files that were sent.
 *
 * @param state of all of them, in a sentence
 * @param ended whether nothing more will become of them
 * @param lines one for each file, and each file in an archive
 */
public record SentPage(String state, boolean ended, List<Line> lines) {
    public SentPage {
        lines = List.copyOf(lines);
    }

    /**
     * One file.
     *
     * @param outcome for people
     * @param detail why, in the words of the program, which are English; null where the outcome tells it
     * @param failed whether somebody has to look at it
     * @param href where it is shown; null if it is not in the archive
     * @param look where it is looked through; null for what was not read now
     */
    public record Line(
            String name,
            String outcome,
            @Nullable String detail,
            boolean failed,
            @Nullable String href,
            @Nullable String look) {}
}
