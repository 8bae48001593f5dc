package org.mohafez.web.api;

import io.javalin.http.Context;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;
import org.mohafez.record.Access;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SearchResult;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Routes;

/** {@code /healthz} and {@code /metrics}, for those who run the portal. Safe for use by several threads. */
public final class Operations {
    private static final SearchRequest EVERYTHING = SearchRequest.of("", Set.of(Access.PUBLIC));

    private final SearchEngine engine;
    private final Map<Integer, LongAdder> requests = new ConcurrentSkipListMap<>();
    private final DoubleAdder seconds = new DoubleAdder();

    public Operations(SearchEngine engine) {
        this.engine = engine;
    }

    public void register(Routes routes) {
        routes.get("/healthz", this::health);
        routes.get("/metrics", this::metrics);
    }

    /** Notes a request that was answered. */
    public void answered(Context ctx, float milliseconds) {
        requests.computeIfAbsent(ctx.statusCode(), status -> new LongAdder()).increment();
        seconds.add(milliseconds / 1000.0);
    }

    /** 200 if a search is answered; what goes wrong becomes a problem like everywhere. */
    private void health(Context ctx) {
        engine.search(EVERYTHING);
        Replies.json(ctx, Map.of("status", "ok"));
    }

    /** In the text format of Prometheus. */
    private void metrics(Context ctx) {
        SearchResult all = engine.search(EVERYTHING);
        StringBuilder out = new StringBuilder();
        header(out, "mohafez_http_requests_total", "counter", "Requests answered, by status.");
        long count = 0;
        for (Map.Entry<Integer, LongAdder> status : requests.entrySet()) {
            count += status.getValue().sum();
            out.append("mohafez_http_requests_total{status=\"%d\"} %d\n"
                    .formatted(status.getKey(), status.getValue().sum()));
        }
        header(out, "mohafez_http_request_seconds", "summary", "Time spent answering.");
        out.append("mohafez_http_request_seconds_sum ").append(seconds.sum()).append('\n');
        out.append("mohafez_http_request_seconds_count ").append(count).append('\n');
        gauge(out, "mohafez_entries", "Entries of the index open to the public.", all.total());
        gauge(out, "mohafez_documents", "Documents open to the public.", all.totalDocuments());
        gauge(
                out,
                "process_uptime_seconds",
                "Time since the portal was started.",
                ManagementFactory.getRuntimeMXBean().getUptime() / 1000);
        Replies.text(ctx, "text/plain; version=0.0.4", out.toString());
    }

    private static void gauge(StringBuilder out, String name, String help, long value) {
        header(out, name, "gauge", help);
        out.append(name).append(' ').append(value).append('\n');
    }

    private static void header(StringBuilder out, String name, String type, String help) {
        out.append("# HELP %s %s\n# TYPE %s %s\n".formatted(name, help, name, type));
    }
}
