package org.mohafez.web.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.account.Role;
import org.mohafez.web.fixture.Browser;
import org.mohafez.web.fixture.TestPortal;

/** Requests that no browser of a reader sends. */
class RequestsTest {
    private final TestPortal portal = TestPortal.shared();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/d/x%0d%0aX-Evil:%201",
                "/d/%0d%0aX-Evil:1?lang=%0d%0aX-Evil:1",
                "/browse/implementer/x%0d%0aX-Evil:1.json",
                "/browse/implementer/a.json?%0d%0aX-Evil:1=%0d%0aX-Evil:1",
                "/browse/office/x%0d%0aX-Evil:1?sort=%0d%0aX-Evil:1",
                "/search?q=%0d%0aX-Evil:1&lang=xx%0d%0aX-Evil:1",
                "/sign-in?to=/%0d%0aX-Evil:1",
                "/desk?to=%0d%0aX-Evil:1",
                "/desk?%0d%0aX-Evil:1",
                "/d/%FF%FE",
                "/d/%C0%AE%C0%AE/original",
                "/d/%ED%A0%80",
                "/search?q=%ED%A0%80&office=%C0%AF",
                "/search.csv?q=%00",
                "/search.xlsx?q=%00%1b%c2%9b",
                "/search.atom?q=%EF%BF%BE%00",
                "/oai?verb=%00%3Cscript%3E&identifier=%ED%A0%80",
                "/oai?verb=ListRecords&resumptionToken=%FF%00",
                "/search?page=999999999&size=100",
                "/search?page=99999999999999999999",
                "/search/timeline?from=-999999999-01-01&to=%2B999999999-12-31",
                "/search?amountFrom=1e999999999&amountTo=-1",
                "/audit/sample?n=999999999&seed=%00%ff",
                "/sitemap/99999999999999.xml",
                "/sitemap/-1.xml",
                "/d/x/v/99999999999999999999/1",
                "/iiif/%00/manifest.json",
                "/suggestions?q=%ED%A0%80%00",
                "/assets/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
                "/d/a;jsessionid=1/original",
                "/d//original"
            })
    void anAddressCanNeitherWriteHeadersNorBreakAnything(String path) {
        String answer = portal.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1\\.1 [234]\\d\\d .*");
        assertThat(answer.substring(0, answer.indexOf("\r\n\r\n"))).doesNotContain("\nX-Evil", "\nx-evil");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cookie: mohafez=\u0001; __Host-mohafez=\"; mohafez=",
                "Cookie: =;=;;;,,\"\\\"",
                "Accept: ;;;,/,*;q=x",
                "Accept-Encoding: \u00FF",
                "If-Modified-Since: Thu, 99 Foo 99999 99:99:99",
                "If-None-Match: \"",
                "Range: bytes=-1-999999999999999999999,,5-1",
                "Forwarded: for=\"[::1\";;=",
                "HX-Current-URL: javascript:alert(1)",
                "Referer: \u0000",
                "Content-Length: -1",
                "Transfer-Encoding: identity, chunked, x",
                "X-Forwarded-For: 127.0.0.1\r\nX-Forwarded-Proto: https"
            })
    void aHeaderThatIsNoneBreaksNothing(String header) {
        String answer = portal.raw(
                "GET /search?q=a HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1\\.1 [2345]\\d\\d .*").doesNotMatch("(?s)HTTP/1\\.1 500.*");
        assertThat(answer).doesNotContain("=\"javascript:");
    }

    /** What is asked for stands on the page that says it is not there: in the other language, and in its canonical address. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "//attacker.invalid",
                "//attacker.invalid/d/x?lang=en",
                "///attacker.invalid",
                "//attacker.invalid%2f.."
            })
    void aPageThatIsNotThereLeadsNowhereElse(String path) {
        String answer = portal.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 404").contains("id=\"other-language\" href=\"/.//");
        assertThat(answer).doesNotContain("=\"//");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//attacker.invalid/", "/\\attacker.invalid", "https://attacker.invalid/", "javascript:alert(1)",
                "/\t/attacker.invalid", "///attacker.invalid", "\\\\attacker.invalid", "data:text/html,x"
            })
    void signingInLeadsNowhereElse(String to) {
        Browser.of(portal, "onward", Role.READER);
        HttpResponse<String> answer = new Browser(portal)
                .send(
                        "/sign-in?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8),
                        "name",
                        "onward",
                        "password",
                        Browser.password("onward"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(
                        location -> assertThat(location).endsWith("/desk").doesNotContain("attacker"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in application/x-www-form-urlencoded",
                "/oai application/x-www-form-urlencoded",
                "/sign-in multipart/form-data; boundary=b",
                "/oai multipart/form-data; boundary=b",
                "/search text/plain"
            })
    void aBodyWithoutEndIsNotReadToItsEnd(String door) {
        String[] words = door.split(" ", 2);
        byte[] part = "--b\r\nContent-Disposition: form-data; name=\"name\"; filename=\"f\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8);
        byte[] body = Arrays.copyOf(part, 4 << 20);
        Arrays.fill(body, part.length, body.length, (byte) 'a');
        // In pieces, so that its length is not said beforehand.
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal.address(words[0])))
                .header("Content-Type", words[1])
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();
        try {
            assertThat(portal.send(request).statusCode()).isBetween(400, 499);
        } catch (AssertionError cut) {
            // Whoever still sends when all is said finds the line cut.
            assertThat(cut).hasCauseInstanceOf(IOException.class);
        }
    }
}
