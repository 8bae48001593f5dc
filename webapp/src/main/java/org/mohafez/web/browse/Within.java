package org.mohafez.web.browse;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.IndexField;
import org.mohafez.search.Filters;
import org.mohafez.web.search.MergedCodes;
import org.mohafez.web.ui.QueryString;

/** The one value that a list is narrowed to. */
record Within(IndexField field, String code) {
    private static final List<IndexField> FIELDS =
            List.of(IndexField.OFFICE, IndexField.BODY, IndexField.UPAZILA, IndexField.DISTRICT, IndexField.DIVISION);

    /** The first of an address; null where it names none. */
    static @Nullable Within of(QueryString query, MergedCodes merged) {
        return FIELDS.stream()
                .flatMap(field -> {
                    String parameter = Addresses.parameter(field);
                    String code = query.first(parameter);
                    return code == null || code.isBlank()
                            ? Stream.empty()
                            : Stream.of(new Within(field, merged.current(parameter, code.strip())));
                })
                .findFirst()
                .orElse(null);
    }

    static Filters filters(@Nullable Within within) {
        return within == null ? Filters.none() : Filters.of(Map.of(within.field, List.of(within.code)));
    }

    QueryString asQuery() {
        return QueryString.empty().with(Addresses.parameter(field), code);
    }
}
