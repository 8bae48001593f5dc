package org.mohafez.web.export;

import org.mohafez.bangla.BanglaDigits;
import org.mohafez.web.search.SearchUrl;
import org.mohafez.web.ui.QueryString;

/**
 * The address of a sample: a search, a seed and a size.
 *
 * @param seed what the auditor chose; empty where nothing is to be drawn yet
 * @param size so many hits, 1 to {@value #MOST}
 */
record SampleUrl(SearchUrl search, String seed, int size) {
    static final int MOST = 500;
    static final int USUAL = 25;
    /** Longer seeds are cut: they come back in the page and in every address. */
    private static final int LONGEST_SEED = 100;

    static SampleUrl read(QueryString query) {
        String seed =
                java.util.Objects.requireNonNullElse(query.first("seed"), "").strip();
        SearchUrl search = SearchUrl.read(query.without("seed").without("n"));
        return new SampleUrl(
                search.onPage(1).withOnly("size", null).withOnly("sort", null),
                seed.substring(0, Math.min(seed.length(), LONGEST_SEED)),
                size(query.first("n")));
    }

    private static int size(@org.jspecify.annotations.Nullable String typed) {
        String digits = typed == null ? "" : BanglaDigits.toLatin(typed.strip());
        return digits.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(digits), 1, MOST) : USUAL;
    }

    boolean isDrawn() {
        return !seed.isEmpty();
    }

    QueryString query() {
        return search.toQueryString().with("seed", seed).with("n", size == USUAL ? null : Integer.toString(size));
    }

    /** @param suffix such as {@code .csv}; empty for the page */
    String hrefAs(String suffix) {
        return query().behind("/audit/sample" + suffix);
    }
}
