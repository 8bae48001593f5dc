package org.mohafez.web.ui;

import io.javalin.http.Context;
import java.util.Set;
import org.mohafez.record.Access;

/**
 * Who asks: in which language, and what they may see. Every search, page and download is answered for a visitor; there is
 * no other way to ask.
 *
 * @param access never empty; until there are accounts everybody is the public
 */
public record Visitor(Lang lang, Set<Access> access) {
    public Visitor {
        access = Set.copyOf(access);
    }

    public static Visitor of(Context request) {
        return new Visitor(Lang.of(QueryString.read(request.queryString()).first("lang")), Set.of(Access.PUBLIC));
    }

    public boolean maySee(Access of) {
        return access.contains(of);
    }
}
