package org.mohafez.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;

/** What somebody who means harm would try. */
class SafetyTest {
    private static final String HOSTILE = "/d/" + SampleArchive.id(SamplePapers.HOSTILE);
    private static final String INTERNAL = "/d/" + SampleArchive.id(SamplePapers.INTERNAL);

    private final TestPortal portal = TestPortal.shared();

    static Stream<String> pagesWithHostileText() {
        String query =
                URLEncoder.encode("\"><script>alert(9)</script><img src=x onerror=alert(10)>", StandardCharsets.UTF_8);
        return Stream.of(
                "/",
                "/coverage",
                "/search?q=" + query,
                "/search?q=" + URLEncoder.encode("আক্রমণ", StandardCharsets.UTF_8),
                "/search?from=" + query + "&office=" + query + "&" + query + "=1",
                HOSTILE,
                HOSTILE + "?q=" + query,
                HOSTILE + "/1?q=" + query,
                HOSTILE + "/page/1",
                "/" + query,
                "/d/" + SampleArchive.id("<img src=x onerror=alert(1)>.pdf"));
    }

    @ParameterizedTest
    @MethodSource("pagesWithHostileText")
    void textOfOthersIsNeverMarkup(String path) {
        String page = portal.get(path).body();
        // Our own: a script file, another beside the box to search in, and nothing that runs in place; data for search
        // engines is no script.
        String scripts = page.replaceFirst("<script type=\"application/ld\\+json\">[^<>]*</script>", "");
        assertThat(scripts.split("<script", -1)).hasSize(page.contains("id=\"find\"") ? 3 : 2);
        assertThat(page)
                .doesNotContain("<script>", "<img", "<svg onload", "</title><svg")
                .doesNotContainPattern("<[^>]*\\son[a-z]+=")
                .doesNotContainPattern("(href|src|action)=\"\\s*javascript:")
                .doesNotContainPattern("<[^>]*\\sstyle=");
    }

    @Test
    void aPageIsPicturedForWhomTheDocumentIs() {
        String pages = "/d/" + SampleArchive.id(SamplePapers.LONG) + "/page/";
        HttpResponse<String> picture = portal.get(pages + "1.webp");
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/webp");
        assertThat(picture.body()).startsWith("RIFF");
        assertThat(portal.get(pages + "1").body())
                .contains("srcset=\"" + pages + "1.webp\"", "<img src=\"" + pages + "1-small.webp\"");
        assertThat(portal.get(pages + "1-small.webp").body()).startsWith("RIFF");
        assertThat(portal.get(pages + "2").body()).doesNotContain("<img");
        for (String none : List.of("2.webp", "2-small.webp", "0.webp", "..%2F1.webp", "x.webp", "99999999999.webp")) {
            assertThat(portal.get(pages + none).statusCode()).as(none).isBetween(400, 404);
        }
        for (String none : List.of("1.webp", "1-small.webp")) {
            assertThat(portal.get(INTERNAL + "/page/" + none).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aCopyIsPointedOutToWhomItIs() {
        String page = portal.get("/d/" + SampleArchive.id(SamplePapers.LONG)).body();
        assertThat(page)
                .contains("/d/" + SampleArchive.id(SamplePapers.ENGLISH))
                .doesNotContain(INTERNAL);
    }

    @Test
    void everyAnswerForbidsTheBrowserWhatItNeedNotDo() {
        for (String path : List.of("/", "/search.json", "/coverage", HOSTILE, "/nope", "/healthz")) {
            HttpResponse<String> answer = portal.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                            .doesNotContain("unsafe-inline", "unsafe-eval", "*"));
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(answer.headers().firstValue("Server")).isEmpty();
        }
    }

    @Test
    void anOriginalIsAFileAndNeverAPage() {
        HttpResponse<String> answer = portal.get(HOSTILE + "/original");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("%PDF-1.4 the bytes of " + SamplePapers.HOSTILE);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("sandbox"));
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value ->
                        assertThat(value).startsWith("attachment; filename=\"").doesNotContain("<", ">"));
    }

    @Test
    void anInternalPaperDoesNotExistForThePublic() {
        for (String path : List.of(
                INTERNAL,
                INTERNAL + ".json",
                INTERNAL + "/1",
                INTERNAL + "/1.json",
                INTERNAL + "/original",
                INTERNAL + "/page/1",
                "/api/v1" + INTERNAL.replace("/d/", "/documents/"))) {
            assertThat(portal.get(path).statusCode()).as(path).isEqualTo(404);
        }
        String word = URLEncoder.encode("গোপনকথা", StandardCharsets.UTF_8);
        for (String path : List.of(
                "/search?q=" + word,
                "/search.json?q=" + word,
                "/search.csv?q=" + word,
                "/search.csv",
                "/search.jsonl",
                "/search.atom?q=" + word,
                "/coverage",
                "/coverage.json",
                "/search.json",
                "/suggestions?q=" + URLEncoder.encode("গোপন", StandardCharsets.UTF_8),
                "/api/v1/suggest?q=" + URLEncoder.encode("গোপন", StandardCharsets.UTF_8))) {
            assertThat(portal.get(path).body())
                    .as(path)
                    .doesNotContain("internal.pdf", "গোপন দপ্তর", "secret-office", "অভ্যন্তরীণ পত্র");
        }
    }

    @Test
    void anInternalFileThatCouldNotBeReadDoesNotExistForThePublicEither() {
        String unread = "/d/" + SampleArchive.id(SamplePapers.INTERNAL_UNREAD);
        for (String path : List.of(
                unread, unread + ".json", unread + "/original", "/api/v1" + unread.replace("/d/", "/documents/"))) {
            assertThat(portal.get(path).statusCode()).as(path).isEqualTo(404);
        }
        for (String path : List.of("/coverage", "/coverage.json")) {
            assertThat(portal.get(path).body()).as(path).doesNotContain(SamplePapers.INTERNAL_UNREAD);
        }
    }

    @Test
    void absoluteAddressesNeverComeFromTheRequest() {
        for (String path : List.of("/", HOSTILE, "/search.atom", "/opensearch.xml", HOSTILE + "/1.json")) {
            String answer = portal.raw(
                    "GET " + path
                            + " HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nForwarded: host=evil.example\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(path).contains("https://minutes.example").doesNotContain("evil.example");
        }
    }

    @Test
    void nothingCanBeSent() {
        HttpRequest post = HttpRequest.newBuilder(URI.create(portal.address("/search")))
                .POST(HttpRequest.BodyPublishers.ofString("q=" + "x".repeat(100_000)))
                .build();
        assertThat(portal.send(post).statusCode()).isIn(405, 413);
    }

    @Test
    void anAddressTooLongIsRefused() {
        String answer = portal.raw(
                "GET /search?q=" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 414")
                .contains("text/html; charset=utf-8", "Content-Security-Policy: default-src 'none'")
                .contains("ঠিকানাটি খুব দীর্ঘ", "The address is too long", "<form")
                .doesNotContainIgnoringCase("jetty");
    }

    @Test
    void theLongestQuestionMayBeAskedFromItsOwnPage() {
        String path = "/search?q=" + URLEncoder.encode("সভা".repeat(500 / 3), StandardCharsets.UTF_8);
        String page = portal.address(path);
        // Chromium cuts a Referer longer than 4 KiB to its host.
        String referer = page.substring(0, 4096);
        HttpResponse<String> next = portal.get(path + "&sort=newest", "Referer", referer, "HX-Current-URL", page);
        assertThat(next.statusCode()).isEqualTo(200);
    }

    @Test
    void brokenEscapesAreNoFault() {
        for (String query : List.of("q=%zz", "q=%", "q=100%&from=%2", "%=%")) {
            String answer =
                    portal.raw("GET /search?" + query + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(query).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void pathsLeadNowhereElse() {
        for (String path : List.of(
                "/d/../../etc/passwd", "/assets/..%2f..%2fetc/passwd", "/d/..%2f..%2f/original", "/assets/%00")) {
            String answer = portal.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(path).matches("(?s)HTTP/1.1 4\\d\\d.*").doesNotContain("root:");
        }
    }
}
