package org.mohafez.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.mohafez.account.Role;
import org.mohafez.inbox.Handover;
import org.mohafez.inbox.Inbox;
import org.mohafez.web.browser.Chromium.View;
import org.mohafez.web.fixture.Browser;

/** Pages photographed one after the other with a phone. */
class PhotographTest extends Journey {
    private static final int WIDE = 40;
    private static final int TALL = 60;

    @Test
    void pagesAreTakenAgainOrderedTurnedAndSentAsOnePaper() throws IOException {
        try (BrowserContext phone = Chromium.open(View.PHONE)) {
            String session = Objects.requireNonNull(
                    Browser.of(portal, "phone.clerk", Role.CLERK).cookies().get("mohafez"));
            phone.addCookies(List.of(new Cookie("mohafez", session).setUrl(portal.address("/"))));
            Page page = page(phone, "/desk/upload?lang=en");
            take(page, TALL, WIDE);
            take(page, WIDE, TALL);
            assertThat(page.locator("#chosen .name")).hasText(new String[] {"image-1.png", "image-2.png"});
            assertThat(page.locator("[name=one-paper]")).isChecked();

            page.locator("#chosen li:nth-child(2) [data-what=retake]").click();
            take(page, TALL, WIDE);
            assertThat(page.locator("#chosen li")).hasCount(2);
            page.locator("#chosen li:nth-child(2) [data-what=up]").click();
            assertThat(page.locator("#chosen .name")).hasText(new String[] {"image-2.png", "image-1.png"});
            assertThat(page.locator("#chosen li:nth-child(1) button:first-of-type"))
                    .isFocused();
            page.locator("#chosen li:nth-child(1) [data-what=turn]").press("Enter");
            assertThat(page.locator("#chosen li:nth-child(1) [data-what=turn]")).isFocused();
            page.locator("#upload button:not([type])").click();
            assertThat(page.locator("#state")).containsText("2 files wait");
        }
        Inbox.Waiting sent = portal.inbox().waitingNow().stream()
                .filter(one -> one.handover().author().equals("phone.clerk"))
                .findFirst()
                .orElseThrow();
        Handover.Upload upload = (Handover.Upload) sent.handover();
        assertThat(upload.onePaper()).isTrue();
        assertThat(upload.files()).isEqualTo(List.of("image-2.png", "image-1.png"));
        BufferedImage first = ImageIO.read(
                new ByteArrayInputStream(Files.readAllBytes(sent.files().getFirst())));
        assertThat(List.of(first.getWidth(), first.getHeight())).as("turned").isEqualTo(List.of(WIDE, TALL));
    }

    /** Phones give every picture the same name. */
    private static void take(Page page, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        page.locator("#camera").setInputFiles(new FilePayload("image.png", "image/png", bytes.toByteArray()));
    }
}
