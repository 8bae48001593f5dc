package org.mohafez.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mohafez.account.Role;
import org.mohafez.web.fixture.Browser;
import org.mohafez.web.fixture.TestPortal;

/** Other sites send no forms in a reader's name. */
class OtherSitesTest {
    private final TestPortal portal = TestPortal.shared();

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://evil.example",
        "Origin, null"
    })
    void aFormFromElsewhereIsRefused(String header, String value) {
        Browser reader = Browser.of(portal, "forms.reader", Role.READER);
        reader.get("/desk/password");

        assertThat(reader.with(header, value).send("/sign-out").statusCode()).isEqualTo(403);
        assertThat(new Browser(portal)
                        .with(header, value)
                        .send("/sign-in", "name", "forms.reader", "password", Browser.password("forms.reader"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aFormWithoutItsKeyOrWithAnothersIsRefused() {
        Browser reader = Browser.of(portal, "forms.reader", Role.READER);
        assertThat(reader.send("/sign-out", "key", "").statusCode()).isEqualTo(403);
        assertThat(reader.send("/sign-out", "key", "x".repeat(43)).statusCode()).isEqualTo(403);
        assertThat(reader.get("/desk/password").statusCode())
                .as("still signed in")
                .isEqualTo(200);

        assertThat(reader.with("Sec-Fetch-Site", "same-origin")
                        .send("/sign-out")
                        .statusCode())
                .isEqualTo(303);
    }
}
