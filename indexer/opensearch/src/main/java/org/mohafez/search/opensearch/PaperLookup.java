package org.mohafez.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;
import org.mohafez.index.MemoKeys;
import org.mohafez.index.lucene.FieldNames;
import org.mohafez.index.opensearch.EntrySource;
import org.mohafez.index.opensearch.Json;
import org.mohafez.search.Act;
import org.mohafez.search.Hit;
import org.mohafez.search.Known;
import org.mohafez.search.SearchEngine;

/** Papers by the numbers that they bear, cite or act on, the newest first. */
final class PaperLookup {
    private final Reach reach;

    PaperLookup(Reach reach) {
        this.reach = reach;
    }

    /** The field also has keys of parts of numbers: of a paper's own number the whole must be alike. */
    List<String> numbered(IndexField field, String key) {
        if (key.isEmpty()) {
            return List.of();
        }
        List<String> ids = new ArrayList<>();
        JsonNode found = reach.search(Json.object(
                "size",
                SearchEngine.MOST_NUMBERED,
                "sort",
                Narrowing.newestFirst(),
                "_source",
                EntrySource.READ,
                "query",
                Narrowing.term(FieldNames.of(field), key)));
        for (JsonNode hit : found.path("hits").path("hits")) {
            Entry entry = EntrySource.read(hit.path("_source"));
            boolean whole = field != IndexField.MEMO
                    || Optional.ofNullable(entry.memoNumber())
                            .map(MemoKeys::of)
                            .filter(key::equals)
                            .isPresent();
            if (whole) {
                ids.add(entry.documentId());
            }
        }
        return List.copyOf(ids);
    }

    /** Acts on papers with one of these keys, those of the newest paper first. */
    List<Act> acts(Set<String> keys, Known known) {
        List<Act> acts = new ArrayList<>();
        JsonNode named = Json.object("terms", Json.object(FieldNames.of(IndexField.ACTED_ON), keys));
        try (Pinned pinned = reach.pin()) {
            pinned.each(named, Narrowing.newestFirst(), Long.MAX_VALUE, total -> {}, hit -> {
                Entry entry = EntrySource.read(hit.path("_source"));
                entry.acts().stream()
                        .map(said -> new Act(said, Hit.of(entry, 0, known, List.of())))
                        .filter(act -> keys.stream().anyMatch(act::isOn))
                        .forEach(acts::add);
            });
        }
        return acts;
    }
}
