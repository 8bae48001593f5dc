package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A committee that an order forms.
 *
 * @param terms what it is to do (কার্যপরিধি), without their numbers
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Committee(@Nullable String name, List<Member> members, List<String> terms) {
    public Committee {
        members = members == null ? List.of() : List.copyOf(members);
        terms = terms == null ? List.of() : List.copyOf(terms);
    }
}
