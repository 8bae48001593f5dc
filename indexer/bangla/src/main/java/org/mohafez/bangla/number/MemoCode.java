package org.mohafez.bangla.number;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a memo number whose form is known, each as its digits.
 *
 * @param ministry ministry or division
 * @param agency department under it; {@code 00} where the ministry itself writes
 * @param place two digits for the district and two for the upazila, as the Bureau of Statistics numbers them; {@code 0000}
 *     where the office is for the whole country
 * @param office the subordinate office; null in numbers of 18 digits, which do not tell it
 * @param subject what the file is about
 * @param file the file's number among those of its subject
 * @param year the last two digits of the year the file was opened: not the letter's year
 * @param letter the letter's number within the file
 */
public record MemoCode(
        String ministry,
        String agency,
        String place,
        @Nullable String office,
        String branch,
        String subject,
        String file,
        String year,
        @Nullable String letter) {

    /** @param key as {@link MemoNumber#key()} has it; empty where its form is not known */
    public static Optional<MemoCode> of(String key) {
        return MemoForm.of(key).map(found -> {
            List<String> group = found.groups();
            int more = found.form() == MemoForm.OF_2024 ? 1 : 0;
            return new MemoCode(
                    group.get(0),
                    group.get(1),
                    group.get(2),
                    more == 1 ? group.get(3) : null,
                    group.get(3 + more),
                    group.get(4 + more),
                    group.get(5 + more),
                    group.get(6 + more),
                    found.letter());
        });
    }
}
