package org.mohafez.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mohafez.index.IndexAway;

@Timeout(60)
class TurnsTest {
    private static final Duration PATIENT = Duration.ofMinutes(2);

    private final Turns turns = new Turns(1, PATIENT);
    private final List<String> made = Collections.synchronizedList(new ArrayList<>());

    @Test
    void whoWaitsIsAnsweredInTheOrderOfComing() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        Thread first = asking("first", end);
        CountDownLatch open = new CountDownLatch(0);
        List<Thread> others = new ArrayList<>();
        for (int i = 2; i <= 5; i++) {
            others.add(asking("number " + i, open));
        }
        assertThat(made).isEmpty();
        end.countDown();
        first.join();
        for (Thread other : others) {
            other.join();
        }
        assertThat(made).containsExactly("first", "number 2", "number 3", "number 4", "number 5");
    }

    @Test
    void aTurnIsGivenBackWhereMakingFails() throws IOException {
        assertThatThrownBy(() -> turns.take(() -> {
                    throw new IOException("not to be read");
                }))
                .isInstanceOf(IOException.class);
        assertThat(turns.<String>take(() -> "answered")).isEqualTo("answered");
    }

    @Test
    void asManyAreMadeAtOnceAsThereAreTurns() throws InterruptedException, IOException {
        Turns two = new Turns(2, PATIENT);
        CountDownLatch end = new CountDownLatch(1);
        Thread slow = Thread.ofPlatform().start(() -> take(two, "slow", end));
        untilItWaits(slow);
        two.take(() -> made.add("quick"));
        end.countDown();
        slow.join();
        assertThat(made).containsExactly("quick", "slow");
    }

    @Test
    void whoGetsNoTurnIsToldToComeAgain() throws InterruptedException, IOException {
        Turns taken = new Turns(1, Duration.ofMillis(1));
        CountDownLatch end = new CountDownLatch(1);
        Thread slow = Thread.ofPlatform().start(() -> take(taken, "slow", end));
        untilItWaits(slow);
        assertThatThrownBy(() -> taken.<String>take(() -> "answered"))
                .isInstanceOf(IndexAway.class)
                .hasMessageContaining("no turn");
        end.countDown();
        slow.join();
        assertThat(taken.<String>take(() -> "answered")).isEqualTo("answered");
    }

    /** One who asks, and holds the turn until the end; it has come when this returns. */
    private Thread asking(String name, CountDownLatch end) throws InterruptedException {
        Thread asking = Thread.ofPlatform().start(() -> take(turns, name, end));
        untilItWaits(asking);
        return asking;
    }

    private void take(Turns from, String name, CountDownLatch end) {
        try {
            from.take(() -> {
                try {
                    end.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return made.add(name);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void untilItWaits(Thread thread) throws InterruptedException {
        while (thread.getState() != Thread.State.WAITING && thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.sleep(1);
        }
    }
}
