package org.mohafez.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;

/** What an officer does with a decision that is found: looks at its page, cites it, takes away what the next meeting needs. */
class OfficerPaperTest extends Journey {
    private static final String MAY = "/d/" + SampleArchive.id(SamplePapers.minutes(5));

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void goesFromTheCardToTheDecisionItsPageItsCitationAndTheWorksheet(boolean script) {
        try (BrowserContext window = open(script)) {
            Page page = page(window, "/search?q=বৃক্ষরোপণ&office=uno-kanchanpur&sort=newest&fy=2024-25");
            page.locator(".entry h3 a[href*='" + MAY + "']").first().click();
            assertThat(title(page)).containsText("নদী তীরের বৃক্ষরোপণ");
            assertThat(page.locator("#citation")).containsText("সিদ্ধান্ত নং ০২, পৃষ্ঠা ১।");
            assertThat(page.locator("#citation .url")).hasText(Pattern.compile("https://.*" + MAY + "/v/1/2"));

            page.locator(".sight").click();
            assertThat(page).hasURL(Pattern.compile(".*" + MAY + "/page/1.*"));
            assertThat(page.locator(".sight img")).isVisible();
            assertThat(page.locator(".pagetext mark").first()).hasText("বৃক্ষরোপণ");

            link(page, "পুরো ডকুমেন্ট দেখুন").click();
            Download worksheet = page.waitForDownload(
                    () -> page.locator(".downloads a[href*='.docx']").first().click());
            assertThat(worksheet.suggestedFilename()).endsWith(".docx");
        }
    }

    /** Browsers may refuse the clipboard; then what is marked may still be copied, and where that is refused too it is said. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoCopiesIsToldWhatCameOfIt(boolean marked) {
        try (BrowserContext window = open(true)) {
            window.addInitScript(
                    "Object.defineProperty(navigator, 'clipboard', {value: {writeText: () => Promise.reject(new Error('no'))}});"
                            + "window.copied = 0; document.execCommand = () => { window.copied++; return " + marked
                            + "; };");
            Page page = page(window, MAY + "/2");
            Locator status = page.locator("p:has([data-copy=quotation]) [role=status]");
            page.locator("[data-copy=quotation]").click();
            assertThat(status).hasText(marked ? "কপি হয়েছে" : "কপি করা যায়নি: লেখাটি বেছে নিয়ে নিজে কপি করুন");
            assertThat((int) page.evaluate("window.copied")).isEqualTo(1);
            // Said again, it is read out again only if it was gone.
            page.evaluate("new MutationObserver(() => { window.gone |= document.querySelector('[data-copy=quotation]')"
                    + ".parentElement.querySelector('[role=status]').textContent === ''; })"
                    + ".observe(document.body, {childList: true, characterData: true, subtree: true})");
            page.locator("[data-copy=quotation]").click();
            page.waitForFunction("window.copied === 2 && window.gone");
            assertThat(status).not().hasText("");
        }
    }

    @Test
    void theDecisionIsOutlinedWhereItStandsOnThePage() {
        try (BrowserContext window = open(true)) {
            Page page = page(window, MAY + "/2");
            page.locator(".sight").scrollIntoViewIfNeeded();
            BoundingBox sheet = page.locator(".sight img").boundingBox();
            BoundingBox outline = page.locator(".sight rect").boundingBox();
            // As the sample says, with room around it: 60, 400 of 595 by 842 points; 475 by 60.
            assertThat((outline.x - sheet.x) / sheet.width).isBetween(0.08, 0.11);
            assertThat((outline.y - sheet.y) / sheet.height).isBetween(0.45, 0.48);
            assertThat(outline.width / sheet.width).isBetween(0.80, 0.83);
            assertThat(outline.height / sheet.height).isBetween(0.07, 0.10);
            assertThat(page(window, MAY + "/1").locator(".sight rect")).hasCount(0);
        }
    }

    @Test
    void whatWasNotReadSurelySaysSo() {
        try (BrowserContext window = open(true)) {
            Page page = page(window, "/search?q=পোনা");
            assertThat(page.locator(".entry .doubt")).containsText("যাচাই প্রয়োজন");
            assertThat(page(window, "/search?q=বৃক্ষরোপণ").locator(".entry .doubt"))
                    .hasCount(0);
        }
    }

    @Test
    void copiesTheCitation() {
        try (BrowserContext window = open(true)) {
            window.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = page(window, MAY + "/1");
            page.getByRole(AriaRole.BUTTON, named("সূত্র কপি করুন")).click();
            assertThat(page.locator(".cite [role=status]")).hasText("কপি হয়েছে");
            assertThat((String) page.evaluate("navigator.clipboard.readText()"))
                    .startsWith("সূত্র: ")
                    .matches("(?s).*সিদ্ধান্ত নং ০১, পৃষ্ঠা ১। https://\\S+" + MAY + "/v/1/1");
        }
    }

    /** Over the line of an office, which is not safe, browsers copy by the old way alone. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void quotesTheDecisionWithItsSource(boolean safe) {
        try (BrowserContext window = open(true)) {
            window.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            if (!safe) {
                window.addInitScript(
                        "window.board = navigator.clipboard; Object.defineProperty(navigator, 'clipboard', {value: undefined})");
            }
            Page page = page(window, MAY + "/1");
            String decided = page.locator(".verdict .said").innerText().strip();
            page.getByRole(AriaRole.BUTTON, named("সিদ্ধান্তটি সূত্রসহ কপি করুন"))
                    .click();
            assertThat(page.locator(".verdict [role=status]")).hasText("কপি হয়েছে");
            List<String> copied = ((String) page.evaluate("(window.board || navigator.clipboard).readText()"))
                    .lines()
                    .toList();
            assertThat(copied).hasSize(4);
            assertThat(copied.get(0)).startsWith("“").contains(decided).endsWith("”");
            assertThat(copied.get(1)).contains("কার্যবিবরণী");
            assertThat(copied.get(2))
                    .startsWith("সূত্র: ")
                    .contains("উপজেলা নির্বাহী অফিসার", "তারিখের সভার সিদ্ধান্ত নং ০১, পৃষ্ঠা ১।");
            assertThat(copied.get(3)).matches("https://\\S+" + MAY + "/v/1/1");
        }
    }

    @Test
    void quotesTheDecisionWithoutScript() {
        try (BrowserContext window = open(false)) {
            Page page = page(window, MAY + "/1");
            String decided = page.locator(".verdict .said").innerText().strip();
            assertThat(page.locator(".verdict button")).isHidden();
            page.locator(".quoted > summary").click();
            assertThat(page.locator("#quotation")).containsText("“" + decided);
            assertThat(page.locator("#quotation")).containsText("সিদ্ধান্ত নং ০১, পৃষ্ঠা ১।");
            assertThat(page.locator("#quotation .url")).isVisible();
        }
    }

    @Test
    void savesTheOriginalUnderItsOwnName() {
        try (BrowserContext window = open(true)) {
            Page page = page(window, MAY);
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
            assertThat(title(page)).isVisible();
        }
    }

    @Test
    void printsThePaperWithoutTheMachinery() {
        try (BrowserContext window = open(true)) {
            Page page = page(window, MAY + "/1");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".mast")).isHidden();
            assertThat(page.locator("#citation")).isVisible();
            // The citation comes before the text of the decision.
            assertThat(page.locator("#citation").boundingBox().y)
                    .isLessThan(page.locator(".verdict").boundingBox().y);
            assertThat(page.locator(".foot")).containsText("সত্যায়িত অনুলিপি নয়");
        }
    }

    /** Text that is folded away is not printed: then nothing is said of it. Who unfolds it prints it. */
    @Test
    void printsTheTextAsReadOnlyWhereItIsUnfolded() {
        try (BrowserContext window = open(true)) {
            Page page = page(window, MAY);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".astext")).isHidden();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            page.locator(".astext summary").click();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".astext h2")).isVisible();
            assertThat(page.locator(".pagetext").first()).isVisible();
            assertThat(page.locator(".astext summary")).isHidden();
        }
    }

    /** 174 mm of a sheet with its margins are 658 px. */
    @Test
    void theMonthsOfACalendarStandOnTheSheet() {
        for (String lang : List.of("bn", "en")) {
            try (BrowserContext window = open(true)) {
                Page page = page(window, "/browse/office/uno-kanchanpur?lang=" + lang);
                page.setViewportSize(658, 900);
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                for (Locator calendar : page.locator(".calendar").all()) {
                    BoundingBox box = calendar.boundingBox();
                    assertThat(box.x + box.width).isLessThanOrEqualTo(658);
                    assertThat(
                                    (int)
                                            calendar.evaluate(
                                                    "e => Math.max(...[...e.querySelectorAll('th')].map(h => h.scrollWidth - h.clientWidth))"))
                            .as("no name of a month is wider than its column")
                            .isLessThanOrEqualTo(0);
                }
                assertThat(page.locator(".calendar").count()).isPositive();
            }
        }
    }
}
