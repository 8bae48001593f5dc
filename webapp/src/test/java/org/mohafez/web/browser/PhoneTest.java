package org.mohafez.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.account.Role;
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

    /** Four columns are what most minutes have. */
    @Test
    void aTableOfFourColumnsStandsOnTheScreenAsAWhole() {
        try (BrowserContext window = phone(true)) {
            Page page = page(window, "/d/" + SampleArchive.id(SamplePapers.minutes(5)));
            page.locator(".astext summary").click();
            page.locator(".pagetext > div").first().evaluate("""
                    e => { e.innerHTML = '<div class="scroll"><table><tr><td><p>০১</p></td><td><p>আলোচ্য বিষয়</p></td>'
                      + '<td><p>ব্যবস্থা গ্রহণ করতে হবে।</p></td><td><p>উপজেলা নির্বাহী অফিসার</p></td></tr></table></div>'; }""");
            assertThat((int) page.locator(".pagetext .scroll").first().evaluate("e => e.scrollWidth - e.clientWidth"))
                    .isLessThanOrEqualTo(0);
        }
    }

    private static void standsWhole(Page page, int width) {
        assertThat((int) page.locator(".pagetext .scroll").first().evaluate("e => e.scrollWidth - e.clientWidth"))
                .as("at " + width)
                .isLessThanOrEqualTo(0);
    }

    /** Some offices have a column for the discussion besides. */
    @Test
    void soDoesATableOfFive() {
        try (BrowserContext window = phone(true)) {
            Page page = page(window, "/d/" + SampleArchive.id(SamplePapers.minutes(5)));
            page.locator(".astext summary").click();
            page.locator(".pagetext > div").first().evaluate("""
                    e => { e.innerHTML = '<div class="scroll"><table><tr><td><p>ক্রমিক নং</p></td><td><p>আলোচ্য বিষয়</p></td>'
                      + '<td><p>মহাপরিচালকের পত্রানুযায়ী হালনাগাদকরণের আলোচনা</p></td><td><p>ব্যবস্থা গ্রহণ করতে হবে।</p></td>'
                      + '<td><p>বাস্তবায়নকারী কর্তৃপক্ষ (এলজিইডি)</p></td></tr></table></div>'; }""");
            for (int width : new int[] {320, 390}) {
                page.setViewportSize(width, 800);
                standsWhole(page, width);
            }
        }
    }

    @Test
    void soDoesATableOfThreeWithLongWords() {
        try (BrowserContext window = phone(true)) {
            Page page = page(window, "/d/" + SampleArchive.id(SamplePapers.minutes(5)));
            page.locator(".astext summary").click();
            String talk = "ওয়েবপোর্টালের হালনাগাদকরণ-সংক্রান্ত বিস্তারিত আলোচনা ".repeat(8);
            page.locator(".pagetext > div").first().evaluate("""
                    (e, talk) => { e.innerHTML = '<div class="scroll"><table><tr><td><p>আলোচ্যবিষয়সমূহ ও আলোচনা</p></td><td><p>সিদ্ধান্ত</p></td>'
                      + '<td><p>বাস্তবায়নকারী</p></td></tr><tr><td><p>' + talk + '</p></td><td><p>কার্যক্রমবাস্তবায়নকারীগণের ' + talk + '</p></td>'
                      + '<td><p>সহকারী-নেটওয়ার্কইঞ্জিনিয়ারগণ, ঝিনাইদহ।</p></td></tr></table></div>'; }""", talk);
            for (int width : new int[] {320, 390}) {
                page.setViewportSize(width, 800);
                standsWhole(page, width);
            }
        }
    }

    /** Half a year says nothing. */
    @Test
    void aDayInANarrowColumnStandsOnOneLine() {
        try (BrowserContext window = phone(true)) {
            Page page = page(window, "/d/" + SampleArchive.id(SamplePapers.minutes(5)));
            page.locator(".astext summary").click();
            String talk = "ওয়েবপোর্টালের হালনাগাদকরণ-সংক্রান্ত আলোচনা ".repeat(8);
            page.locator(".pagetext > div").first().evaluate("""
                    (e, talk) => { e.innerHTML = '<div class="scroll"><table><tr><td class="figure"><p>০১</p></td><td><p>' + talk + '</p></td>'
                      + '<td><p>' + talk + '</p></td><td><p>উপজেলা প্রকৌশলী</p></td><td class="figure"><p>০৩.১০.২০২২</p></td></tr></table></div>'; }""", talk);
            for (int width : new int[] {320, 390}) {
                page.setViewportSize(width, 800);
                assertThat((int) page.locator(".pagetext td.figure p").last().evaluate("""
                                e => { const r = document.createRange(); r.selectNodeContents(e); return r.getClientRects().length; }"""))
                        .as("at " + width)
                        .isEqualTo(1);
                standsWhole(page, width);
            }
        }
    }

    @Test
    void aLongNameOfAnAccountStaysOnTheScreen() {
        String name = "mohammadabdurrahmanchowdhurybhuiyan";
        portal.staff().accounts().add(name, name, Role.READER, "operator");
        try (BrowserContext window = phone(true)) {
            window.addCookies(List.of(new Cookie("mohafez", Screens.session()).setUrl(portal.address("/"))));
            for (int width : new int[] {320, 390}) {
                Page page = page(window, "/desk/accounts");
                page.setViewportSize(width, 800);
                assertThat(page.locator(".people .facts").getByText(name)).isVisible();
                fits(page);
            }
        }
    }

    @Test
    void theCrossOfALongChipStandsBesideItsWords() {
        try (BrowserContext window = phone(true)) {
            Page page = page(
                    window, "/search?q=" + "বৃক্ষরোপণ নদী তীর উপজেলা পরিষদ সভা কমিটি সিদ্ধান্ত বাস্তবায়ন ".repeat(2));
            BoundingBox chip = page.locator(".chips a").first().boundingBox();
            BoundingBox cross = page.locator(".chips .cross").first().boundingBox();
            BoundingBox words =
                    page.locator(".chips a > .chip-name + span").first().boundingBox();
            assertThat(words.height).as("more than one line").isGreaterThan(40);
            assertThat(cross.x).isGreaterThanOrEqualTo(words.x + words.width - 1);
            assertThat(cross.y + cross.height).isLessThan(chip.y + chip.height - cross.height / 2);
            fits(page);
        }
    }

    private static void fits(Page page) {
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isLessThanOrEqualTo(0);
    }
}
