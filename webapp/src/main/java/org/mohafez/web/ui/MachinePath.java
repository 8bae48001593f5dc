package org.mohafez.web.ui;

import io.javalin.http.Context;
import java.util.List;

/** Which addresses are for machines. */
final class MachinePath {
    private static final List<String> SUFFIXES = List.of(".json", ".csv", ".atom", ".xml", ".txt", ".jsonl");
    private static final List<String> PREFIXES =
            List.of("/api/", "/oai", "/iiif/", "/healthz", "/metrics", Assets.ROOT);

    private MachinePath() {}

    static boolean is(Context request) {
        String path = request.path();
        return SUFFIXES.stream().anyMatch(path::endsWith) || PREFIXES.stream().anyMatch(path::startsWith);
    }
}
