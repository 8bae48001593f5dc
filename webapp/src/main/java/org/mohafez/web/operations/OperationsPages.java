package org.mohafez.web.operations;

import io.javalin.http.Context;
import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.mohafez.MohafezException;
import org.mohafez.record.Access;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.web.http.Problems;
import org.mohafez.web.http.Routes;
import org.mohafez.web.ui.Replies;

/** {@code /healthz}, {@code /readyz} and {@code /metrics}. Safe for use by several threads. */
public final class OperationsPages {
    static final SearchRequest EVERYTHING =
            SearchRequest.of("", Access.OF_STRANGERS).counting(Set.of());

    private final ExpositionFormats formats = ExpositionFormats.init();
    private final SearchEngine engine;
    private final Metrics metrics;
    private final Problems problems;

    public OperationsPages(SearchEngine engine, Metrics metrics, Problems problems) {
        this.engine = engine;
        this.metrics = metrics;
        this.problems = problems;
    }

    public void register(Routes routes) {
        routes.get("/healthz", OperationsPages::lives);
        routes.get("/readyz", this::isReady);
        routes.get("/metrics", this::metrics);
    }

    /** Whether to start it anew would help: whatever it stands on may be away. */
    private static void lives(Context ctx) {
        Replies.json(ctx, Map.of("status", "ok"));
    }

    /** Whether readers should be sent here: 503 while a search cannot be answered. */
    private void isReady(Context ctx) {
        try {
            engine.search(EVERYTHING);
        } catch (MohafezException e) {
            problems.send(ctx, 503, "problem.503");
            return;
        }
        Replies.json(ctx, Map.of("status", "ok"));
    }

    /** In the format that the one who asks prefers of those of Prometheus. */
    private void metrics(Context ctx) {
        ExpositionFormatWriter writer = formats.findWriter(ctx.header("Accept"));
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            writer.write(text, metrics.scrape());
        } catch (IOException e) {
            throw new MohafezException("cannot write metrics to memory", e);
        }
        ctx.contentType(writer.getContentType()).result(text.toByteArray());
    }
}
