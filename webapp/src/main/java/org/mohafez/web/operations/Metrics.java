package org.mohafez.web.operations;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.Endpoint;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.mohafez.MohafezException;
import org.mohafez.archive.Archive;
import org.mohafez.archive.fixity.FixityState;
import org.mohafez.archive.fixity.Round;
import org.mohafez.inbox.Inbox;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchResult;

/**
 * What is counted and what is looked up when somebody asks, by the naming rules of Prometheus: base units, {@code _seconds},
 * {@code _total}. Requests are told apart by the address they were hung up at, never by what was asked: there are as many series as
 * addresses. Safe for use by several threads.
 */
public final class Metrics {
    /** Seconds: from a page out of memory to one that nobody waits for. */
    private static final double[] BOUNDS = {.002, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10};

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private boolean hasMachine;
    private final Histogram requests = Histogram.builder()
            .name("mohafez_http_request_duration_seconds")
            .help("Time from a request's coming to the end of its answer.")
            .labelNames("method", "route", "status")
            .classicOnly()
            .classicUpperBounds(BOUNDS)
            .register(registry);
    /** Without labels it is there from the start, as 0: what first appears as 1 has, to a rule that looks for a rise, not risen. */
    private final Counter failures = Counter.builder()
            .name("mohafez_http_failures_total")
            .help("Requests that could not be answered by a fault of the portal: with status 500.")
            .register(registry);

    /** @param inbox empty where nobody can sign in */
    public Metrics(Archive archive, SearchEngine engine, Optional<Inbox> inbox) {
        gauge(
                "mohafez_documents",
                "Documents open to the public; absent where there is no index that can be asked.",
                () -> ofAll(engine, SearchResult::totalDocuments));
        gauge(
                "mohafez_entries",
                "Entries of the index open to the public; absent where there is none that can be asked.",
                () -> ofAll(engine, SearchResult::total));
        gauge(
                "mohafez_index_changed_timestamp_seconds",
                "When the index was last written.",
                () -> seconds(engine.changed()));
        inbox.ifPresent(this::register);
        gauge(
                "mohafez_fixity_verified_timestamp_seconds",
                "When every byte of the archive had last been compared with its digest; absent until that was done.",
                () -> last(archive).map(Round::ended).map(Metrics::seconds).orElse(Double.NaN));
        gauge("mohafez_fixity_holdings", "Holdings compared in that round.", () -> last(archive)
                .map(Round::holdings)
                .orElse(0L));
        gauge(
                "mohafez_fixity_damages",
                "What that round found damaged, or the one that is going on.",
                () -> damages(archive.fixity()));
    }

    private void register(Inbox inbox) {
        gauge("mohafez_inbox_waiting", "What was handed to the writer and is not carried out.", () -> inbox.slips()
                .size());
        gauge(
                "mohafez_inbox_progress_timestamp_seconds",
                "When what is next in turn was handed over, or last went on; absent while nothing waits.",
                () -> inbox.lastProgress().map(Metrics::seconds).orElse(Double.NaN));
    }

    /** Notes a request that was answered. */
    public void answered(Context ctx, float milliseconds) {
        requests.labelValues(ctx.method().name(), route(ctx), String.valueOf(ctx.statusCode()))
                .observe(milliseconds / 1000.0);
        // What is busy, away or full is no fault, and has figures of its own.
        if (ctx.statusCode() == HttpStatus.INTERNAL_SERVER_ERROR.getCode()) {
            failures.inc();
        }
    }

    /** The address as it was hung up, {@code /d/{id}}; one word for all addresses that nobody hung up. */
    static String route(Context ctx) {
        Endpoint endpoint = ctx.endpoints().lastHttpEndpoint();
        return endpoint == null ? "none" : endpoint.path;
    }

    MetricSnapshots scrape() {
        registerMachine();
        return registry.scrape();
    }

    /** To get hold of what Java tells of itself takes a fifth of a second: the start does not wait for it. What only Java's messages tell is counted from then on. */
    private synchronized void registerMachine() {
        if (!hasMachine) {
            JvmMetrics.builder().register(registry);
            hasMachine = true;
        }
    }

    private static double ofAll(SearchEngine engine, ToLongFunction<SearchResult> figure) {
        return OperationsPages.all(engine)
                .map(all -> (double) figure.applyAsLong(all))
                .orElse(Double.NaN);
    }

    private static double seconds(Instant time) {
        return time.getEpochSecond();
    }

    private static Optional<Round> last(Archive archive) {
        return Optional.ofNullable(archive.fixity().last());
    }

    /** A round may take many nights: what it finds is told in the first. */
    private static double damages(FixityState known) {
        return Stream.of(known.last(), known.current())
                .flatMap(Stream::ofNullable)
                .map(Round::damages)
                .flatMap(List::stream)
                .distinct()
                .count();
    }

    private void gauge(String name, String help, DoubleSupplier value) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(callback -> {
                    double now = now(value);
                    if (!Double.isNaN(now)) {
                        callback.call(now);
                    }
                })
                .register(registry);
    }

    /** What cannot be had now is absent; the other figures are wanted all the more. */
    private static double now(DoubleSupplier value) {
        try {
            return value.getAsDouble();
        } catch (MohafezException away) {
            return Double.NaN;
        }
    }
}
