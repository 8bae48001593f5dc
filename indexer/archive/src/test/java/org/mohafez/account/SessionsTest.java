package org.mohafez.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionsTest {
    private static final String WRONG = "not this one at all";

    @TempDir
    Path folder;

    private Door door;
    private String password;

    @BeforeEach
    void open() {
        door = new Door(folder);
        password = door.add("rahima", Role.CLERK);
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void whoSignsInIsKnownByTheToken() {
        SignIn.Welcome welcome = door.welcome("rahima", password);

        assertThat(door.sessions.find(welcome.token())).contains(welcome.session());
        assertThat(door.sessions.find(welcome.token() + "x")).isEmpty();
        assertThat(door.sessions.find("")).isEmpty();
    }

    @Test
    void aSessionEndsByItself() {
        String idle = door.welcome("rahima", password).token();
        door.pass(Sessions.LONGEST_REST.plusSeconds(1));
        assertThat(door.sessions.find(idle)).isEmpty();

        String busy = door.welcome("rahima", password).token();
        for (int hour = 0; hour < Sessions.LONGEST.toHours(); hour++) {
            assertThat(door.sessions.find(busy)).as("after %s hours", hour).isPresent();
            door.pass(Duration.ofHours(1));
        }
        assertThat(door.sessions.find(busy)).isEmpty();
    }

    @Test
    void oneSignsOutHereOrEverywhere() {
        String here = door.welcome("rahima", password).token();
        String there = door.welcome("rahima", password).token();

        door.sessions.end(here);
        assertThat(door.sessions.find(here)).isEmpty();
        assertThat(door.sessions.find(there)).isPresent();

        String again = door.welcome("rahima", password).token();
        door.sessions.endAll("rahima", "rahima");
        assertThat(door.sessions.find(there)).isEmpty();
        assertThat(door.sessions.find(again)).isEmpty();
    }

    @Test
    void aClosedAccountAndAChangedPasswordEndSessions() {
        String closed = door.welcome("rahima", password).token();
        door.accounts.setActive("rahima", false, "operator");
        assertThat(door.sessions.find(closed)).isEmpty();
        assertThat(door.sessions.signIn("rahima", password, Door.HERE)).isInstanceOf(SignIn.Refused.class);

        door.accounts.setActive("rahima", true, "operator");
        assertThat(door.sessions.find(closed)).as("opened again").isEmpty();
        String stolen = door.welcome("rahima", password).token();
        door.accounts.changePassword("rahima", "three trees by the river");
        assertThat(door.sessions.find(stolen)).isEmpty();
    }

    @Test
    void theRoleIsThatOfNow() {
        String token = door.welcome("rahima", password).token();
        door.accounts.setRole("rahima", Role.READER, "operator");

        assertThat(door.sessions.find(token).orElseThrow().account().role()).isEqualTo(Role.READER);
    }

    @Test
    void whoGuessesWaitsLongerAndLonger() {
        guess(5);
        assertThat(door.sessions.signIn("rahima", password, Door.HERE))
                .as("even with the right password")
                .isEqualTo(new SignIn.HeldBack(Duration.ofSeconds(2)));

        door.pass(Duration.ofSeconds(3));
        guess(1);
        assertThat(door.sessions.signIn("rahima", WRONG, Door.HERE))
                .isEqualTo(new SignIn.HeldBack(Duration.ofSeconds(4)));

        door.pass(Duration.ofSeconds(5));
        assertThat(door.sessions.signIn("rahima", password, Door.HERE)).isInstanceOf(SignIn.Welcome.class);
        guess(4);
        assertThat(door.sessions.signIn("rahima", password, Door.HERE)).isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void guessesFromElsewhereDoNotShutSomebodyOut() {
        guess(5);

        assertThat(door.sessions.signIn("rahima", password, "198.51.100.7")).isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void manyNamesFromOnePlaceHoldThePlaceBack() {
        for (int i = 0; i < 30; i++) {
            assertThat(door.sessions.signIn("somebody" + i, WRONG, Door.HERE)).isInstanceOf(SignIn.Refused.class);
        }
        assertThat(door.sessions.signIn("rahima", password, Door.HERE)).isInstanceOf(SignIn.HeldBack.class);
    }

    @Test
    void guessesThatComeAtOnceAreNoMoreThanThoseThatComeOneByOne() throws InterruptedException {
        List<Callable<SignIn>> guesses = IntStream.range(0, 40)
                .<Callable<SignIn>>mapToObj(i -> () -> door.sessions.signIn("rahima", WRONG + i, Door.HERE))
                .toList();
        try (ExecutorService crowd = Executors.newFixedThreadPool(20)) {
            assertThat(crowd.invokeAll(guesses))
                    .extracting(Future::resultNow)
                    .filteredOn(SignIn.Refused.class::isInstance)
                    .as("looked at")
                    .hasSize(5);
        }
    }

    @Test
    void theNetworkOfAnAddressIsOnePlaceHoweverManyAddressesItHas() {
        for (int i = 0; i < 5; i++) {
            assertThat(door.sessions.signIn("rahima", WRONG, "2001:db8:1:1::" + i))
                    .isInstanceOf(SignIn.Refused.class);
        }

        assertThat(door.sessions.signIn("rahima", WRONG, "2001:db8:1:1:ffff::9"))
                .isInstanceOf(SignIn.HeldBack.class);
        assertThat(door.sessions.signIn("rahima", password, "2001:db8:1:2::1")).isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void whoComesInOftenIsNotTakenForAGuesser() {
        for (int i = 0; i < 40; i++) {
            Session session = door.welcome("rahima", password).session();
            assertThat(door.sessions.knowsPassword(session, password, Door.HERE))
                    .isTrue();
        }
    }

    @Test
    void anUnknownNameIsHeldBackLikeAKnownOne() {
        for (int i = 0; i < 5; i++) {
            assertThat(door.sessions.signIn("nobody", WRONG, Door.HERE)).isInstanceOf(SignIn.Refused.class);
        }
        assertThat(door.sessions.signIn("nobody", WRONG, Door.HERE)).isInstanceOf(SignIn.HeldBack.class);
    }

    @Test
    void whatIsTypedAsANameIsNotWrittenDownUnlessItIsOne() {
        door.sessions.signIn("my secret password", WRONG, Door.HERE);
        door.sessions.signIn("rahima", WRONG, Door.HERE);

        assertThat(door.audit.page(AuditFilter.ALL, Long.MAX_VALUE, 2))
                .extracting(AuditEntry::about)
                .containsExactly("rahima", "");
        door.close();
        assertThat(folder.resolve("state.db"))
                .content(java.nio.charset.StandardCharsets.ISO_8859_1)
                .doesNotContain("my secret password");
        door = new Door(folder);
    }

    private void guess(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(door.sessions.signIn("rahima", WRONG, Door.HERE)).isInstanceOf(SignIn.Refused.class);
        }
    }
}
