package org.mohafez.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.IndexField;
import org.mohafez.record.Kind;
import org.mohafez.search.FacetValue;
import org.mohafez.search.Hit;
import org.mohafez.search.Run;
import org.mohafez.search.SearchResult;
import org.mohafez.web.later.LaterActJson;
import org.mohafez.web.later.LaterPapers;
import org.mohafez.web.search.Notes;
import org.mohafez.web.search.SearchUrl;
import org.mohafez.web.ui.Words;

/** A search result in the shape of the contract. {@code facets} are keyed by the parameter that filters by them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionsJson(
        long total,
        long totalDocuments,
        int page,
        int size,
        double tookMs,
        List<HitJson> hits,
        Map<String, List<FacetValue>> facets,
        SearchResult.@Nullable Suggestion suggestion,
        List<String> notes) {

    /** @param id {@code documentId/ordinal}; {@code url} is the path of its page */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HitJson(
            String id,
            String documentId,
            int ordinal,
            @Nullable String number,
            String fileName,
            Kind kind,
            double score,
            @Nullable String title,
            @Nullable String topic,
            List<Run> snippet,
            Hit.@Nullable Coded office,
            @Nullable String district,
            @Nullable String upazila,
            @Nullable String body,
            @Nullable String meetingDate,
            @Nullable String issuedDate,
            @Nullable String dueDate,
            @Nullable String memoNumber,
            List<ImplementerJson> implementers,
            @Nullable Integer page,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<LaterActJson> laterActs,
            String url) {}

    public record ImplementerJson(String code, String text) {}

    static DecisionsJson of(SearchUrl asked, SearchResult result, LaterPapers later) {
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        for (IndexField field : IndexField.of(IndexField.Type.FACET)) {
            List<FacetValue> values = result.facets().get(field);
            if (values != null) {
                facets.put(field.parameter().orElseThrow(), values);
            }
        }
        Words words = Words.in(asked.lang());
        return new DecisionsJson(
                result.total(),
                result.totalDocuments(),
                result.page(),
                result.size(),
                result.tookMs(),
                result.hits().stream().map(hit -> hit(hit, later)).toList(),
                facets,
                result.suggestion(),
                Stream.concat(asked.notes().stream(), result.notes().stream())
                        .map(note -> Notes.say(note, words))
                        .toList());
    }

    static HitJson hit(Hit hit, LaterPapers later) {
        return new HitJson(
                hit.id(),
                hit.documentId(),
                hit.ordinal(),
                hit.number(),
                hit.fileName(),
                hit.kind(),
                hit.score(),
                hit.title(),
                hit.topic(),
                hit.snippet(),
                hit.office(),
                hit.district(),
                hit.upazila(),
                hit.body(),
                hit.meetingDate(),
                hit.issuedDate(),
                hit.dueDate(),
                hit.memoNumber(),
                hit.implementers().stream()
                        .map(implementer -> new ImplementerJson(implementer.code(), implementer.label()))
                        .toList(),
                hit.page(),
                later.on(hit.memoNumber(), hit.documentId()).stream()
                        .map(act -> LaterActJson.of(act, hit.number()))
                        .toList(),
                path(hit));
    }

    /** The page of a hit; the other text of a document is the document itself. */
    static String path(Hit hit) {
        return path(hit.documentId(), hit.ordinal());
    }

    static String path(String paper, int ordinal) {
        return ordinal == 0 ? "/d/" + paper : "/d/" + paper + "/" + ordinal;
    }
}
