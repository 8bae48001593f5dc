package org.mohafez.web.browse;

import org.jspecify.annotations.Nullable;
import org.mohafez.index.IndexField;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.QueryString;

/** Where a value leads: to its page, or, where it has none, to the search for it. */
final class Addresses {
    private final Lang lang;

    Addresses(Lang lang) {
        this.lang = lang;
    }

    String home() {
        return QueryString.empty().in(lang).behind("/browse");
    }

    String list(IndexField field) {
        return QueryString.empty().in(lang).behind("/browse/" + parameter(field));
    }

    /** @param within the value that it belongs to; null: none */
    String list(IndexField field, @Nullable Within within) {
        return (within == null ? QueryString.empty() : within.asQuery())
                .in(lang)
                .behind("/browse/" + parameter(field));
    }

    String of(IndexField field, String code, @Nullable Within within) {
        if (!HeldReader.has(field) && field != IndexField.IMPLEMENTER) {
            return search(field, code, within);
        }
        // A body of one office has its own meetings; the same kind of body meets elsewhere too.
        QueryString query = field == IndexField.BODY && within != null && within.field() == IndexField.OFFICE
                ? within.asQuery()
                : QueryString.empty();
        return query.in(lang).behind("/browse/" + parameter(field) + "/" + code);
    }

    String search(IndexField field, String code, @Nullable Within within) {
        QueryString query = within == null ? QueryString.empty() : within.asQuery();
        return query.with(parameter(field), code).in(lang).behind("/search");
    }

    String paper(String id) {
        return QueryString.empty().in(lang).behind("/d/" + id);
    }

    static String parameter(IndexField field) {
        return field.parameter().orElseThrow();
    }
}
