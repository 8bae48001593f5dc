package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/** Who may see a paper. */
public enum Access {
    /** Everybody. */
    @JsonProperty("public")
    PUBLIC,
    /** Those who are signed in. */
    @JsonProperty("internal")
    INTERNAL,
    /** Those who are not signed in: what they get of an internal paper in which places are blacked out. Nothing is kept so. */
    @JsonProperty("blacked-out")
    BLACKED_OUT;

    /** What those see of whom nothing is known. */
    public static final Set<Access> OF_STRANGERS = Set.of(PUBLIC, BLACKED_OUT);

    /** What those see who are signed in: of what is blacked out for others, all. */
    public static final Set<Access> OF_STAFF = Set.of(PUBLIC, INTERNAL);

    /** The word that stands for it in JSON and in addresses. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
