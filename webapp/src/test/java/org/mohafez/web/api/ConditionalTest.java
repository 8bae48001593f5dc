package org.mohafez.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.web.fixture.TestPortal;

/** Feed readers and crawlers come again and again: who has it already gets nothing. */
class ConditionalTest {
    private static TestPortal portal = TestPortal.shared();

    /** A while after it was last looked at: until then what has changed has no date. */
    @BeforeAll
    static void start() {
        portal = TestPortal.own();
        List.of("/search.atom", "/sitemap.xml").forEach(portal::page);
        portal.later(Duration.ofMinutes(2));
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search.atom", "/search.atom?kind=order&lang=en", "/sitemap.xml", "/sitemap/1.xml"})
    void whoHasItAlreadyGetsNothing(String path) {
        HttpResponse<String> answer = portal.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        String changed = answer.headers().firstValue("Last-Modified").orElseThrow();
        String digest = answer.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> byTime = portal.get(path, "If-Modified-Since", changed);
        assertThat(byTime.statusCode()).isEqualTo(304);
        assertThat(byTime.body()).isEmpty();
        assertThat(byTime.headers().firstValue("Last-Modified")).contains(changed);
        HttpResponse<String> byDigest = portal.get(path, "If-None-Match", digest);
        assertThat(byDigest.statusCode()).isEqualTo(304);
        assertThat(byDigest.body()).isEmpty();
    }

    /** A list, any, and weakly compared (RFC 9110, 13.1.2). */
    @ParameterizedTest
    @ValueSource(strings = {"*", "%s", "\"another\", %s", "W/\"a,b\" , %s,\"c\"", "strong %s"})
    void whoHasItAmongOthersGetsNothing(String had) {
        String tag = portal.get("/about").headers().firstValue("ETag").orElseThrow();
        String named = had.startsWith("strong ") ? tag.replaceFirst("^W/", "") : had.formatted(tag);
        HttpResponse<String> answer = portal.get("/about", "If-None-Match", named);
        assertThat(answer.statusCode()).as(named).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("ETag")).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"", "W/", "another", "\"another\", W/\"\""})
    void whoHasSomethingElseGetsIt(String had) {
        assertThat(portal.get("/about", "If-None-Match", had).statusCode()).isEqualTo(200);
    }

    /** Packed and plain are not the same bytes: a tag that both have may only be a weak one (RFC 9110, 8.8.3.3). */
    @Test
    void theTagOfWhatMayBePackedIsWeak() {
        assertThat(portal.get("/about").headers().firstValue("ETag"))
                .hasValueSatisfying(tag -> assertThat(tag).startsWith("W/\""));
    }

    /** RFC 9110, 9.3.2. */
    @ParameterizedTest
    @ValueSource(strings = {"/about", "/openapi.json", "/browse/office.csv", "/search.atom", "/nowhere"})
    void whoAsksForTheHeadIsToldWhatWhoeverGetsItIsTold(String path) {
        HttpResponse<String> head = head(path);
        HttpResponse<String> answer = portal.get(path);
        assertThat(head.statusCode()).isEqualTo(answer.statusCode());
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Type"))
                .isEqualTo(answer.headers().firstValue("Content-Type"));
        assertThat(head.headers().firstValue("ETag")).isEqualTo(answer.headers().firstValue("ETag"));
    }

    @Test
    void whoAsksForTheHeadOfWhatTheyHaveIsToldSo() {
        String tag = portal.get("/about").headers().firstValue("ETag").orElseThrow();
        assertThat(head("/about", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(head("/about", "If-None-Match", "\"another\"").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> head(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(portal.address(path))).HEAD();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return portal.send(request.build());
    }

    /** Of what was not found nobody has anything (RFC 9110, 13.2.1). */
    @ParameterizedTest
    @ValueSource(strings = {"/d/nothing", "/nowhere"})
    void whatIsNotFoundHasNoTag(String path) {
        HttpResponse<String> answer = portal.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search.atom", "/sitemap.xml", "/sitemap/1.xml"})
    void whoHasAnOlderOneOrAsksNonsenseGetsIt(String path) {
        for (String date : new String[] {"Sun, 06 Nov 1994 08:49:37 GMT", "yesterday", ""}) {
            assertThat(portal.get(path, "If-Modified-Since", date).statusCode())
                    .as(date)
                    .isEqualTo(200);
        }
        String changed = portal.get(path).headers().firstValue("Last-Modified").orElseThrow();
        assertThat(portal.get(path, "If-None-Match", "\"another\"", "If-Modified-Since", changed)
                        .statusCode())
                .as("a digest weighs more than a time")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search.atom", "/sitemap.xml", "/sitemap/1.xml"})
    void whatHasJustChangedHasNoDateThatWouldHideWhatComesInTheSameSecond(String path) {
        try (TestPortal fresh = TestPortal.own()) {
            assertThat(fresh.get(path).headers().firstValue("Last-Modified")).isEmpty();
            assertThat(fresh.get(path, "If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT")
                            .statusCode())
                    .isEqualTo(200);
            fresh.later(Duration.ofMinutes(2));
            assertThat(fresh.get(path).headers().firstValue("Last-Modified")).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sitemap/2.xml", "/sitemap/x.xml"})
    void whatIsNotThereHasNotStayedTheSame(String path) {
        assertThat(portal.get(path, "If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT")
                        .statusCode())
                .isEqualTo(404);
    }
}
