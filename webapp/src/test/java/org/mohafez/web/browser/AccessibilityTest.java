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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mohafez.web.browser.Chromium.View;
import org.mohafez.web.fixture.MonthlyMeetings;
import org.mohafez.web.fixture.TestPortal;

/**
 * Every template: WCAG 2.2 AA by axe-core with headings and landmarks, reflow at 320 pixels, sizes of targets. Of the sixteen
 * ways to look at it (language, width, colours, script or none) axe-core sees eight, so chosen that any three of the four meet in
 * all their combinations; the others are tried in all.
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

    /** How a page is fetched: afterwards the window is drawn wider or narrower, and the colours change. */
    enum Fetched {
        BANGLA(View.WIDE, false),
        ENGLISH(View.PHONE, true),
        BANGLA_WITHOUT_SCRIPT(View.PHONE.withoutScript(), false),
        ENGLISH_WITHOUT_SCRIPT(View.WIDE.withoutScript(), true);

        private final View view;
        private final boolean english;

        Fetched(View view, boolean english) {
            this.view = view;
            this.english = english;
        }

        private BrowserContext window() {
            BrowserContext window = Chromium.open(view.withScript());
            window.addInitScript(AXE);
            if (!view.script()) {
                // axe-core itself is a script: instead of forbidding scripts, ours are kept from arriving.
                window.route("**/*.js", Route::abort);
            }
            return window;
        }

        private String path(String bangla) {
            return english ? Screens.inEnglish(bangla) : bangla;
        }

        /** Of wide and narrow in light and dark those two that axe-core sees; it sees the other two where only one of language and script is another. */
        private boolean audited(View state) {
            return (state.width() == View.PHONE.width())
                    ^ (state.colours() == ColorScheme.DARK)
                    ^ english
                    ^ !view.script();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTemplateIsForEverybody(Fetched fetched) {
        List<String> faults = new ArrayList<>();
        try (BrowserContext window = fetched.window()) {
            Page page = window.newPage();
            Screens.all().forEach((name, path) -> {
                page.navigate(TestPortal.shared().address(fetched.path(path)));
                faults.addAll(faults(page, fetched, name));
            });
            page.navigate(MonthlyMeetings.portal().address(fetched.path("/browse/office/" + MonthlyMeetings.OFFICE)));
            faults.addAll(faults(page, fetched, "calendar"));
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theDeskIsForEverybody(Fetched fetched) {
        List<String> faults = new ArrayList<>();
        try (BrowserContext window = fetched.window()) {
            window.addCookies(List.of(new Cookie("mohafez", Screens.session())
                    .setUrl(TestPortal.shared().address("/"))));
            Page page = window.newPage();
            Screens.atTheDesk().forEach((name, path) -> {
                page.navigate(TestPortal.shared().address(fetched.path(path)));
                faults.addAll(faults(page, fetched, name));
                if ((boolean) page.evaluate(OPENED)) {
                    faults.addAll(faults(page, fetched, name + ", opened"));
                }
            });
        }
        assertThat(faults).isEmpty();
    }

    /** Those of the page in front, wide and narrow, in light and dark, the width it was fetched in first. */
    private static List<String> faults(Page page, Fetched fetched, String name) {
        List<String> faults = new ArrayList<>();
        View other = fetched.view.width() == View.WIDE.width() ? View.PHONE : View.WIDE;
        for (int width : List.of(fetched.view.width(), other.width())) {
            page.setViewportSize(width, 800);
            for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
                View state = new View(width, fetched.view.script(), colours);
                faults(page, fetched.audited(state)).forEach(fault -> faults.add(name + " " + state + ": " + fault));
            }
        }
        page.setViewportSize(fetched.view.width(), 800);
        return faults;
    }

    @SuppressWarnings("unchecked")
    private static List<String> faults(Page page, boolean audited) {
        List<String> faults = new ArrayList<>();
        if (audited) {
            faults.addAll((List<String>) page.evaluate(VIOLATIONS));
        }
        ((List<String>) page.evaluate(SMALL_TARGETS)).forEach(target -> faults.add("small " + target));
        int wider = (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (wider > 0) {
            faults.add("wider than the window by " + wider);
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
