package org.mohafez.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.web.browser.Chromium.View;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;

/** What an officer does, with and without JavaScript. Whatever the browser complains of fails the test. */
class JourneysTest {
    private final TestPortal portal = TestPortal.shared();
    private final List<String> complaints = new ArrayList<>();

    @AfterEach
    void theBrowserHadNothingToComplainOf() {
        assertThat(complaints).isEmpty();
    }

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
            assertThat(page.getByRole(AriaRole.HEADING, heading(1))).containsText("নদী তীরের বৃক্ষরোপণ");
            assertThat(page.locator("mark").first()).isVisible();
            page.getByRole(AriaRole.LINK, named("পুরো ডকুমেন্ট দেখুন")).click();
            assertThat(page.getByRole(AriaRole.HEADING, heading(1))).containsText("জুন ২০২৫");
            page.getByRole(AriaRole.LINK, named("ফলাফলে ফিরুন")).click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("‘বৃক্ষরোপণ’");
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
            page.getByLabel("এই তারিখ থেকে", exactly()).fill("১ জুন ২০২৫");
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

    @Test
    void copiesTheCitation() {
        try (BrowserContext window = open(true)) {
            window.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = page(window, "/d/" + SampleArchive.id(SamplePapers.minutes(5)) + "/1");
            page.getByRole(AriaRole.BUTTON, named("সূত্র কপি করুন")).click();
            assertThat(page.locator(".cite [role=status]")).hasText("কপি হয়েছে");
            assertThat((String) page.evaluate("navigator.clipboard.readText()"))
                    .startsWith("সূত্র: ")
                    .endsWith("সিদ্ধান্ত নং ০১, পৃষ্ঠা ১।");
        }
    }

    @Test
    void savesTheOriginalUnderItsOwnName() {
        try (BrowserContext window = open(true)) {
            Page page = page(window, "/d/" + SampleArchive.id(SamplePapers.minutes(5)));
            Download download = page.waitForDownload(
                    () -> page.getByRole(AriaRole.LINK, named("মূল কপি নামান")).click());
            assertThat(download.suggestedFilename()).isEqualTo(SamplePapers.minutes(5));
        }
    }

    @Test
    void hostilePapersRunNothing() {
        try (BrowserContext window = open(true)) {
            Page page = page(window, "/d/" + SampleArchive.id(SamplePapers.HOSTILE));
            page.onDialog(dialog -> {
                complaints.add("a dialog said " + dialog.message());
                dialog.dismiss();
            });
            page.navigate(portal.address("/search?q=" + "%3Cscript%3Ealert(1)%3C%2Fscript%3E"));
            page.navigate(portal.address("/coverage"));
            page.navigate(portal.address("/d/" + SampleArchive.id(SamplePapers.HOSTILE) + "/1"));
            assertThat(page.getByRole(AriaRole.HEADING, heading(1))).isVisible();
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
            assertThat(focused(page)).hasText("প্রাসঙ্গিক আগে");
            for (int i = 0; i < 4; i++) {
                page.keyboard().press("Tab");
            }
            assertThat((String) focused(page).getAttribute("href")).startsWith("/search/timeline");
            page.keyboard().press("Tab");
            assertThat((String) focused(page).getAttribute("href")).startsWith("/d/");
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.HEADING, heading(1))).isVisible();
        }
    }

    @Test
    void onAPhoneTheFiltersWaitBehindAButton() {
        try (BrowserContext window = Chromium.open(View.PHONE)) {
            Page page = page(window, "/search");
            assertThat(page.locator("#f-kind-minutes")).isHidden();
            page.locator("#filters > summary").click();
            page.locator("#f-kind-minutes").click();
            assertThat(page).hasURL(Pattern.compile(".*kind=minutes$"));
            assertThat(page.locator(".chips a")).hasCount(1);
        }
    }

    @Test
    void printsThePaperWithoutTheMachinery() {
        try (BrowserContext window = open(true)) {
            Page page = page(window, "/d/" + SampleArchive.id(SamplePapers.minutes(5)) + "/1");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertThat(page.locator(".mast")).isHidden();
            assertThat(page.locator("#citation")).isVisible();
            // The citation comes before the text of the decision.
            assertThat(page.locator("#citation").boundingBox().y)
                    .isLessThan(page.locator(".verdict").boundingBox().y);
            assertThat(page.locator(".foot")).containsText("সত্যায়িত অনুলিপি নয়");
        }
    }

    private BrowserContext open(boolean script) {
        return Chromium.open(script ? View.WIDE : View.WIDE.withoutScript());
    }

    private Page page(BrowserContext window, String path) {
        Page page = window.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(portal.address(path));
        return page;
    }

    private static com.microsoft.playwright.Locator focused(Page page) {
        return page.locator(":focus");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions heading(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
