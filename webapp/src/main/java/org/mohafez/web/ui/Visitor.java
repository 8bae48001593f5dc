package org.mohafez.web.ui;

import io.javalin.http.Context;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mohafez.account.Session;
import org.mohafez.record.Access;

/**
 * Who asks: in which language, and what they may see. Every search, page and download is answered for a visitor; there is
 * no other way to ask.
 *
 * @param access never empty
 * @param session null if they have not signed in
 */
public record Visitor(
        Lang lang, Set<Access> access, @Nullable Session session) {
    private static final String SESSION = "mohafez.session";

    public Visitor {
        access = Set.copyOf(access);
    }

    public static Visitor of(Context request) {
        Lang lang = Lang.of(QueryString.read(request.queryString()).first("lang"));
        Session session = request.attribute(SESSION);
        return new Visitor(lang, sees(session), session);
    }

    /** Somebody of whom nothing is known. */
    public static Visitor stranger(Lang lang) {
        return new Visitor(lang, sees(null), null);
    }

    private static Set<Access> sees(@Nullable Session session) {
        // Somebody else knows a temporary password: it opens nothing but its own change.
        return session == null || session.account().passwordIsTemporary()
                ? Access.OF_STRANGERS
                : session.account().role().sees();
    }

    /** From here on the request is answered for whoever has that session. */
    public static void recognise(Context request, Session session) {
        request.attribute(SESSION, session);
    }

    public boolean maySee(Access of) {
        return access.contains(of);
    }
}
