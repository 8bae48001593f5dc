package org.mohafez.reader.paper;

import java.util.function.Function;

/**
 * A value and how it was found.
 *
 * @param confidence 0 to 1
 * @param rule which rule found it, in a word or two
 */
public record Found<T>(T value, Spot spot, double confidence, String rule) {

    /** Another value that was read at the same place by the same rule. */
    public <U> Found<U> map(Function<T, U> change) {
        return new Found<>(change.apply(value), spot, confidence, rule);
    }
}
