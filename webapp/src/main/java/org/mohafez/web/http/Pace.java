package org.mohafez.web.http;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.mohafez.account.Household;

/**
 * Nobody asks so much that others have to wait: each address has a bucket of tokens, one for each question, which fills again while it
 * rests (bucket4j). Of pictures {@value #PICTURES} count as one question; what costs the server nothing to find is not counted, and neither is this machine itself, nor a proxy on it that was not named: its readers cannot be told apart. Safe for use by several threads.
 */
public final class Pace {
    /** Seconds of rest that may be saved up: all rooms of an office come from one address, and all begin at nine. */
    private static final int SAVED = 20;

    /** Who has rested that long has a full bucket again, and need not be remembered. */
    private static final Duration FORGOTTEN = Duration.ofSeconds(2 * SAVED);

    /** Addresses remembered at once: an attacker with more than these has no need of ours. */
    private static final int MOST_ADDRESSES = 100_000;

    private static final Pattern FREE = Pattern.compile("/assets/.*|/healthz|/readyz|/metrics|/robots\\.txt");

    /** A page of a portal has many, and each is found more cheaply than a page; but one with places blacked out costs some thought. */
    private static final Pattern PICTURE = Pattern.compile("/d/[^/]+/page/[^/]+\\.webp");

    private static final int PICTURES = 10;

    private final LoadingCache<String, Bucket> buckets;
    private final Set<String> proxies;

    /**
     * @param rate questions a second, on the long run
     * @param proxies whose word on where a request comes from is taken
     */
    public Pace(int rate, Set<String> proxies) {
        this(rate, proxies, TimeMeter.SYSTEM_MILLISECONDS);
    }

    Pace(int rate, Set<String> proxies, TimeMeter time) {
        this.proxies = proxies;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .expireAfterAccess(FORGOTTEN)
                .build(address -> Bucket.builder()
                        .addLimit(limit -> limit.capacity((long) rate * SAVED * PICTURES)
                                .refillGreedy((long) rate * PICTURES, Duration.ofSeconds(1)))
                        .withCustomTimePrecision(time)
                        .build());
    }

    public void register(RoutesConfig routes, Problems problems) {
        routes.before(ctx -> {
            Line line = Line.of(ctx, proxies);
            if (!line.fromThisMachine() && !isFree(ctx.path())) {
                ConsumptionProbe probe = ask(line.from(), ctx.path());
                if (!probe.isConsumed()) {
                    ctx.header("Retry-After", Long.toString(seconds(probe)));
                    problems.send(ctx, HttpStatus.TOO_MANY_REQUESTS.getCode(), "problem.429");
                    ctx.skipRemainingHandlers();
                }
            }
        });
    }

    /** Whether it costs the server nothing to find. */
    static boolean isFree(String path) {
        return FREE.matcher(path).matches();
    }

    ConsumptionProbe ask(String address, String path) {
        int cost = PICTURE.matcher(path).matches() ? 1 : PICTURES;
        return buckets.get(Household.of(address)).tryConsumeAndReturnRemaining(cost);
    }

    /** Rounded up: who comes back then is let in. */
    static long seconds(ConsumptionProbe probe) {
        return 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
    }
}
