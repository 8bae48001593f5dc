package org.mohafez.web.export;

import java.text.Normalizer;
import java.util.Objects;
import org.mohafez.bangla.BanglaDigits;
import org.mohafez.web.search.SearchUrl;
import org.mohafez.web.ui.QueryString;

/**
 * The address of a sample: a search, a seed and a size.
 *
 * @param seed what the auditor chose, in NFC: two that look the same are the same; empty where nothing is to be drawn yet
 * @param size so many hits, 1 to {@value #MOST}
 * @param isCut whether the seed that was given was longer
 * @param isOtherSize whether another size was asked for, or none that can be drawn
 */
record SampleUrl(SearchUrl search, String seed, int size, boolean isCut, boolean isOtherSize) {
    static final int MOST = 500;
    static final int USUAL = 25;
    /** Longer seeds are cut: they come back in the page and in every address. */
    static final int LONGEST_SEED = 100;

    static SampleUrl read(QueryString query) {
        String given = Normalizer.normalize(
                Objects.requireNonNullElse(query.first("seed"), "").strip(), Normalizer.Form.NFC);
        String seed = cut(given);
        String typed = Objects.requireNonNullElse(query.first("n"), "").strip();
        int size = size(typed);
        SearchUrl search = SearchUrl.read(query.without("seed").without("n"));
        return new SampleUrl(
                search.onPage(1).withOnly("size", null).withOnly("sort", null),
                seed,
                size,
                !seed.equals(given),
                !typed.isEmpty() && !digits(typed).equals(Integer.toString(size)));
    }

    /** Between two signs, and so that it is the same when its address is read again. */
    private static String cut(String seed) {
        if (seed.length() <= LONGEST_SEED) {
            return seed;
        }
        boolean within = Character.isHighSurrogate(seed.charAt(LONGEST_SEED - 1));
        return seed.substring(0, within ? LONGEST_SEED - 1 : LONGEST_SEED).strip();
    }

    private static int size(String typed) {
        String digits = digits(typed);
        if (!digits.matches("\\d+")) {
            return USUAL;
        }
        return digits.length() > 6 ? MOST : Math.clamp(Integer.parseInt(digits), 1, MOST);
    }

    /** Without noughts before them. */
    private static String digits(String typed) {
        return BanglaDigits.toLatin(typed).replaceFirst("^0+(?=\\d)", "");
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
