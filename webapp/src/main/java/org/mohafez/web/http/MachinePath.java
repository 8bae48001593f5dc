package org.mohafez.web.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import org.mohafez.web.ui.Assets;

/** Which addresses are for machines. */
final class MachinePath {
    private static final List<String> SUFFIXES = List.of(".json", ".csv", ".atom", ".xml", ".txt", ".jsonl");
    private static final List<String> PREFIXES =
            List.of("/api/", "/oai", "/iiif/", "/healthz", "/readyz", "/metrics", Assets.ROOT);

    private MachinePath() {}

    /**
     * Whether a program asks: a person who follows a link to such an address has a browser that wants a page, and a script of one of our pages says
     * that it wants data.
     */
    static boolean asks(Context request) {
        String accepted = Objects.requireNonNullElse(request.header("Accept"), "");
        return !accepted.contains("text/html") && (is(request) || accepted.contains("application/json"));
    }

    static boolean is(Context request) {
        String path = request.path();
        return SUFFIXES.stream().anyMatch(path::endsWith) || PREFIXES.stream().anyMatch(path::startsWith);
    }
}
