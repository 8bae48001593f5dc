package org.mohafez.web.search;

import java.util.Map;
import org.mohafez.authority.Authority;
import org.mohafez.authority.Authority.Facet;
import org.mohafez.web.ui.QueryString;

/** Codes of offices, posts and bodies that have been merged into another: an old address leads to the new one. */
public final class MergedCodes {
    private static final Map<String, Facet> FACETS =
            Map.of("office", Facet.OFFICE, "implementer", Facet.IMPLEMENTER, "body", Facet.BODY);

    private MergedCodes() {}

    /** The code that has taken this one's place as a value of that parameter; the same code if none has. */
    public static String current(String parameter, String code) {
        Facet facet = FACETS.get(parameter);
        return facet == null ? code : Authority.bangladesh().current(facet, code);
    }

    static boolean anyIn(QueryString query) {
        return query.pairs().stream()
                .anyMatch(pair -> !current(pair.name(), pair.value().strip())
                        .equals(pair.value().strip()));
    }
}
