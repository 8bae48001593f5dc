package org.mohafez.page;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Something on the picture of a page that is no print: what it covers or says may be unread.
 *
 * @param box where it is, in points
 */
public record Mark(Box box, Kind kind) {
    /** What it was taken for. */
    public enum Kind {
        /** A stamp, a seal or a signature. Coloured ink was taken off, black ink is still over the print. */
        @JsonProperty("stamped")
        STAMPED,
        /** Ink in lines that could not be read as print. */
        @JsonProperty("handwritten")
        HANDWRITTEN
    }
}
