package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who may see a paper. */
public enum Access {
    /** Everybody. */
    @JsonProperty("public")
    PUBLIC,
    /** Those who are signed in. */
    @JsonProperty("internal")
    INTERNAL;

    /** The word that stands for it in JSON and in addresses. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
