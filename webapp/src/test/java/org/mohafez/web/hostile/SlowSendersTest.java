package org.mohafez.web.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.account.Role;
import org.mohafez.web.fixture.Browser;
import org.mohafez.web.fixture.TestPortal;

/** Whoever sends a body byte by byte. */
class SlowSendersTest {
    /** More than the server has threads. */
    private static final int MANY = 300;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TestPortal portal = TestPortal.shared();

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/oai"})
    void keepsNobodyWaiting(String door) throws Exception {
        List<Socket> slow = new ArrayList<>();
        try (HttpClient reader = HttpClient.newHttpClient()) {
            for (int i = 0; i < MANY; i++) {
                Socket one = open();
                slow.add(one);
                write(one, head(door, 1000) + "name=a");
            }
            HttpRequest question = HttpRequest.newBuilder(URI.create(portal.address("/about")))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            assertThat(reader.send(question, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        } finally {
            for (Socket one : slow) {
                one.close();
            }
        }
    }

    /** Of one account, from wherever it sends: here are more than its share, and none of them ends. */
    @Test
    @Timeout(120)
    void isOneOfAFewWhoeverHasSignedIn() throws Exception {
        Browser clerk = Browser.of(portal, "slow.clerk", Role.CLERK);
        clerk.get("/desk/upload");
        String piece = piece(clerk);
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 8; i++) {
                Socket one = open();
                slow.add(one);
                write(one, sheet(clerk));
            }
            // The eight are read as soon as threads come to them; each goes on sending, or its line would be closed as
            // silent.
            String ninth = until(answer -> !answer.startsWith("HTTP/1.1 404"), () -> {
                for (Socket one : slow) {
                    write(one, "a");
                }
                return portal.raw(piece);
            });
            assertThat(ninth).startsWith("HTTP/1.1 429").contains("Retry-After: 30");
            Browser other = Browser.of(portal, "slow.other", Role.CLERK);
            other.get("/desk/upload");
            assertThat(portal.raw(piece(other))).startsWith("HTTP/1.1 404");
        } finally {
            for (Socket one : slow) {
                one.close();
            }
        }
        // Who went away is not counted for ever.
        HttpResponse<String> again = until(
                answer -> answer.statusCode() != 429,
                () -> clerk.post("/desk/upload/no-such-slip/0?at=0", new byte[100]));
        assertThat(again.statusCode()).isEqualTo(404);
    }

    /** The first answer that will do, or the last one when patience ends. */
    private static <T> T until(Predicate<T> willDo, Callable<T> asking) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        T answer = asking.call();
        while (!willDo.test(answer) && Instant.now().isBefore(end)) {
            answer = asking.call();
        }
        return answer;
    }

    /**
     * What announces a piece of a file that nobody asked for. The piece itself does not follow: it is answered before it is read, and who is
     * still sending while the line is closed may not get to see the answer.
     */
    private static String piece(Browser clerk) {
        return head("/desk/upload/no-such-slip/0?at=0", 100_000)
                .replaceFirst(
                        "\r\n\r\n",
                        "\r\nX-Form-Key: " + clerk.key() + "\r\nCookie: mohafez="
                                + clerk.cookies().get("mohafez") + "\r\n\r\n");
    }

    /** A form whose key stands within it, so that it is read. */
    private static String sheet(Browser clerk) {
        return head("/desk/review/none", 100_000)
                        .replaceFirst(
                                "\r\n\r\n",
                                "\r\nCookie: mohafez=" + clerk.cookies().get("mohafez") + "\r\n\r\n")
                + "key=" + clerk.key();
    }

    @Test
    void isAnsweredWhenAllIsSaid() throws Exception {
        String form = "name=nobody.at.all&password=x";
        try (Socket slow = open()) {
            write(slow, head("/sign-in", form.length()));
            for (String letter : form.split("")) {
                write(slow, letter);
            }
            assertThat(new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 422")
                    .contains("value=\"nobody.at.all\"");
        }
    }

    @Test
    void isRefusedWhenTheyGoAway() throws Exception {
        try (Socket slow = open()) {
            write(slow, head("/sign-in", 1000) + "name=a");
            slow.shutdownOutput();
            assertThat(new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400");
        }
    }

    private Socket open() throws IOException {
        return new Socket("127.0.0.1", portal.server().port());
    }

    private static String head(String door, int length) {
        return "POST " + door + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private static void write(Socket to, String text) throws IOException {
        to.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        to.getOutputStream().flush();
    }
}
