package org.mohafez.web.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mohafez.record.Access;
import org.mohafez.record.Kind;
import org.mohafez.search.Hit;

/** Hits that say no more than where they stand. */
final class Hits {
    private Hits() {}

    /** The first decision of a document. */
    static Hit first(String documentId) {
        return of(documentId + "/1", documentId);
    }

    static Hit of(String id, String documentId) {
        return new Hit(
                id,
                documentId,
                1,
                "১",
                "a.pdf",
                Kind.MINUTES,
                Access.PUBLIC,
                1.0,
                null,
                null,
                "",
                List.of(),
                null,
                null,
                null,
                Map.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                1,
                List.of(),
                false,
                Instant.EPOCH);
    }
}
