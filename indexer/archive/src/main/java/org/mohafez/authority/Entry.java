package org.mohafez.authority;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the authority knows by name.
 *
 * @param code {@code [a-z0-9-]+}; with the place after it where there is one in each place
 * @param level null where it depends on the place it is named with
 * @param bangla the name it is shown by
 * @param english the same in English; empty if it never had one
 * @param also short forms, older and other names
 * @param under the code of what it belongs to; empty if to nothing
 * @param memo how its memo numbers begin, such as {@code 56.04}; empty where that is not certain
 * @param from the first year of the name, and {@code to} the last; null where it has none or we do not know it
 * @param successor the code of what it is called now; empty if this is that name
 */
public record Entry(
        Sort sort,
        String code,
        @Nullable Level level,
        String bangla,
        String english,
        List<String> also,
        String under,
        String memo,
        @Nullable Integer from,
        @Nullable Integer to,
        String successor) {
    /** Which table it stands in. */
    public enum Sort {
        MINISTRY,
        AGENCY,
        OFFICE,
        POST,
        BODY
    }

    public Entry {
        also = List.copyOf(also);
    }

    /** Every name of it. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(bangla, english), also.stream()).filter(name -> !name.isEmpty());
    }
}
