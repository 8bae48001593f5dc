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
import org.mohafez.web.browser.Chromium.View;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;

/** A small phone whose browser runs no scripts, or runs them. */
class PhoneTest extends Journey {
    private static BrowserContext phone(boolean script) {
        return Chromium.open(new View(390, script, View.PHONE.colours()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void asksNarrowsReadsAndGoesBackToTheAnswers(boolean script) {
        try (BrowserContext window = phone(script)) {
            Page page = page(window, "/");
            page.getByRole(AriaRole.SEARCHBOX).fill("বৃক্ষরোপণ");
            page.getByRole(AriaRole.SEARCHBOX).press("Enter");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("২৪টি ফলাফল");
            assertThat(page.locator("#f-kind-minutes")).isHidden();
            assertThat(page.locator(".group h2").first().boundingBox().y)
                    .as("the first screen shows a result")
                    .isLessThan(700);
            page.locator("#sorting > summary").click();
            link(page, "নতুন আগে").click();
            assertThat(page).hasURL(Pattern.compile("sort=newest"));
            page.locator("#filters > summary").click();
            page.locator("#f-office-uno-kanchanpur").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("১২টি ফলাফল");
            page.locator(".entry h3 a").first().click();
            assertThat(title(page)).containsText("নদী তীরের বৃক্ষরোপণ");
            assertThat(page.locator("#citation")).containsText("সূত্র: ");
            page.locator(".backlink a").click();
            assertThat(page.getByRole(AriaRole.SEARCHBOX)).hasValue("বৃক্ষরোপণ");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("১২টি ফলাফল");
            assertThat(page.locator(".chips")).containsText("কাঞ্চনপুর");
            fits(page);
        }
    }

    @Test
    void browsesToTheMeetingsOfABodyAndToOneOfThem() {
        try (BrowserContext window = phone(false)) {
            Page page = page(window, "/browse");
            page.locator(".ways a[href='/browse/office']").click();
            page.locator("a[href='/browse/office/uno-kanchanpur']").first().click();
            page.locator(".calendar a").first().click();
            assertThat(title(page)).containsText("কার্যবিবরণী");
            fits(page);
            page.locator(".actions a[href='#decisions']").click();
            assertThat(page.locator("#decisions")).isInViewport();
            page.locator(".entry h3 a").first().click();
            assertThat(title(page)).containsText("ওয়েব পোর্টাল হালনাগাদ");
            fits(page);
        }
    }

    @Test
    void isSentTheSmallPictureOfAPage() {
        try (BrowserContext window = phone(true)) {
            Page page = page(window, "/d/" + SampleArchive.id(SamplePapers.LONG) + "/page/1");
            assertThat((String) page.locator(".sight img").evaluate("e => e.currentSrc"))
                    .endsWith("/page/1-small.webp");
            page.setViewportSize(1280, 800);
            page.reload();
            assertThat((String) page.locator(".sight img").evaluate("e => e.currentSrc"))
                    .endsWith("/page/1.webp");
        }
    }

    private static void fits(Page page) {
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isLessThanOrEqualTo(0);
    }
}
