package org.mohafez.web.desk.upload;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a clerk sends files.
 *
 * @param key of its forms
 * @param limits what they are, for people
 * @param problem why the last ones were not taken; null if they were
 * @param mine what the clerk sent lately, the newest first
 */
public record UploadPage(
        String key, String limits, @Nullable String problem, List<Sent> mine) {
    public UploadPage {
        mine = List.copyOf(mine);
    }

    /** @param state in a few words */
    public record Sent(String href, String name, String state) {}
}
