package org.mohafez.web.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.web.fixture.TestPortal;

/** Pages that together show what the portal is for, found in an archive of the sample papers by asking it. */
final class MainPages {
    private static final Pattern HREF = Pattern.compile("\"url\":\"(/d/[^\"]+)\"");
    private static final Pattern BROWSED = Pattern.compile("href=\"(/browse/[a-z]+/[a-z0-9-]+)\"");

    private final TestPortal portal;

    private MainPages(TestPortal portal) {
        this.portal = portal;
    }

    /** Paths by name, in Bangla. */
    static Map<String, String> of(TestPortal portal) {
        return new MainPages(portal).all();
    }

    private Map<String, String> all() {
        String asked = query("পোর্টাল হালনাগাদ");
        String decision = first("/search.json" + asked + "&kind=minutes", path -> path.matches("/d/[^/]+/\\d+"));
        String scanned = first("/search.json?source=ocr&kind=minutes&size=100", path -> path.matches("/d/[^/]+/\\d+"));
        String minutes = decision.substring(0, decision.lastIndexOf('/'));
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("01-front", "/");
        pages.put("02-search", "/search" + asked);
        pages.put("03-orders", "/search" + query("বদলি"));
        pages.put("04-nothing", "/search" + query("zzzzzzzz") + "&kind=order");
        pages.put("05-minutes", minutes);
        pages.put("06-decision", decision + asked);
        pages.put("07-amended", first("/search.json?size=100&kind=order", this::isAmended));
        pages.put("08-scan", scanned.substring(0, scanned.lastIndexOf('/')) + "/page/1");
        pages.put("09-scanned-decision", scanned);
        pages.put("10-timeline", "/search/timeline" + asked);
        pages.put("11-guide", "/about/search");
        pages.put("12-coverage", "/coverage");
        pages.put("13-problem", "/d/nope");
        pages.put("14-browse", "/browse");
        pages.put("15-place", browsed(browsed("/browse", "division"), "district"));
        pages.put("16-office", browsed(minutes, "office"));
        pages.put("17-body", browsed("/browse/body", "body"));
        pages.put("18-implementer", browsed(decision, "implementer"));
        pages.put("19-sample", "/audit/sample" + asked + "&seed=2025");
        pages.put("20-sums", "/search" + query("রাস্তা ২ লক্ষ টাকার বেশি"));
        pages.put("21-last-day", "/search" + query("৩০ জুন ২০২৫ এর মধ্যে"));
        return pages;
    }

    /** The first page of a way of browsing to which a page leads. */
    private String browsed(String from, String way) {
        return BROWSED.matcher(portal.get(from).body())
                .results()
                .map(found -> found.group(1))
                .filter(path -> path.startsWith("/browse/" + way + "/"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(from + " leads to no " + way));
    }

    private boolean isAmended(String path) {
        return portal.get(path + (path.contains("?") ? "&" : "?") + "lang=en")
                .body()
                .contains("later-papers");
    }

    private String first(String search, Predicate<String> wanted) {
        Matcher urls = HREF.matcher(portal.get(search).body());
        List<String> paths =
                urls.results().map(found -> found.group(1)).distinct().toList();
        return paths.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("no such page in " + search + "; is this an archive of corpus/?"));
    }

    private static String query(String words) {
        return "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
