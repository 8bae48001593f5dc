package org.mohafez.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mohafez.web.ui.Assets.Asset;

class AssetsTest {
    private final Assets assets = new Assets();

    @Test
    void addressesCarryADigest() {
        assertThat(assets.address("style")).matches("/assets/portal\\.[0-9a-f]{12}\\.css");
        assertThat(assets.at("/assets/portal.000000000000.css")).isEmpty();
    }

    @Test
    void theStyleSheetNamesTheTypefaceByItsAddress() {
        String css = new String(asset("style").bytes(), StandardCharsets.UTF_8);
        assertThat(css).contains("url(\"" + assets.address("font") + "\")").doesNotContain("asset:");
    }

    /** Budgets for a line of 400 kbit/s, in bytes as sent. */
    @Test
    void assetsAreSmall() {
        assertThat(asset("style").gzip().orElseThrow()).hasSizeLessThanOrEqualTo(8 * 1024);
        assertThat(asset("script").gzip().orElseThrow()).hasSizeLessThanOrEqualTo(2 * 1024);
        assertThat(asset("htmx").gzip().orElseThrow()).hasSizeLessThanOrEqualTo(17 * 1024);
        assertThat(asset("font").bytes()).hasSizeLessThanOrEqualTo(45 * 1024);
    }

    @Test
    void whatOthersWroteComesWithItsLicence() {
        assertThat(Assets.class.getResource("assets/htmx/LICENSE")).isNotNull();
        assertThat(Assets.class.getResource("assets/noto-sans-bengali/LICENSE")).isNotNull();
    }

    private Asset asset(String name) {
        return assets.at(assets.address(name)).orElseThrow();
    }
}
