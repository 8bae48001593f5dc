package org.mohafez.search.query;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What may have gone wrong while a query was typed. */
public enum Slip {
    /** Other letters, or a space too few. */
    SPELLING,
    /** Text of Bijoy's encoding was pasted. */
    BIJOY_TEXT,
    /** The keys are those of the Bijoy layout, but the keyboard was set to English. */
    BIJOY_KEYS,
    /** The keys are those of the national layout, but the keyboard was set to English. */
    NATIONAL_KEYS,
    /** English was typed while the keyboard was set to Bangla. */
    ENGLISH_KEYS;

    /** As in JSON and in keys of messages. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
