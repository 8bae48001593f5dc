package org.mohafez.web.ui;

/** The page of a value by which papers are counted and filtered: of a place, an office, a body, an implementer. */
public final class ValuePage {
    private ValuePage() {}

    /** @param parameter of a search that filters by such values */
    public static String address(String parameter, String code, Lang lang) {
        return QueryString.empty().in(lang).behind("/browse/" + parameter + "/" + code);
    }
}
