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
        @Nullable String reason) {}
