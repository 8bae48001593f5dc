package org.mohafez.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mohafez.account.Role;
import org.mohafez.web.fixture.Browser;
import org.mohafez.web.fixture.TestPortal;

/** Nobody signs in, or is known, over a line that others can read. */
class OpenLineTest {
    private final TestPortal portal = TestPortal.shared();

    @ParameterizedTest
    @CsvSource({
        "X-Forwarded-For, 203.0.113.9",
        "X-Forwarded-Proto, https",
        "X-Forwarded-Proto, http",
        "Forwarded, proto=https",
        "Via, 1.1 somewhere"
    })
    void whatAnUnknownProxySaysIsNotBelieved(String header, String value) {
        Browser.of(portal, "line.reader", Role.READER);
        Browser behind = new Browser(portal).with(header, value);
        HttpResponse<String> refused =
                behind.send("/sign-in?lang=en", "name", "line.reader", "password", Browser.password("line.reader"));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("over HTTPS only").doesNotContain("type=\"password\"");
        assertThat(behind.cookies()).isEmpty();
    }

    @Test
    void aSessionIsNotKnownOverAnOpenLine() {
        Browser reader = Browser.of(portal, "line.reader", Role.READER);
        assertThat(reader.get("/desk/password").statusCode()).isEqualTo(200);

        assertThat(reader.with("X-Forwarded-For", "203.0.113.9")
                        .get("/desk/password")
                        .statusCode())
                .isEqualTo(303);
    }

    /** A name of somebody else's that leads to this machine, as in DNS rebinding. */
    @Test
    void anotherNameOfThisMachineIsNoSecretLine() {
        String answer = portal.raw("GET /sign-in?lang=en HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");

        assertThat(answer).contains("over HTTPS only").doesNotContain("type=\"password\"");
    }
}
