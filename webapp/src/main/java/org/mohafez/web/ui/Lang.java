package org.mohafez.web.ui;

import com.ibm.icu.util.ULocale;

/** The languages of the interface. Papers are shown in the language they are written in. */
public enum Lang {
    BN("bn", "bn-BD"),
    EN("en", "en");

    private static final int BENGALI_FIRST = 0x0980;
    private static final int BENGALI_LAST = 0x09FF;

    private final String code;
    private final String tag;

    Lang(String code, String tag) {
        this.code = code;
        this.tag = tag;
    }

    /** As in the parameter {@code lang}. */
    public String code() {
        return code;
    }

    /** As in the HTML attribute {@code lang}. */
    public String tag() {
        return tag;
    }

    public Lang other() {
        return this == BN ? EN : BN;
    }

    /** Bangla for whatever is not the code of a language. */
    public static Lang of(@org.jspecify.annotations.Nullable String code) {
        return code != null && EN.code.equals(code.strip()) ? EN : BN;
    }

    /** The language of a run of text, by its script: Bangla if it has one Bangla letter. */
    public static Lang ofText(String text) {
        return text.codePoints().anyMatch(c -> c >= BENGALI_FIRST && c <= BENGALI_LAST) ? BN : EN;
    }

    ULocale locale() {
        return this == BN ? new ULocale("bn_BD") : new ULocale("en_GB");
    }
}
