package org.mohafez.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.web.fixture.MonthlyMeetings;
import org.mohafez.web.fixture.SampleArchive;

/** What an auditor does: from what is held and what is not, to lists, samples and digests to take away; without a script. */
class AuditorTest extends Journey {
    AuditorTest() {
        super(MonthlyMeetings.portal());
    }

    @Test
    void walksFromThePlaceToTheOfficeItsCalendarAndAMeeting() {
        try (BrowserContext window = open(false)) {
            Page page = page(window, "/browse");
            link(page, "শালবনপুর").first().click();
            link(page, "বনগ্রাম").first().click();
            page.locator("a[href='/browse/office/" + MonthlyMeetings.OFFICE + "']")
                    .first()
                    .click();
            Locator months = page.locator(".calendar tbody tr").first().locator("td");
            assertThat(months).hasCount(12);
            // July to December: held, held, none, put off, called and held, held.
            assertThat(months.nth(0)).containsText("১৫");
            assertThat(months.nth(2)).hasText("সংগ্রহে নেই");
            assertThat(months.nth(3)).containsText("স্থগিত");
            assertThat(months.nth(3)).not().containsText("নোটিশ");
            assertThat(months.nth(3)).containsText("সংগ্রহে নেই");
            assertThat(months.nth(4)).containsText("নোটিশ");
            assertThat(months.nth(4)).not().containsText("সংগ্রহে নেই");
            assertThat(months.nth(8)).hasText("");

            months.nth(3).getByRole(AriaRole.LINK).first().click();
            assertThat(title(page)).containsText("স্থগিত");
            page.goBack();
            months.nth(5).getByRole(AriaRole.LINK).click();
            assertThat(title(page)).containsText("ডিসেম্বর ২০২৪");
        }
    }

    @Test
    void reachesTheSamePapersByBodyFileAndYear() {
        try (BrowserContext window = open(false)) {
            for (String way : new String[] {"/browse/body", "/browse/file"}) {
                Page page = page(window, "/browse");
                page.locator(".ways a[href='" + way + "']").click();
                page.locator(".listed tbody a").first().click();
                assertThat(page.locator("a[href*='" + MonthlyMeetings.paper(12) + "']")
                                .first())
                        .isVisible();
            }
            Page page = page(window, "/browse");
            page.locator("a[href='/search?fy=2024-25']").first().click();
            assertThat(page.locator(".chips a").first()).containsText("২০২৪-২৫");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "jsonl", "docx", "zip"})
    void takesAwayWhatWasFound(String form) throws java.io.IOException {
        try (BrowserContext window = open(false)) {
            Page page = page(window, "/search?kind=minutes");
            page.locator("details.downloads > summary").click();
            Download file = page.waitForDownload(() ->
                    page.locator("details.downloads a[href*='." + form + "']").click());
            assertThat(file.suggestedFilename()).endsWith("." + form);
            assertThat(java.nio.file.Files.size(file.path())).isPositive();
        }
    }

    @Test
    void seesWhenItWasDecidedAndDrawsTheSameSampleTwice() {
        try (BrowserContext window = open(false)) {
            Page page = page(window, "/search?kind=minutes");
            page.locator(".other a[href^='/search/timeline']").click();
            assertThat(page.locator(".beside table").first()).containsText("ডিসেম্বর ২০২৪");
            link(page, "ফলাফল দেখুন").click();
            page.locator("details.downloads > summary").click();
            link(page, "নিরীক্ষার জন্য দৈব নমুনা").click();
            page.getByLabel("সিড (দৈব সংখ্যার সূত্র)").fill("নিরীক্ষা ১২");
            page.getByLabel("নমুনার আকার").fill("3");
            page.getByRole(AriaRole.BUTTON, named("নমুনা তুলুন")).click();
            assertThat(page.locator("#drawn tbody tr")).hasCount(3);
            assertThat(page.locator("#drawn .digest").last()).hasText(Pattern.compile("[0-9a-f]{64}"));
            String drawn = page.locator("#drawn tbody").innerText();
            page.navigate(page.url());
            assertThat(page.locator("#drawn tbody").innerText()).isEqualTo(drawn);
        }
    }

    @Test
    void comparesWhatIsHeldWithTheVersionsAndTheDigestOfAPaper() {
        try (BrowserContext window = open(false)) {
            Page page = page(window, "/coverage");
            assertThat(page.locator(".held")).containsText("৭");
            page.navigate(portal.address(MonthlyMeetings.paper(7)));
            assertThat(page.locator("main .digest").first())
                    .containsText(SampleArchive.digest(MonthlyMeetings.fileName(7)));
            page.locator("a[href='" + MonthlyMeetings.paper(7) + "/v/1']")
                    .first()
                    .click();
            assertThat(page).hasURL(Pattern.compile(".*/v/1$"));
        }
    }
}
