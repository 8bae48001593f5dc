package org.mohafez.score;

import java.util.regex.Pattern;

/**
 * The code of an office as a person decides it from the tables. A {@code *} in it stands for what the tables do not hold: the
 * provisional part, which is how a name sounds and a digest of it.
 */
record CodePattern(String code) {
    private static final String PROVISIONAL = "(?:[a-z0-9]{1,24}-)?[0-9a-hjkmnp-tv-z]{6}";

    boolean isProvisional() {
        return code.contains("*");
    }

    boolean fits(String found) {
        return Pattern.matches(code.replace("*", PROVISIONAL), found);
    }
}
