package org.mohafez.web.browse;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.search.Filters;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SearchRequest.Sort;
import org.mohafez.search.query.Range;

/** How somebody looks at what a post was told to do; the parameter {@code order}. */
enum Order {
    NEWEST,
    /** By the deadline, those from today on. */
    DUE,
    /** Those whose deadline has passed, the newest first; that says nothing of whether they were carried out. */
    PASSED;

    /** The first for whatever is none. */
    static Order of(@Nullable String code) {
        return Stream.of(values())
                .filter(order -> order.code().equals(code))
                .findFirst()
                .orElse(NEWEST);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Filters narrowed(Filters filters, LocalDate today) {
        return switch (this) {
            case NEWEST -> filters;
            case DUE -> filters.due(Range.between(today, null));
            case PASSED -> filters.due(Range.between(null, today.minusDays(1)));
        };
    }

    SearchRequest.Sort sort() {
        return this == DUE ? Sort.DUE : Sort.NEWEST;
    }
}
