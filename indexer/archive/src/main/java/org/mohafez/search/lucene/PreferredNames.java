package org.mohafez.search.lucene;

import java.util.List;
import java.util.Optional;
import org.mohafez.authority.Authority;
import org.mohafez.index.IndexField;

/** What the authority calls the values of facets. */
final class PreferredNames {
    private PreferredNames() {}

    /** The name to be shown; empty if the papers' own print is. */
    static Optional<String> label(IndexField field, String code) {
        return facet(field).flatMap(facet -> Authority.bangladesh().label(facet, code));
    }

    /** All names, old ones and short forms too; empty if the authority does not know the code. */
    static List<String> all(IndexField field, String code) {
        return facet(field)
                .map(facet -> Authority.bangladesh().names(facet, code))
                .orElse(List.of());
    }

    private static Optional<Authority.Facet> facet(IndexField field) {
        return switch (field) {
            case OFFICE -> Optional.of(Authority.Facet.OFFICE);
            case IMPLEMENTER -> Optional.of(Authority.Facet.IMPLEMENTER);
            case BODY -> Optional.of(Authority.Facet.BODY);
            default -> Optional.empty();
        };
    }
}
