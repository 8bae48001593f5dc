package org.mohafez.web.harvest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document as viewers of archives show it (IIIF Presentation 3, https://iiif.io/api/presentation/3.0/). Names are those of the
 * standard; texts for people are keyed by their language.
 *
 * @param items a canvas for each page
 * @param structures the decisions
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Manifest(
        @JsonProperty("@context") String context,
        String id,
        String type,
        Map<String, List<String>> label,
        @Nullable Map<String, List<String>> summary,
        List<Pair> metadata,
        Pair requiredStatement,
        String rights,
        @Nullable String navDate,
        List<Agent> provider,
        List<Resource> homepage,
        List<Resource> rendering,
        List<Resource> seeAlso,
        List<Resource> thumbnail,
        List<Canvas> items,
        List<Range> structures) {
    static final String CONTEXT = "http://iiif.io/api/presentation/3/context.json";

    /** A label and what stands beside it. */
    record Pair(Map<String, List<String>> label, Map<String, List<String>> value) {}

    record Agent(String id, String type, Map<String, List<String>> label, List<Resource> homepage) {}

    /**
     * Something elsewhere: a page, a file, a picture.
     *
     * @param width of a picture, in pixels; {@code height} likewise
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Resource(
            String id,
            String type,
            @Nullable Map<String, List<String>> label,
            String format,
            @Nullable Integer width,
            @Nullable Integer height) {
        Resource(String id, String type, @Nullable Map<String, List<String>> label, String format) {
            this(id, type, label, format, null, null);
        }
    }

    /**
     * A page.
     *
     * @param width see {@link CanvasSize}
     * @param items its picture; where there is none the list is there and empty, as validators want it
     * @param annotations where its text is to be had
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Canvas(
            String id,
            String type,
            Map<String, List<String>> label,
            int width,
            int height,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Annotations> items,
            List<Reference> annotations) {}

    record Reference(String id, String type) {}

    /**
     * @param context only where it stands by itself
     * @param items of an empty page the list is there and empty
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Annotations(
            @JsonProperty("@context") @Nullable String context,
            String id,
            String type,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Annotation> items) {}

    record Annotation(String id, String type, String motivation, Object body, String target) {}

    record Text(String type, String value, String format, String language) {}

    /** @param items ranges, canvases, or parts of canvases */
    record Range(String id, String type, Map<String, List<String>> label, List<Object> items) {}

    /** A part of a canvas. */
    record PartOfCanvas(String type, Reference source, Selector selector) {}

    record Selector(String type, String value) {}
}
