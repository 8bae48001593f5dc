package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of paper it is. */
public enum Kind {
    /** কার্যবিবরণী, রেজুলেশন: what a meeting decided. */
    @JsonProperty("minutes")
    MINUTES,
    /** অফিস আদেশ. */
    @JsonProperty("order")
    ORDER,
    /** নোটিশ, বিজ্ঞপ্তি. */
    @JsonProperty("notice")
    NOTICE,
    /** পরিপত্র. */
    @JsonProperty("circular")
    CIRCULAR,
    /** প্রজ্ঞাপন, as the gazette prints it. */
    @JsonProperty("notification")
    NOTIFICATION,
    /** A letter of one office to another. */
    @JsonProperty("letter")
    LETTER,
    /** কার্যপত্র, laid before a meeting. */
    @JsonProperty("working-paper")
    WORKING_PAPER,
    @JsonProperty("other")
    OTHER;

    /** The word that stands for it in JSON and in addresses. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
