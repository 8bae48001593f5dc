package org.mohafez.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.account.Role;
import org.mohafez.web.fixture.Browser;
import org.mohafez.web.fixture.TestPortal;

class SignInTest {
    private final TestPortal portal = TestPortal.shared();

    @Test
    void theDeskSendsAStrangerToTheDoorAndBack() {
        Browser.of(portal, "door.reader", Role.READER);
        Browser stranger = new Browser(portal);
        HttpResponse<String> sent = stranger.get("/desk/password?lang=en");
        assertThat(sent.statusCode()).isEqualTo(303);
        String door = location(sent);
        assertThat(door).isEqualTo("/sign-in?lang=en&to=%2Fdesk%2Fpassword%3Flang%3Den");

        assertThat(stranger.get(door).body()).contains("<label for=\"password\">");
        HttpResponse<String> in =
                stranger.send(door, "name", "door.reader", "password", Browser.password("door.reader"));

        assertThat(location(in)).isEqualTo("/desk/password?lang=en");
        assertThat(stranger.get("/desk/password").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/ bad", ""})
    void nobodyIsSentElsewhere(String to) {
        Browser.of(portal, "door.reader", Role.READER);
        HttpResponse<String> in = new Browser(portal)
                .send(
                        "/sign-in?to=" + java.net.URLEncoder.encode(to, java.nio.charset.StandardCharsets.UTF_8),
                        "name",
                        "door.reader",
                        "password",
                        Browser.password("door.reader"));

        assertThat(location(in)).isEqualTo("/desk");
    }

    @Test
    void whoseSessionEndedOverAFormIsLedBackToItThroughTheDoor() {
        assertThat(formWithoutSession("http://localhost/desk/review/x?lang=en"))
                .startsWith("HTTP/1.1 401")
                .contains("href=\"/sign-in?lang=en&amp;to=%2Fdesk%2Freview%2Fx%3Flang%3Den\"");
        assertThat(formWithoutSession("https://evil.example/desk")).contains("href=\"/sign-in?lang=en\"");
        assertThat(formWithoutSession("::no address")).contains("href=\"/sign-in?lang=en\"");
    }

    private String formWithoutSession(String referer) {
        return portal.raw("POST /desk/review/x?lang=en HTTP/1.1\r\nHost: localhost\r\nReferer: " + referer
                + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreRefusedAlike() {
        Browser.of(portal, "door.reader", Role.READER);
        HttpResponse<String> wrong =
                new Browser(portal).send("/sign-in?lang=en", "name", "door.reader", "password", "x");
        HttpResponse<String> unknown =
                new Browser(portal).send("/sign-in?lang=en", "name", "door.nobody", "password", "x");

        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(422);
        assertThat(wrong.body().replace("door.reader", "door.nobody")).isEqualTo(unknown.body());
        assertThat(wrong.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void whoGuessesIsToldToWait() {
        Browser.of(portal, "door.guessed", Role.READER);
        Browser guesser = new Browser(portal);
        for (int i = 0; i < 5; i++) {
            guesser.send("/sign-in", "name", "door.guessed", "password", "guess " + i);
        }
        HttpResponse<String> held =
                guesser.send("/sign-in", "name", "door.guessed", "password", Browser.password("door.guessed"));

        assertThat(held.statusCode()).isEqualTo(429);
        assertThat(held.headers().firstValue("Retry-After")).isPresent();
        assertThat(guesser.cookies()).isEmpty();
    }

    @Test
    void aTemporaryPasswordOpensNothingButItsChange() {
        String given = portal.staff()
                .accounts()
                .add("door.new", "New", Role.ADMINISTRATOR, "operator")
                .password();
        Browser fresh = new Browser(portal);
        HttpResponse<String> in = fresh.send("/sign-in?lang=en", "name", "door.new", "password", given);
        assertThat(location(in)).isEqualTo("/desk/password?lang=en");

        HttpResponse<String> page = fresh.get("/desk/password?lang=en");
        assertThat(page.body()).contains("Somebody else chose this password");
        assertThat(fresh.send("/desk/password", "old", given, "new", "short", "again", "short")
                        .statusCode())
                .isEqualTo(422);
        assertThat(fresh.send(
                                "/desk/password?lang=en",
                                "old",
                                given,
                                "new",
                                "three trees by the river",
                                "again",
                                "three")
                        .body())
                .contains("was not typed the same twice");
        assertThat(fresh.send(
                                "/desk/password",
                                "old",
                                "wrong",
                                "new",
                                "three trees by the river",
                                "again",
                                "three trees by the river")
                        .statusCode())
                .isEqualTo(422);
        assertThat(fresh.send(
                                "/desk/password",
                                "old",
                                given,
                                "new",
                                "three trees by the river",
                                "again",
                                "three trees by the river")
                        .statusCode())
                .isEqualTo(303);
        assertThat(fresh.get("/desk/password").statusCode()).as("signed out").isEqualTo(303);
        assertThat(fresh.send("/sign-in", "name", "door.new", "password", "three trees by the river")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void whoChangedATemporaryPasswordGoesOnToWhatTheyAskedFor() {
        String given = portal.staff()
                .accounts()
                .add("door.onward", "New", Role.READER, "operator")
                .password();
        Browser fresh = new Browser(portal);
        String password = location(fresh.send(
                "/sign-in?to=%2Fdesk%2Fsearches%3Flang%3Den&lang=en", "name", "door.onward", "password", given));
        assertThat(password).isEqualTo("/desk/password?to=%2Fdesk%2Fsearches%3Flang%3Den&lang=en");
        assertThat(location(fresh.get("/desk/searches?lang=en")))
                .isEqualTo("/desk/password?lang=en&to=%2Fdesk%2Fsearches%3Flang%3Den");
        assertThat(fresh.get(password).body())
                .contains("action=\"/desk/password?to=%2Fdesk%2Fsearches%3Flang%3Den&amp;lang=en\"");
        String chosen = "three trees by the river";
        String door = location(fresh.send(password, "old", given, "new", chosen, "again", chosen));
        assertThat(fresh.get(door).body()).contains("to=%2Fdesk%2Fsearches%3Flang%3Den");
        assertThat(location(fresh.send(door, "name", "door.onward", "password", chosen)))
                .isEqualTo("/desk/searches?lang=en");
    }

    @Test
    void whoChangedItIsNotAskedToChangeItAgain() {
        String given = portal.staff()
                .accounts()
                .add("door.once", "New", Role.READER, "operator")
                .password();
        Browser fresh = new Browser(portal);
        String door = location(fresh.get("/desk/password?lang=en"));
        String password = location(fresh.send(door, "name", "door.once", "password", given));
        fresh.get(password);
        String chosen = "three trees by the river";
        assertThat(location(fresh.send(password, "old", given, "new", chosen, "again", chosen)))
                .isEqualTo("/sign-in?lang=en&done=password");
    }

    /** What a browser keeps for somebody is not for the next, though the session ended by itself before they left. */
    @Test
    void whoseSessionEndedCanStillLeaveNothingBehind() {
        HttpResponse<String> left = new Browser(portal).send("/sign-out?lang=en");
        assertThat(location(left)).isEqualTo("/sign-in?lang=en&done=out");
        assertThat(left.headers().firstValue("Clear-Site-Data")).contains("\"storage\"");

        Browser reader = Browser.of(portal, "door.stays", Role.READER);
        assertThat(reader.send("/sign-out", "key", "guessed").statusCode()).isEqualTo(403);
        assertThat(reader.get("/desk/password").statusCode()).isEqualTo(200);
    }

    @Test
    void aScriptWhoseSessionEndedIsToldSoInData() {
        for (String method : new String[] {"GET", "POST"}) {
            assertThat(portal.raw(method + " /desk/upload/some-slip?lang=en HTTP/1.1\r\nHost: localhost\r\n"
                            + "Accept: application/json\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 401")
                    .contains("application/problem+json", "You are not signed in");
        }
    }

    @Test
    void signingOutEndsTheSessionNotOnlyTheCookie() {
        Browser reader = Browser.of(portal, "door.leaver", Role.READER);
        String token = reader.cookies().get("mohafez");
        reader.get("/desk/password");
        reader.send("/sign-out");

        assertThat(reader.cookies()).isEmpty();
        assertThat(portal.get("/desk/password", "Cookie", "mohafez=" + token).statusCode())
                .isEqualTo(303);
    }

    @Test
    void pagesOfSomebodySignedInAreKeptByNobody() {
        Browser reader = Browser.of(portal, "door.reader", Role.READER);

        assertThat(reader.get("/search").headers().firstValue("Cache-Control")).hasValue("private, no-store");
        assertThat(portal.get("/search").headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @Test
    void theCookieIsForTheServerAlone() {
        Browser.of(portal, "door.reader", Role.READER);
        HttpResponse<String> in = new Browser(portal)
                .send("/sign-in", "name", "door.reader", "password", Browser.password("door.reader"));

        assertThat(in.headers().firstValue("Set-Cookie").orElseThrow())
                .matches("mohafez=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Lax");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
