package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The ordinal of a decision that an earlier version had and this one has not; it is given to no other.
 *
 * @param replacedBy the ordinal under which its words stand now; null where they are no decision any more
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Retired(int ordinal, @Nullable Integer replacedBy) {}
