package org.mohafez.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long a holding is to be kept, in the words of those who decide that. Nothing is ever deleted because of it.
 *
 * @param schedule the class it was put in, such as ক (permanent) or গ (three years); absent until somebody did
 * @param hold why it must not be erased, whatever its class says; absent if it may be
 * @param by who said so last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Retention(@Nullable String schedule, @Nullable String hold, String by, Instant at) {}
