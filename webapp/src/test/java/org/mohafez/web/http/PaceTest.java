package org.mohafez.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final int RATE = 3;
    private static final int AT_ONCE = 20 * RATE;

    private long now;

    private final Pace pace = new Pace(RATE, Set.of(), new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void whatWasSavedUpCanBeAskedAtOnce() {
        assertThat(answered("203.0.113.5", AT_ONCE + 7)).isEqualTo(AT_ONCE);
    }

    @Test
    void onTheLongRunItIsSoManyASecond() {
        answered("203.0.113.5", AT_ONCE);
        now += TimeUnit.SECONDS.toNanos(4);
        assertThat(answered("203.0.113.5", AT_ONCE)).isEqualTo(4 * RATE);
    }

    @Test
    void whoIsToldWhenToComeAgainIsLetInThen() {
        answered("203.0.113.5", AT_ONCE);
        long seconds = Pace.seconds(pace.ask("203.0.113.5", "/search"));
        assertThat(seconds).isPositive();
        now += TimeUnit.SECONDS.toNanos(seconds);
        assertThat(pace.ask("203.0.113.5", "/search").isConsumed()).isTrue();
    }

    @Test
    void oneAddressTakesNothingFromAnother() {
        answered("203.0.113.5", AT_ONCE);
        assertThat(answered("203.0.113.6", AT_ONCE)).isEqualTo(AT_ONCE);
    }

    @Test
    void addressesOfOneIpv6NetworkAreOne() {
        answered("2001:db8:1:2::5", AT_ONCE);
        assertThat(pace.ask("2001:db8:1:2:ffff::9", "/search").isConsumed()).isFalse();
        assertThat(pace.ask("2001:db8:1:3::5", "/search").isConsumed()).isTrue();
    }

    @Test
    void ofPicturesTenAreAsMuchAsAPage() {
        String picture = "/d/0000000000000000/page/3-small.webp";
        int shown = 0;
        while (pace.ask("203.0.113.5", picture).isConsumed()) {
            shown++;
        }
        assertThat(shown).isEqualTo(10 * AT_ONCE);
        assertThat(pace.ask("203.0.113.5", "/search").isConsumed()).isFalse();
    }

    private int answered(String address, int times) {
        int answered = 0;
        for (int i = 0; i < times; i++) {
            answered += pace.ask(address, "/search").isConsumed() ? 1 : 0;
        }
        return answered;
    }
}
