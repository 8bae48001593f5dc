package org.mohafez.web.operations;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mohafez.MohafezException;
import org.mohafez.archive.Archive;
import org.mohafez.record.Access;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SearchResult;
import org.mohafez.search.query.Note;
import org.mohafez.web.http.Problems;
import org.mohafez.web.http.Routes;
import org.mohafez.web.ui.Replies;

/** {@code /healthz}, {@code /readyz} and {@code /metrics}. Safe for use by several threads. */
public final class OperationsPages {
    private static final SearchRequest EVERYTHING =
            SearchRequest.of("", Access.OF_STRANGERS).counting(Set.of());

    private static final Set<String> NO_INDEX = Set.of("note.index-absent", "note.index-outdated");

    private final ExpositionFormats formats = ExpositionFormats.init();
    private final Archive archive;
    private final SearchEngine engine;
    private final Metrics metrics;
    private final Problems problems;

    public OperationsPages(Archive archive, SearchEngine engine, Metrics metrics, Problems problems) {
        this.archive = archive;
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

    /** Whether readers should be sent here: 503 while a search cannot be answered, or finds nothing of what is held. */
    private void isReady(Context ctx) {
        if (isAnswered()) {
            Replies.json(ctx, Map.of("status", "ok"));
        } else {
            problems.send(ctx, HttpStatus.SERVICE_UNAVAILABLE.getCode(), "problem.503");
        }
    }

    /** Where nothing is held yet, nothing is what is to be found: the first clerk needs the desk. */
    private boolean isAnswered() {
        try {
            return all(engine).isPresent() || isEmpty(archive);
        } catch (MohafezException away) {
            return false;
        }
    }

    private static boolean isEmpty(Archive archive) {
        try (Stream<String> ids = archive.ids()) {
            return ids.findAny().isEmpty();
        }
    }

    /** All that is open to strangers, without counts; empty where there is no index that can be asked. */
    static Optional<SearchResult> all(SearchEngine engine) {
        SearchResult all = engine.search(EVERYTHING);
        return all.notes().stream().map(Note::key).anyMatch(NO_INDEX::contains) ? Optional.empty() : Optional.of(all);
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
