package org.mohafez.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an officer asks, narrows and takes back, with and without JavaScript. */
class OfficerSearchTest extends Journey {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void findsADecisionNarrowsAndOpensIt(boolean script) {
        try (BrowserContext window = open(script)) {
            Page page = page(window, "/");
            page.getByRole(AriaRole.SEARCHBOX).fill("বৃক্ষরোপণ");
            page.getByRole(AriaRole.BUTTON, named("খুঁজুন")).first().click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("‘বৃক্ষরোপণ’: ২৪টি ফলাফল");

            page.locator("#f-office-uno-kanchanpur").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("‘বৃক্ষরোপণ’: ১২টি ফলাফল");
            assertThat(page).hasURL(Pattern.compile(".*/search\\?q=[^&]*&office=uno-kanchanpur$"));

            page.getByRole(AriaRole.LINK, named("নতুন আগে")).click();
            assertThat(page).hasURL(Pattern.compile(".*&sort=newest$"));
            assertThat(page.locator(".group h2").first()).containsText("জুন ২০২৫");

            page.locator(".entry h3 a").first().click();
            assertThat(title(page)).containsText("নদী তীরের বৃক্ষরোপণ");
            assertThat(page.locator("mark").first()).isVisible();
            page.getByRole(AriaRole.LINK, named("পুরো ডকুমেন্ট দেখুন")).click();
            assertThat(title(page)).containsText("জুন ২০২৫");
            page.getByRole(AriaRole.LINK, named("ফলাফলে ফিরুন")).click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("‘বৃক্ষরোপণ’");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takesBackWhatWasChosen(boolean script) {
        try (BrowserContext window = open(script)) {
            Page page = page(window, "/search?office=uno-kanchanpur&kind=minutes");
            page.locator(".chips a", new Page.LocatorOptions().setHasText("কার্যবিবরণী"))
                    .click();
            assertThat(page).hasURL(Pattern.compile(".*/search\\?office=uno-kanchanpur$"));
            assertThat(page.locator(".chips a")).hasCount(1);
            // The form has forgotten it too.
            page.getByRole(AriaRole.SEARCHBOX).fill("পোর্টাল");
            page.getByRole(AriaRole.SEARCHBOX).press("Enter");
            assertThat(page.locator(".chips a:not(.clear)")).hasCount(2);
            page.getByRole(AriaRole.LINK, named("বাছাই মুছুন")).click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("সংগ্রহে আছে");
            assertThat(page.getByRole(AriaRole.SEARCHBOX)).hasValue("");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void limitsByADateTypedInBangla(boolean script) {
        try (BrowserContext window = open(script)) {
            Page page = page(window, "/search");
            page.locator(".facet > summary", new Page.LocatorOptions().setHasText("তারিখ"))
                    .click();
            page.getByLabel("এই তারিখ থেকে", new Page.GetByLabelOptions().setExact(true))
                    .fill("১ জুন ২০২৫");
            page.getByRole(AriaRole.BUTTON, named("তারিখ প্রয়োগ করুন")).click();
            assertThat(page.locator(".chips a").first()).containsText("১ জুন ২০২৫");
            assertThat(page.locator("#from-back")).hasText("১ জুন ২০২৫ · ১৮ জ্যৈষ্ঠ ১৪৩২");
            assertThat(page.locator(".group")).hasCount(2);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leafsThroughTheResults(boolean script) {
        try (BrowserContext window = open(script)) {
            Page page = page(window, "/search?kind=minutes");
            page.getByRole(AriaRole.LINK, named("পরের পৃষ্ঠা")).click();
            assertThat(page).hasURL(Pattern.compile(".*page=2$"));
            assertThat(page.locator(".pager [aria-current=page]")).containsText("২");
            page.goBack();
            assertThat(page.locator(".pager [aria-current=page]")).containsText("১");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void changesTheLanguageAndKeepsTheQuestion(boolean script) {
        try (BrowserContext window = open(script)) {
            Page page = page(window, "/search?q=a");
            page.getByRole(AriaRole.SEARCHBOX).fill("বৃক্ষরোপণ");
            page.getByRole(AriaRole.SEARCHBOX).press("Enter");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("২৪টি ফলাফল");
            page.getByRole(AriaRole.LINK, named("English")).click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("‘বৃক্ষরোপণ’: 24 results in 24 documents");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
        }
    }

    @Test
    void theQuickWayReplacesOnlyWhatChanges() {
        try (BrowserContext window = open(true)) {
            Page page = page(window, "/search?q=a");
            page.evaluate("window.sameDocument = true");
            page.getByRole(AriaRole.SEARCHBOX).fill("বৃক্ষরোপণ");
            page.getByRole(AriaRole.SEARCHBOX).press("Enter");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("২৪টি ফলাফল");
            assertThat(page).hasTitle(Pattern.compile("‘বৃক্ষরোপণ’.*"));
            assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("q");
        }
    }
}
