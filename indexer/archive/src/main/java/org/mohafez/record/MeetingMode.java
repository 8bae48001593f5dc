package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the members met. */
public enum MeetingMode {
    @JsonProperty("in-person")
    IN_PERSON,
    @JsonProperty("online")
    ONLINE,
    @JsonProperty("hybrid")
    HYBRID;

    /** The word that stands for it in JSON and in addresses. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
