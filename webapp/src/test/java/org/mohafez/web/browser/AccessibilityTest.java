package org.mohafez.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mohafez.web.browser.Chromium.View;
import org.mohafez.web.fixture.MonthlyMeetings;
import org.mohafez.web.fixture.TestPortal;

/**
 * Every template: WCAG 2.2 AA by axe-core with headings and landmarks, reflow at 320 pixels, sizes of targets. Of the sixteen
 * ways to look at it (language, width, colours, script or none) eight are tried, so chosen that any three of the four meet in
 * all their combinations.
 */
class AccessibilityTest {
    private static final String AXE = read(Path.of("node_modules/axe-core/axe.min.js"));

    private static final String VIOLATIONS = """
            () => axe.run(document, {resultTypes: ['violations'], preload: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
              .then(result => result.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target + ' ' + n.failureSummary).join(' | ')))
            """;

    /** Controls, as against links within a text: what a thumb must hit. */
    private static final String SMALL_TARGETS = """
            () => [...document.querySelectorAll('button, select, input:not([type=hidden]), summary, .mast a, .chips a, .facet a, .pager a, .sorts a, .button')]
              .filter(e => e.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true}) && e.getBoundingClientRect().height > 0)
              .filter(e => e.getBoundingClientRect().height < 43.5)
              .map(e => e.outerHTML.slice(0, 120) + ' ' + e.getBoundingClientRect().height)
            """;

    /** Opens what is folded away, and says whether anything was. */
    private static final String OPENED = """
            () => { const folded = [...document.querySelectorAll('details:not([open])')];
              folded.forEach(details => details.open = true);
              return folded.length > 0; }
            """;

    static Stream<View> views() {
        return Stream.of(View.WIDE, View.PHONE)
                .flatMap(view -> Stream.of(view, view.dark()))
                .flatMap(view -> Stream.of(view, view.withoutScript()));
    }

    /** The language that a way of looking is tried in: English where an odd number of the other three are not the usual ones. */
    private static boolean inEnglish(View view) {
        return (view.width() == View.PHONE.width()) ^ (view.colours() == ColorScheme.DARK) ^ !view.script();
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyTemplateIsForEverybody(View view) {
        List<String> faults = new ArrayList<>();
        try (BrowserContext window = Chromium.open(view.withScript())) {
            window.addInitScript(AXE);
            if (!view.script()) {
                // axe-core itself is a script: instead of forbidding scripts, ours are kept from arriving.
                window.route("**/*.js", Route::abort);
            }
            Page page = window.newPage();
            Screens.all().forEach((name, path) -> {
                String asked = inEnglish(view) ? Screens.inEnglish(path) : path;
                faults.addAll(faults(page, name, TestPortal.shared().address(asked)));
            });
            String meetings = "/browse/office/" + MonthlyMeetings.OFFICE;
            String asked = inEnglish(view) ? Screens.inEnglish(meetings) : meetings;
            faults.addAll(faults(page, "calendar", MonthlyMeetings.portal().address(asked)));
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void theDeskIsForEverybody(View view) {
        List<String> faults = new ArrayList<>();
        try (BrowserContext window = Chromium.open(view.withScript())) {
            window.addInitScript(AXE);
            if (!view.script()) {
                window.route("**/*.js", Route::abort);
            }
            window.addCookies(List.of(new Cookie("mohafez", Screens.session())
                    .setUrl(TestPortal.shared().address("/"))));
            Page page = window.newPage();
            Screens.atTheDesk().forEach((name, path) -> {
                String asked = inEnglish(view) ? Screens.inEnglish(path) : path;
                faults.addAll(faults(page, name, TestPortal.shared().address(asked)));
                if ((boolean) page.evaluate(OPENED)) {
                    faults.addAll(faults(page, name + ", opened"));
                }
            });
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(Page page, String name, String address) {
        page.navigate(address);
        return faults(page, name);
    }

    @SuppressWarnings("unchecked")
    private static List<String> faults(Page page, String name) {
        List<String> faults = new ArrayList<>();
        ((List<String>) page.evaluate(VIOLATIONS)).forEach(v -> faults.add(name + ": " + v));
        ((List<String>) page.evaluate(SMALL_TARGETS)).forEach(target -> faults.add(name + ": small " + target));
        int wider = (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (wider > 0) {
            faults.add(name + ": wider than the window by " + wider);
        }
        return faults;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError("axe-core is missing; the build fetches it with npm ci in webapp/", e);
        }
    }
}
