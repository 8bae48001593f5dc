package org.mohafez.web.api;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.archive.Archive;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.PictureSize;
import org.mohafez.index.IndexField;
import org.mohafez.record.Kind;
import org.mohafez.search.Filters;
import org.mohafez.search.Hit;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Visitor;

/** Addresses that work in this archive, made of one of its newest decisions that a visitor may see. */
final class ApiExamples {
    /** Among so many of the newest one is looked for that has all that can be shown. */
    private static final int LOOKED_AT = 100;

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final String FILE = "/iiif/{id}/collection.json";
    private static final Set<String> PICTURES = Set.of("/d/{id}/page/{p}.webp", "/d/{id}/page/{p}-small.webp");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> pictured = new HashMap<>();
    private final Map<String, String> bundled = new HashMap<>();

    private ApiExamples() {}

    static ApiExamples of(SearchEngine engine, Archive archive, Visitor visitor) {
        ApiExamples examples = new ApiExamples();
        examples.values.putAll(Map.of("facet", "office", "part", "1", "seed", "2025", "verb", "Identify"));
        SearchRequest newest = SearchRequest.of("", visitor.access())
                .within(Filters.of(Map.of(IndexField.KIND, java.util.List.of(Kind.MINUTES.code())))
                        .ofDecisions())
                .sorted(SearchRequest.Sort.NEWEST)
                .at(1, LOOKED_AT)
                .counting(Set.of());
        for (Hit hit : engine.search(newest).hits()) {
            examples.look(hit, archive);
        }
        return examples;
    }

    private void look(Hit hit, Archive archive) {
        Integer page = hit.page();
        Hit.Coded office = hit.office();
        if (page != null && office != null && !hit.implementers().isEmpty() && !values.containsKey("id")) {
            values.put("id", hit.documentId());
            values.put("n", Integer.toString(hit.ordinal()));
            values.put("p", Integer.toString(page));
            values.put(
                    "k",
                    Integer.toString(
                            archive.versions(hit.documentId()).getLast().number()));
            values.put("year", day(hit).isEmpty() ? "undated" : day(hit).substring(0, 4));
            values.put("office", office.code());
            values.put("implementer", hit.implementers().getFirst().code());
            values.put("q", office.label().split("[\\s,]+")[0]);
        }
        if (!ArchiveId.ofFile(hit.documentId()).equals(hit.documentId())) {
            bundled.putIfAbsent("id", ArchiveId.ofFile(hit.documentId()));
        }
        if (pictured.isEmpty()) {
            int first = page == null ? 1 : page;
            for (int number : new int[] {first, 1}) {
                if (Arrays.stream(PictureSize.values())
                        .allMatch(size -> archive.hasPicture(hit.documentId(), number, size))) {
                    pictured.putAll(Map.of("id", hit.documentId(), "p", Integer.toString(number)));
                    break;
                }
            }
        }
    }

    private static String day(Hit hit) {
        return java.util.Objects.requireNonNullElse(
                hit.meetingDate() == null ? hit.issuedDate() : hit.meetingDate(), "");
    }

    /**
     * An address with every place filled in; empty where the archive has nothing of the kind.
     *
     * @param asked names of the parameters behind the path
     */
    Optional<String> of(String path, Set<String> asked) {
        Map<String, String> known = PICTURES.contains(path) ? pictured : path.equals(FILE) ? bundled : values;
        StringBuilder address = new StringBuilder();
        Matcher places = PLACE.matcher(path);
        while (places.find()) {
            String value = known.get(name(path, places.group(1)));
            if (value == null) {
                return Optional.empty();
            }
            places.appendReplacement(address, Matcher.quoteReplacement(value));
        }
        places.appendTail(address);
        QueryString query = QueryString.empty();
        for (String name : new String[] {"verb", "seed"}) {
            query = asked.contains(name) ? query.with(name, values.get(name)) : query;
        }
        // One office is enough to show what a search gives; without one there is nothing to search.
        String name = asked.contains("office") ? "office" : "q";
        query = asked.contains(name) ? query.with(name, values.get(name)) : query;
        return Optional.of(query.behind(address.toString()));
    }

    private static String name(String path, String place) {
        return !place.equals("code") ? place : path.contains("/implementer/") ? "implementer" : "office";
    }
}
