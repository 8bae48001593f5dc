package org.mohafez.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.account.Role;
import org.mohafez.web.browser.Chromium.View;
import org.mohafez.web.fixture.Browser;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;

/** What somebody typed on a sheet. */
class DraftTest extends Journey {
    private static final String CLERK = "draft.clerk";

    /** Also where the page still tells of the sheet before. */
    @ParameterizedTest
    @ValueSource(strings = {"?lang=en", "?lang=en&slip=none"})
    void outlivesASessionThatEnded(String query) {
        String session = Objects.requireNonNull(
                Browser.of(portal, CLERK, Role.CLERK).cookies().get("mohafez"));
        String sheet = "/desk/review/" + SampleArchive.id(SamplePapers.ORDER);
        try (BrowserContext window = Chromium.open(View.WIDE)) {
            window.addCookies(List.of(new Cookie("mohafez", session).setUrl(portal.address("/"))));
            Page page = page(window, sheet + query);
            page.locator("[name='f/subject']").fill("কমিটি নতুন করে গঠন");
            portal.staff().sessions().end(session);
            page.locator("#review .keep button").click();
            assertThat(title(page)).hasText("You are not signed in");
            // The browser notes that answer.
            complaints.removeIf(complaint -> complaint.contains("401"));

            page.locator("a.up").click();
            page.locator("#name").fill(CLERK);
            page.locator("#password").fill(Browser.password(CLERK));
            page.locator("form.sheet button").click();
            assertThat(page).hasURL(portal.address(sheet + query));
            assertThat(page.locator("[name='f/subject']")).hasValue("কমিটি নতুন করে গঠন");
            assertThat(page.locator("#drafted")).isVisible();

            page.locator("#review .keep button").click();
            assertThat(page.locator("#told")).isVisible();
            assertThat(page.locator("#drafted")).isHidden();
        }
    }
}
