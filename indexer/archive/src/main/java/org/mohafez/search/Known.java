package org.mohafez.search;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mohafez.authority.Authority;
import org.mohafez.index.IndexField;
import org.mohafez.naming.Naming;

/** As what the values of facets are known: their codes and names, by the authority's word and by what an archive's people joined. */
public record Known(Naming naming) {
    /** What single codes are called for those readers, by the authority or in papers that they may see; empty if none of these has it. */
    @FunctionalInterface
    public interface Labels {
        String label(IndexField field, String code) throws IOException;
    }

    /** The code by which a value is known; the index may have it under another. */
    public String code(IndexField field, String code) {
        return field.named().map(facet -> naming.current(facet, code)).orElse(code);
    }

    /** The codes under which the index may have a value, its own first. */
    public List<String> codes(IndexField field, String code) {
        return field.named().map(facet -> naming.members(facet, code)).orElse(List.of(code));
    }

    /** Known codes of a field to which others were joined. */
    public Set<String> joinedTo(IndexField field) {
        return field.named().map(naming::joinedTo).orElse(Set.of());
    }

    /** The same question, of whatever codes the index has for what is asked. */
    public Filters asIndexed(Filters filters) {
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
    public int joined(IndexField field) {
        return joinedTo(field).stream()
                .mapToInt(code -> codes(field, code).size())
                .sum();
    }

    /** What a value is called; empty if none of the papers those readers may see has it, whatever we could call it. */
    public String label(Labels labels, IndexField field, String code) throws IOException {
        for (String one : codes(field, code)) {
            String label = labels.label(field, one);
            if (!label.isEmpty()) {
                return preferred(field, code).orElse(label);
            }
        }
        return "";
    }

    /** All that a value is called: by the authority, and in the papers those readers may see where several codes were joined. */
    public Set<String> names(Labels labels, IndexField field, String code) throws IOException {
        List<String> codes = codes(field, code);
        Set<String> names = new LinkedHashSet<>();
        codes.forEach(one -> names.addAll(called(field, one)));
        for (String one : codes.size() > 1 ? codes : List.<String>of()) {
            String label = labels.label(field, one);
            if (!label.isEmpty()) {
                names.add(label);
            }
        }
        return names;
    }

    /** All names by the authority, old ones and short forms too; empty if it does not know the code. */
    public static List<String> called(IndexField field, String code) {
        return field.named()
                .map(facet -> Authority.bangladesh().names(facet, code))
                .orElse(List.of());
    }

    /** The authority's name to be shown; empty if the papers' own print is. */
    public static Optional<String> preferred(IndexField field, String code) {
        return field.named().flatMap(facet -> Authority.bangladesh().label(facet, code));
    }
}
