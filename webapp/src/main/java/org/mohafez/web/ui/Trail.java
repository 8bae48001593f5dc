package org.mohafez.web.ui;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mohafez.account.Act;
import org.mohafez.account.AuditLog;
import org.mohafez.account.Session;
import org.mohafez.record.Access;

/**
 * Writes into the audit log that somebody takes out of the archive what is not for everybody. It is written before the first byte is
 * given: what cannot be written is not given.
 */
public final class Trail {
    private static final String LOG = "mohafez.audit";

    private Trail() {}

    /** From here on it is written there. */
    public static void keep(Context request, AuditLog log) {
        request.attribute(LOG, log);
    }

    /** @param access of what is taken; of what is for everybody nothing is written */
    public static void taken(Context request, Act act, Access access) {
        AuditLog log = request.attribute(LOG);
        Session session = Visitor.of(request).session();
        if (access == Access.INTERNAL && log != null && session != null && request.method() != HandlerType.HEAD) {
            log.add(session.account().name(), act, request.path(), asked(request));
        }
    }

    /** For papers that are taken together: told the access of each, it writes once, before the first that is not for everybody. */
    public static Consumer<Access> once(Context request) {
        AtomicBoolean written = new AtomicBoolean();
        return access -> {
            if (access == Access.INTERNAL && written.compareAndSet(false, true)) {
                taken(request, Act.INTERNAL_PAPERS_TAKEN, access);
            }
        };
    }

    /** What was searched for, to be read by people. */
    private static String asked(Context request) {
        return QueryString.read(request.queryString()).without("lang").pairs().stream()
                .map(pair -> pair.name() + "=" + pair.value())
                .collect(Collectors.joining("; "));
    }
}
