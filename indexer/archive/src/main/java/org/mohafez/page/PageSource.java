package org.mohafez.page;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which text of a page was believed. */
public enum PageSource {
    /** The text as the file holds it. */
    @JsonProperty("text")
    TEXT,
    /** The text layer of a PDF, put right. */
    @JsonProperty("repaired")
    REPAIRED,
    /** Typed in a Bijoy font, decoded. */
    @JsonProperty("bijoy")
    BIJOY,
    /** Read from the picture of the page. */
    @JsonProperty("ocr")
    OCR;

    /** The word that stands for it in JSON and in addresses. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
