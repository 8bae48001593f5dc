package org.mohafez.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody without a mouse: everything is reached, in the order in which it stands, and is seen to be reached. */
class KeyboardTest extends Journey {
    private static final String STOPS = """
            () => { window.stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
              .filter(e => e.tabIndex >= 0 && !e.disabled && e.type !== 'hidden')
              .filter(e => e.type !== 'radio' || e.checked)
              .filter(e => e.checkVisibility({visibilityProperty: true}));
              return window.stops.length; }
            """;

    /** The number of the stop that has the focus, and what is wrong with how that shows. */
    private static final String AT = """
            () => { const e = document.activeElement;
              const seen = getComputedStyle(e.closest('.box') || e);
              const place = e.getBoundingClientRect();
              const faults = [];
              if (seen.outlineStyle === 'none' || parseFloat(seen.outlineWidth) < 2) faults.push('no outline');
              if (place.bottom <= 0 || place.top >= innerHeight) faults.push('out of sight');
              return window.stops.indexOf(e) + ' ' + faults.join(', '); }
            """;

    @Test
    void everyStopOfEveryTemplateIsReachedInOrderAndSeen() {
        try (BrowserContext window = open(true)) {
            assertThat(faults(page(window, "/"), Screens.all())).isEmpty();
        }
        // One page answers that nothing is there, and the browser notes it.
        complaints.removeIf(complaint -> complaint.contains("404"));
    }

    @Test
    void everyStopOfTheDeskIsReachedInOrderAndSeen() {
        try (BrowserContext window = open(true)) {
            window.addCookies(List.of(new Cookie("mohafez", Screens.session()).setUrl(portal.address("/"))));
            assertThat(faults(page(window, "/"), Screens.atTheDesk())).isEmpty();
        }
    }

    private List<String> faults(Page page, Map<String, String> screens) {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, String> screen : screens.entrySet()) {
            page.navigate(portal.address(screen.getValue()));
            int stops = (int) page.evaluate(STOPS);
            for (int i = 0; i < stops; i++) {
                page.keyboard().press("Tab");
                String at = (String) page.evaluate(AT);
                if (!at.equals(i + " ")) {
                    faults.add(screen.getKey() + ", stop " + i + " of " + stops + ": " + at);
                    break;
                }
            }
        }
        return faults;
    }

    @Test
    void whatWasFoundIsSaidOnce() {
        try (BrowserContext window = open(true)) {
            Page page = page(window, "/search?q=a");
            assertThat(page.locator("[role=status], [role=alert], [aria-live]")).hasCount(1);
            page.evaluate("""
                    () => { window.said = [];
                      new MutationObserver(() => window.said.push(document.getElementById('said').textContent))
                        .observe(document.getElementById('said'), {childList: true, characterData: true, subtree: true}); }
                    """);
            page.getByRole(AriaRole.SEARCHBOX).fill("বৃক্ষরোপণ");
            page.getByRole(AriaRole.SEARCHBOX).press("Enter");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("২৪টি ফলাফল");
            assertThat((List<?>) page.evaluate("window.said")).hasSize(1);
            assertThat(page.locator("[role=status], [role=alert], [aria-live]")).hasCount(1);
        }
    }

    @Test
    void isOfferedWhatMayBeMeantAndWalksToItByKeys() {
        try (BrowserContext window = open(true)) {
            Page page = page(window, "/");
            page.getByRole(AriaRole.SEARCHBOX).pressSequentially("বৃক্ষ");
            assertThat(page.locator("#offered a").first()).containsText("বৃক্ষরোপণ");
            page.keyboard().press("Escape");
            assertThat(page.locator("#offered a")).hasCount(0);
            page.getByRole(AriaRole.SEARCHBOX).pressSequentially("রো");
            assertThat(page.locator("#offered a").first()).isVisible();
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("#offered a").first()).isFocused();
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/search\\?(topic|body|implementer|office)=.*"));
            assertThat(page.locator("#offered a")).hasCount(0);
            assertThat(page.locator(".chips a")).hasCount(1);
        }
    }

    /** Tab by tab, without a mouse: skip links, question, result. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void worksWithTheKeyboardAlone(boolean script) {
        try (BrowserContext window = open(script)) {
            Page page = page(window, "/");
            page.keyboard().press("Tab");
            assertThat(focused(page)).hasText("মূল অংশে যান");
            assertThat(focused(page)).isInViewport();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(focused(page)).hasText("ফলাফলে যান");
            page.keyboard().press("Tab");
            assertThat(focused(page)).hasAttribute("id", "q");
            page.keyboard().insertText("বৃক্ষরোপণ");
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("২৪টি ফলাফল");
            page.locator("a.skip").last().focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            // The first stop in the results is how they are sorted.
            assertThat(focused(page)).hasText("বেশি প্রাসঙ্গিক আগে");
            for (int i = 0; i < 5; i++) {
                page.keyboard().press("Tab");
            }
            assertThat((String) focused(page).getAttribute("href")).startsWith("/search/timeline");
            page.keyboard().press("Tab");
            assertThat((String) focused(page).getAttribute("href")).startsWith("/d/");
            page.keyboard().press("Enter");
            assertThat(title(page)).isVisible();
        }
    }
}
