package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a memo number of 18 or 22 digits, each as its digits.
 *
 * @param place two digits for the district and two for the upazila; {@code 0000} for the whole country
 * @param office the subordinate office, which only numbers of 22 digits tell
 * @param year of the file's opening, two digits: not the letter's year
 * @param letter the letter's number within the file
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MemoParts(
        String ministry,
        String agency,
        String place,
        @Nullable String office,
        String branch,
        String subject,
        String file,
        String year,
        @Nullable String letter) {}
