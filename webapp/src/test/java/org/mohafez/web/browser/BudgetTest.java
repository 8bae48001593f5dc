package org.mohafez.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mohafez.web.browser.Chromium.View;
import org.mohafez.web.fixture.TestPortal;
import org.mohafez.web.ui.Assets;

/** Bytes as sent, on a first and a second visit: an old phone on a slow line gets 50 kilobytes a second. */
class BudgetTest {
    private static final int KB = 1024;

    /** Of style sheet, scripts and typeface those that came over the line, and not from the browser's own cache. */
    private static final String FETCHED_ASSETS = """
            () => performance.getEntriesByType('resource').filter(r => r.name.includes('/assets/') && r.transferSize > 0).map(r => r.name)
            """;

    private final TestPortal portal = TestPortal.shared();

    @Test
    void everyTemplateIsLight() {
        Map<String, Integer> pages = new LinkedHashMap<>();
        Screens.all().forEach((name, path) -> {
            try (BrowserContext window = Chromium.open(View.PHONE)) {
                Page page = window.newPage();
                List<Request> first = load(page, path);
                assertThat(first).as(name).hasSizeLessThanOrEqualTo(8);
                int html = sent(first.stream()
                        .filter(request -> request.resourceType().equals("document"))
                        .toList());
                assertThat(html).as(name + " html").isLessThanOrEqualTo(20 * KB);
                assertThat(sent(first) + fontIfInstalled(first))
                        .as(name + " first visit")
                        .isLessThanOrEqualTo(90 * KB);
                assertThat(sent(load(page, path))).as(name + " second visit").isLessThanOrEqualTo(25 * KB);
                assertThat((List<?>) page.evaluate(FETCHED_ASSETS))
                        .as(name + " fetched again")
                        .isEmpty();
                pages.put(name, html);
            }
        });
        System.out.println("Bytes of HTML as sent: " + pages);
    }

    @Test
    void theDeskIsLight() {
        try (BrowserContext window = Chromium.open(View.PHONE)) {
            window.addCookies(List.of(new Cookie("mohafez", Screens.session()).setUrl(portal.address("/"))));
            Page page = window.newPage();
            Screens.atTheDesk().forEach((name, path) -> {
                List<Request> requests = load(page, path);
                assertThat(requests).as(name).hasSizeLessThanOrEqualTo(8);
                assertThat(sent(requests.stream()
                                .filter(request -> request.resourceType().equals("document"))
                                .toList()))
                        .as(name + " html")
                        .isLessThanOrEqualTo(20 * KB);
            });
        }
    }

    @Test
    void typefacesOfTheMachineServeBeforeOursAndInItsPlace() {
        Assets assets = new Assets();
        String css = new String(assets.at(assets.address("style")).orElseThrow().bytes(), StandardCharsets.UTF_8);
        assertThat(css).containsPattern("src: local\\([^)]+\\), .*url\\(\"" + assets.address("font") + "\"\\)");
        assertThat(css).containsPattern("font-family: \"Mohafez Bangla\", [^;]*Nikosh, Vrinda, sans-serif;");
        assertThat(css).contains("font-display: swap;");
    }

    private List<Request> load(Page page, String path) {
        List<Request> requests = new ArrayList<>();
        page.onRequestFinished(requests::add);
        page.navigate(portal.address(path));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return List.copyOf(requests);
    }

    private static int sent(List<Request> requests) {
        return requests.stream().mapToInt(BudgetTest::sent).sum();
    }

    private static int sent(Request request) {
        return request.sizes().responseBodySize + request.sizes().responseHeadersSize;
    }

    /** Where the typeface is installed nobody fetches it; others will. */
    private static int fontIfInstalled(List<Request> requests) {
        boolean fetched = requests.stream().anyMatch(request -> request.url().endsWith(".woff2"));
        Assets assets = new Assets();
        return fetched ? 0 : assets.at(assets.address("font")).orElseThrow().bytes().length;
    }
}
