package org.mohafez.web.search;

import java.util.Optional;
import org.mohafez.authority.Authority;
import org.mohafez.authority.Authority.Facet;
import org.mohafez.index.IndexField;
import org.mohafez.naming.Naming;
import org.mohafez.web.ui.QueryString;

/**
 * Codes of offices, posts and bodies that have been merged into another, by the tables or by the archive's people: an old address leads to
 * the new one.
 */
public record MergedCodes(Naming naming) {
    /** By the tables alone. */
    static final MergedCodes BY_TABLES = new MergedCodes(Naming.none());

    /** The code that has taken this one's place as a value of that parameter; the same code if none has. */
    public String current(String parameter, String code) {
        return facet(parameter).map(facet -> naming.current(facet, code)).orElse(code);
    }

    /** Whether that is for ever: what people joined they may part again. */
    public boolean isForGood(String parameter, String code) {
        return facet(parameter)
                .map(facet -> Authority.bangladesh().current(facet, code).equals(naming.current(facet, code)))
                .orElse(true);
    }

    /** The same question with the codes of today. */
    QueryString in(QueryString query) {
        return new QueryString(query.pairs().stream()
                .map(pair -> new QueryString.Pair(
                        pair.name(), current(pair.name(), pair.value().strip())))
                .distinct()
                .toList());
    }

    boolean anyIn(QueryString query) {
        return query.pairs().stream()
                .anyMatch(pair -> !current(pair.name(), pair.value().strip())
                        .equals(pair.value().strip()));
    }

    boolean areForGood(QueryString query) {
        return query.pairs().stream()
                .allMatch(pair -> isForGood(pair.name(), pair.value().strip()));
    }

    private static Optional<Facet> facet(String parameter) {
        return IndexField.ofParameter(parameter).flatMap(IndexField::named);
    }
}
