package org.mohafez.web.shelf;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
import org.mohafez.web.ui.Visitor;

/**
 * Leads from what was below the address of a paper that is none any more, such as a picture, a manifest or a worksheet, to the same of the paper
 * that has what it had. It takes the place of "there is nothing", which every room says of what no shelf shows; so no room has to think of it.
 */
public final class Forwarding {
    private static final int NOTHING = 404;

    private static final String PAPER = "/(?<room>d|iiif)/(?<id>[0-9a-z]{16}(?:-[1-9]\\d{0,3})?)";

    private static final Pattern OF_A_PAGE =
            Pattern.compile(PAPER + "(?<below>/(?:page|text)/(?<page>[1-9]\\d{0,8})\\D.*)");
    /** Versions stay where they are. */
    private static final Pattern OF_A_PAPER = Pattern.compile(PAPER + "(?<below>(?!/v/)[./].*)?");

    private final Shelf shelf;
    private final Elsewhere elsewhere;

    public Forwarding(Archive archive) {
        this.shelf = new Shelf(archive);
        this.elsewhere = new Elsewhere(shelf);
    }

    public void register(RoutesConfig routes) {
        routes.after(this::takePlace);
    }

    private void takePlace(Context ctx) {
        if (ctx.statusCode() == NOTHING) {
            Visitor visitor = Visitor.of(ctx);
            Matcher page = OF_A_PAGE.matcher(ctx.path());
            Matcher paper = OF_A_PAPER.matcher(ctx.path());
            if (page.matches()) {
                lead(ctx, page, holder(visitor, page.group("id"), Integer.parseInt(page.group("page"))));
            } else if (paper.matches() && shelf.find(visitor, paper.group("id")).isEmpty()) {
                lead(ctx, paper, elsewhere.document(visitor, paper.group("id")));
            }
        }
    }

    /** None where the paper itself has the page: there is no picture of it yet. */
    private Optional<Holding.Document> holder(Visitor visitor, String id, int page) {
        boolean own = shelf.document(visitor, id).stream().anyMatch(paper -> Elsewhere.has(paper, page));
        return own ? Optional.empty() : elsewhere.holder(visitor, id, page);
    }

    private static void lead(Context ctx, Matcher asked, Optional<Holding.Document> now) {
        now.ifPresent(paper -> {
            ctx.result("");
            String below = asked.group("below");
            Elsewhere.lead(ctx, "/" + asked.group("room") + "/" + paper.id(), below == null ? "" : below);
        });
    }
}
