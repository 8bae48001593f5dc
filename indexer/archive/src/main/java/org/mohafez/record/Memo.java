package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The paper's own number (স্মারক, নম্বর) and the day it was issued.
 *
 * @param number as printed
 * @param normalized Latin digits, no spaces
 * @param key the same with {@code . - – , /} and spaces treated alike, for comparing
 * @param file the key without the letter's serial: the file (নথি) it was written in
 * @param serial the letter's number within the file
 * @param endorsement the suffix of a copy, such as {@code /১(৭)}
 * @param issued the day of issue, ISO
 * @param issuedBangla the day of issue in the Bangla calendar as printed, such as {@code ১ আষাঢ় ১৪৩২}
 * @param parts what its digits stand for, where the form of the number is known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Memo(
        @Nullable String number,
        @Nullable String normalized,
        @Nullable String key,
        @Nullable String file,
        @Nullable String serial,
        @Nullable String endorsement,
        @Nullable String issued,
        @Nullable String issuedBangla,
        @Nullable MemoParts parts) {}
