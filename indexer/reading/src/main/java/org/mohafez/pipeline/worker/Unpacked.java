package org.mohafez.pipeline.worker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.Unreadable;

/**
 * What came out of a zip archive.
 *
 * @param entries unpacked ones, in the archive's order
 * @param leftOut those that were not unpacked, each with its reason
 * @param why it does not open at all; absent: it does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Unpacked(
        List<Entry> entries,
        List<LeftOut> leftOut,
        @Nullable Unreadable why) implements WorkerReply.Done {
    public Unpacked {
        entries = List.copyOf(entries);
        leftOut = List.copyOf(leftOut);
    }

    /** @param file the name it was given in the folder, which says nothing */
    public record Entry(String name, String file) {}

    public record LeftOut(String name, Unreadable why) {}
}
