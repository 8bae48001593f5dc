package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the paper was issued. */
public enum Status {
    /** Signed or issued under a memo number and date. */
    @JsonProperty("signed")
    SIGNED,
    /** Says of itself that it is a draft (খসড়া). */
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("unknown")
    UNKNOWN;

    /** The word that stands for it in JSON and in addresses. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
