package org.mohafez.web.harvest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.mohafez.web.harvest.Manifest.Pair;
import org.mohafez.web.harvest.Manifest.Resource;

/** Documents that belong together, as viewers of archives list them (IIIF Presentation 3, section 5.1). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Collection(
        @JsonProperty("@context") String context,
        String id,
        String type,
        Map<String, List<String>> label,
        Pair requiredStatement,
        List<Resource> homepage,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Item> items) {

    /** A manifest, or a collection within this one. */
    record Item(String id, String type, Map<String, List<String>> label) {}

    /** @param page the page about it, absolute */
    static Collection of(String id, Map<String, List<String>> label, String page, List<Item> items) {
        return new Collection(
                Manifest.CONTEXT,
                id,
                "Collection",
                label,
                new Pair(Labels.say("manifest.note"), Labels.say("not-certified")),
                List.of(new Resource(page, "Text", label, "text/html")),
                items);
    }
}
