package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.PageSource;

/** How a page was read; its text and tables are kept beside the record. Parts as in {@link org.mohafez.page.Page}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PageSummary(
        int number,
        @Nullable Double width,
        @Nullable Double height,
        PageSource source,
        @Nullable Double confidence,
        @Nullable String reason) {
    /** Below it a person should compare the page with the original. */
    private static final double SURE = 0.8;

    /** Whether its text is not to be relied on, or it has none because it could not be read. */
    public boolean doubtful() {
        return confidence != null && confidence < SURE;
    }
}
