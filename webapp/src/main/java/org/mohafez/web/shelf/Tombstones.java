package org.mohafez.web.shelf;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
import org.mohafez.archive.Tombstone;
import org.mohafez.web.http.Problems;
import org.mohafez.web.ui.Frame;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/**
 * What stands at all addresses of a document that was withdrawn: who withdrew it, when and on what ground, with status 410. It
 * takes the place of "there is nothing", which every room says of what no shelf shows; so no room has to think of it.
 */
public final class Tombstones {
    private static final int NOTHING = 404;
    private static final int GONE = 410;

    private static final Pattern OF_A_DOCUMENT =
            Pattern.compile("/(?:d|iiif|api/v1/documents)/(?<id>[0-9a-z]{16}(?:-[1-9]\\d{0,3})?)(?:[./].*)?");

    private final Site site;
    private final Shelf shelf;

    public Tombstones(Site site, Archive archive) {
        this.site = site;
        this.shelf = new Shelf(archive);
    }

    /** What a page shows. @param erased when its bytes were deleted, on what ground, and their SHA-256; absent while they are kept */
    public record Page(
            String by, String at, String reason, @Nullable Erased erased) {}

    /** See {@link Page}. */
    public record Erased(String at, String reason, String digest) {}

    public void register(RoutesConfig routes) {
        routes.after(this::takePlace);
    }

    private void takePlace(Context ctx) {
        Matcher address = OF_A_DOCUMENT.matcher(ctx.path());
        if (ctx.statusCode() == NOTHING && address.matches()) {
            Visitor visitor = Visitor.of(ctx);
            Optional<Holding.Withdrawn> withdrawn = shelf.withdrawn(visitor, address.group("id"));
            withdrawn.ifPresent(holding -> show(ctx, visitor, holding));
        }
    }

    private void show(Context ctx, Visitor visitor, Holding.Withdrawn holding) {
        Words words = Words.in(visitor.lang());
        Tombstone stone = holding.tombstone();
        ctx.status(GONE);
        if (Problems.isForMachines(ctx)) {
            Replies.json(ctx, "application/problem+json", problem(ctx, words, stone));
            return;
        }
        Frame frame = Frame.of(site, visitor, words.say("withdrawn"), "", "/d/" + holding.id(), QueryString.empty())
                .unlisted();
        Tombstone.Erasure erasure = stone.erased();
        Page page = new Page(
                stone.by(),
                frame.figures().moment(stone.at()),
                stone.reason(),
                erasure == null
                        ? null
                        : new Erased(frame.figures().moment(erasure.at()), erasure.reason(), erasure.sha256()));
        Replies.html(ctx, site.templates().render("withdrawn", frame, page));
    }

    private static Map<String, Object> problem(Context ctx, Words words, Tombstone stone) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", words.say("withdrawn"));
        problem.put("status", GONE);
        problem.put("detail", stone.reason());
        problem.put("instance", ctx.path());
        problem.put("withdrawnBy", stone.by());
        problem.put("withdrawnAt", stone.at());
        Tombstone.Erasure erasure = stone.erased();
        if (erasure != null) {
            Instant at = erasure.at();
            problem.put("erasedAt", at);
            problem.put("sha256", erasure.sha256());
        }
        return problem;
    }
}
