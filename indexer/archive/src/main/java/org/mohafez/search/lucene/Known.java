package org.mohafez.search.lucene;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mohafez.authority.Authority;
import org.mohafez.index.IndexField;
import org.mohafez.naming.Naming;
import org.mohafez.search.Filters;

/** As what the values of facets are known: their codes and names, by the authority's word and by what an archive's people joined. */
record Known(Naming naming) {
    /** The code by which a value is known; the index may have it under another. */
    String code(IndexField field, String code) {
        return field.named().map(facet -> naming.current(facet, code)).orElse(code);
    }

    /** The codes under which the index may have a value, its own first. */
    List<String> codes(IndexField field, String code) {
        return field.named().map(facet -> naming.members(facet, code)).orElse(List.of(code));
    }

    /** Known codes of a field to which others were joined. */
    Set<String> joinedTo(IndexField field) {
        return field.named().map(naming::joinedTo).orElse(Set.of());
    }

    /** The same question, of whatever codes the index has for what is asked. */
    Filters asIndexed(Filters filters) {
        Filters wider = filters;
        for (Map.Entry<IndexField, List<String>> asked : filters.values().entrySet()) {
            List<String> codes = asked.getValue().stream()
                    .flatMap(code -> codes(asked.getKey(), code).stream())
                    .distinct()
                    .toList();
            wider = codes.equals(asked.getValue()) ? wider : wider.with(asked.getKey(), codes);
        }
        return wider;
    }

    /** How many codes others have taken the place of, with these. */
    int joined(IndexField field) {
        return joinedTo(field).stream()
                .mapToInt(code -> codes(field, code).size())
                .sum();
    }

    /** What a value is called; empty if none of the papers those readers may see has it, whatever we could call it. */
    String label(EntrySearcher searcher, IndexField field, String code) throws IOException {
        for (String one : codes(field, code)) {
            String label = searcher.label(field, one);
            if (!label.isEmpty()) {
                return preferred(field, code).orElse(label);
            }
        }
        return "";
    }

    /** All that a value is called: by the authority, and in the papers those readers may see where several codes were joined. */
    Set<String> names(EntrySearcher searcher, IndexField field, String code) throws IOException {
        List<String> codes = codes(field, code);
        Set<String> names = new LinkedHashSet<>();
        codes.forEach(one -> names.addAll(called(field, one)));
        for (String one : codes.size() > 1 ? codes : List.<String>of()) {
            String label = searcher.label(field, one);
            if (!label.isEmpty()) {
                names.add(label);
            }
        }
        return names;
    }

    /** All names by the authority, old ones and short forms too; empty if it does not know the code. */
    static List<String> called(IndexField field, String code) {
        return field.named()
                .map(facet -> Authority.bangladesh().names(facet, code))
                .orElse(List.of());
    }

    /** The authority's name to be shown; empty if the papers' own print is. */
    static Optional<String> preferred(IndexField field, String code) {
        return field.named().flatMap(facet -> Authority.bangladesh().label(facet, code));
    }
}
