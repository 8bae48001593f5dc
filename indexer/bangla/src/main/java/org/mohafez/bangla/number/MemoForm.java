package org.mohafez.bangla.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two forms of memo number whose parts are known, after the Secretariat Instructions of 2014 and of 2024. */
enum MemoForm {
    /** 18 digits: ministry, department, place, branch, subject, file, year. */
    OF_2014(2, 2, 4, 3, 2, 3, 2),
    /** 22 digits: ministry, department, place, subordinate office, branch, subject, file, year. */
    OF_2024(2, 2, 4, 3, 3, 2, 4, 2);

    private static final char SEPARATOR = '.';

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of only
    private final List<Integer> lengths;

    MemoForm(Integer... lengths) {
        this.lengths = List.of(lengths);
    }

    /** The groups of a key in one of the forms, and behind them the letter's number where it has one. */
    record Groups(
            MemoForm form, List<String> groups, @Nullable String letter) {
        String key() {
            String file = String.join(".", groups);
            return letter == null ? file : file + SEPARATOR + letter;
        }
    }

    /**
     * The groups of a key, also where some or all of its separators are missing (০৫৫৫২৭০০.০২৫.১৩.০০২.১৮.৮৯): all of its
     * digits must be there, and none of its separators may stand within a group.
     */
    static Optional<Groups> of(String key) {
        for (MemoForm form : values()) {
            Optional<Groups> groups = form.groups(key);
            if (groups.isPresent()) {
                return groups;
            }
        }
        return Optional.empty();
    }

    private Optional<Groups> groups(String key) {
        List<String> groups = new ArrayList<>();
        int at = 0;
        for (int length : lengths) {
            if (at > 0 && at < key.length() && key.charAt(at) == SEPARATOR) {
                at++;
            }
            int end = at + length;
            if (end > key.length() || !key.substring(at, end).chars().allMatch(c -> '0' <= c && c <= '9')) {
                return Optional.empty();
            }
            groups.add(key.substring(at, end));
            at = end;
        }
        if (at == key.length()) {
            return Optional.of(new Groups(this, List.copyOf(groups), null));
        }
        return key.charAt(at) == SEPARATOR && at + 1 < key.length()
                ? Optional.of(new Groups(this, List.copyOf(groups), key.substring(at + 1)))
                : Optional.empty();
    }
}
