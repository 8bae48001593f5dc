package org.mohafez.web.harvest;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Stream;
import org.mohafez.web.http.Problems;
import org.mohafez.web.http.Routes;
import org.mohafez.web.http.Unchanged;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Xml;

/** {@code /sitemap.xml}: all documents and decisions for crawlers, by https://www.sitemaps.org/protocol.html. */
final class Sitemaps {
    /** So many addresses the protocol allows in one part. */
    static final int MOST = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final Site site;
    private final Catalogue catalogue;
    private final Problems problems;
    private final int most;

    /** @param most so many addresses in one part */
    Sitemaps(Site site, Catalogue catalogue, Problems problems, int most) {
        this.site = site;
        this.catalogue = catalogue;
        this.problems = problems;
        this.most = most;
    }

    void register(Routes routes) {
        routes.get("/sitemap.xml", this::index);
        routes.get("/sitemap/{part}.xml", this::part);
    }

    /** A page, and the newest version of its paper. */
    private record Place(String path, String changed) {}

    private void index(Context ctx) {
        Catalogue.State state = catalogue.of(Visitor.of(ctx));
        if (Unchanged.since(ctx, state.changed(), state.looked())) {
            return;
        }
        List<Place> places = places(state);
        Xml xml = new Xml().open("sitemapindex", "xmlns", NAMESPACE);
        for (int part = 0; part == 0 || part * most < places.size(); part++) {
            String newest = places.stream()
                    .skip((long) part * most)
                    .limit(most)
                    .map(Place::changed)
                    .max(String::compareTo)
                    .orElse(null);
            xml.open("sitemap").element("loc", site.absolute("/sitemap/" + (part + 1) + ".xml"));
            xml.element("lastmod", newest).close();
        }
        Replies.text(ctx, "application/xml", xml.toString());
    }

    private void part(Context ctx) {
        String number = ctx.pathParam("part");
        Catalogue.State state = catalogue.of(Visitor.of(ctx));
        List<Place> places = places(state);
        int part = number.matches("[1-9]\\d{0,4}") ? Integer.parseInt(number) : 0;
        if (part == 0 || part > 1 && (part - 1L) * most >= places.size()) {
            problems.send(ctx, 404, "problem.404");
            return;
        }
        if (Unchanged.since(ctx, state.changed(), state.looked())) {
            return;
        }
        Xml xml = new Xml().open("urlset", "xmlns", NAMESPACE);
        if (part == 1 && places.isEmpty()) {
            // A part must have an address: the portal itself has one, whatever it holds.
            xml.open("url").element("loc", site.absolute("/")).close();
        }
        places.stream().skip((part - 1L) * most).limit(most).forEach(place -> xml.open("url")
                .element("loc", site.absolute(place.path()))
                .element("lastmod", place.changed())
                .close());
        Replies.text(ctx, "application/xml", xml.toString());
    }

    private static List<Place> places(Catalogue.State state) {
        return state.papers().stream()
                .filter(paper -> !paper.gone())
                .flatMap(paper -> Stream.concat(
                                Stream.of("/d/" + paper.id()),
                                paper.decisions().stream().map(ordinal -> "/d/" + paper.id() + "/" + ordinal))
                        .map(path -> new Place(path, paper.changed().toString())))
                .toList();
    }
}
