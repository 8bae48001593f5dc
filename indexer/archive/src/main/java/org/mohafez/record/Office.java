package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The office that issued the paper.
 *
 * @param name with its department and place as the letterhead gives them, without the state's own line
 * @param lines the letterhead, line by line
 * @param code its code in addresses and filters, {@code [a-z0-9-]+}, never reused
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Office(
        @Nullable String name,
        List<String> lines,
        @Nullable String code,
        @Nullable String ministry,
        @Nullable String agency,
        @Nullable String branch,
        @Nullable String division,
        @Nullable String district,
        @Nullable String upazila,
        @Nullable String website) {
    public Office {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }
}
