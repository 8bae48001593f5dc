package org.mohafez.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.account.Role;
import org.mohafez.web.fixture.Browser;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;

/** One address, two pages: what a stranger sees, and what somebody sees who has signed in. */
class SignedInPagesTest {
    private static final String INTERNAL = "/d/" + SampleArchive.id(SamplePapers.INTERNAL);

    private final TestPortal portal = TestPortal.shared();
    private final Browser reader = Browser.of(portal, "pages.reader", Role.READER);

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?lang=en", "/browse", "/coverage", "/about", "/api", "/d/nope", "/sign-in"})
    void everyPageSaysWhoHasSignedInAndLetsThemOut(String path) {
        String page = reader.get(path).body();

        assertThat(page).contains("pages.reader", "action=\"/sign-out", "name=\"key\"");
        assertThat(portal.get(path).body()).doesNotContain("pages.reader", "/sign-out", "name=\"key\"");
        reader.send("/sign-out");
        assertThat(reader.get("/desk").statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/search", "/search.json", "/search.atom", "/d/nope", "/d/nope.json", "/oai", "/sitemap.xml"})
    void cachesAreToldThatItDependsOnTheCookie(String path) {
        assertThat(portal.get(path).headers().allValues("Vary")).contains("Cookie");
        assertThat(reader.get(path).headers().allValues("Vary")).contains("Cookie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=গোপনকথা", "/browse.json", "/coverage", "/"})
    void theDigestOfTheOnePageIsNotThatOfTheOther(String path) {
        String asked = path.replace("গোপনকথা", "%E0%A6%97%E0%A7%8B%E0%A6%AA%E0%A6%A8%E0%A6%95%E0%A6%A5%E0%A6%BE");
        HttpResponse<String> strangers = portal.get(asked);
        String digest = strangers.headers().firstValue("ETag").orElseThrow();
        assertThat(portal.get(asked, "If-None-Match", digest).statusCode()).isEqualTo(304);
        String other = reader.get(asked).headers().firstValue("ETag").orElse("\"none\"");

        assertThat(portal.get(asked, "If-None-Match", other).body()).isEqualTo(strangers.body());
        assertThat(reader.with("If-None-Match", digest).get(asked).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search.atom", "/sitemap.xml", "/sitemap/1.xml"})
    void noDateStandsForBoth(String path) {
        portal.get(path);
        HttpResponse<String> answer = reader.with("If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT")
                .get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Last-Modified")).isEmpty();
    }

    @Test
    void whatIsInternalSaysSoWhereverItIsShownAndCited() {
        String page = reader.get(INTERNAL + "?lang=en").body();
        assertThat(page)
                .contains("<strong class=\"internal\">Internal</strong>")
                .contains("cannot open it from this citation")
                .contains("(Internal; not published.)", "(অভ্যন্তরীণ; প্রকাশিত নয়।)", "noindex")
                .doesNotContain("application/ld+json\">");
        assertThat(reader.get("/search?size=100&lang=en").body()).contains("<strong class=\"internal\">");
        assertThat(reader.get(INTERNAL + "/page/1").body()).contains("<strong class=\"internal\">");
        assertThat(reader.get(INTERNAL + "/v/1").body()).contains("<strong class=\"internal\">");

        String open = reader.get("/d/" + SampleArchive.id(SamplePapers.LONG) + "?lang=en")
                .body();
        assertThat(open).contains("application/ld+json\">").doesNotContain("class=\"internal\"", "not published");
    }

    @Test
    void picturesOfInternalPagesAreKeptByNobody() {
        assertThat(reader.get(INTERNAL + "/page/1.webp").headers().firstValue("Cache-Control"))
                .hasValue("private, no-store");
        assertThat(reader.get(INTERNAL + "/page/1.webp").headers().firstValue("Cross-Origin-Resource-Policy"))
                .hasValue("same-origin");
    }

    @Test
    void whoSignsInAgainIsSignedInOnce() {
        String before = reader.cookies().get("mohafez");
        HttpResponse<String> in = reader.send(
                "/sign-in",
                "key",
                "of an old page",
                "name",
                "pages.reader",
                "password",
                Browser.password("pages.reader"));

        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(reader.get("/desk").statusCode()).isEqualTo(200);
        assertThat(portal.get("/desk", "Cookie", "mohafez=" + before).statusCode())
                .isEqualTo(303);
    }
}
