package org.mohafez.web.api;

import io.javalin.http.Context;
import org.mohafez.web.http.Routes;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Words;

/** What tells other programs their way: the description of the search for browsers, and where crawlers may go. */
public final class Signposts {
    private final Site site;

    public Signposts(Site site) {
        this.site = site;
    }

    public void register(Routes routes) {
        routes.get("/opensearch.xml", this::openSearch);
        routes.get("/robots.txt", this::robots);
    }

    /** OpenSearch 1.1: lets a browser search here from its address bar. */
    private void openSearch(Context ctx) {
        Words words = Words.in(Lang.BN);
        String xml = """
                <?xml version="1.0" encoding="UTF-8"?>
                <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                  <ShortName>%s</ShortName>
                  <Description>%s</Description>
                  <InputEncoding>UTF-8</InputEncoding>
                  <Language>bn</Language>
                  <Url type="text/html" template="%s/search?q={searchTerms}"/>
                  <Url type="application/atom+xml" template="%s/search.atom?q={searchTerms}"/>
                  <Url type="application/x-suggestions+json" rel="suggestions" template="%s/suggestions.json?q={searchTerms}"/>
                  <Url type="application/opensearchdescription+xml" rel="self" template="%s/opensearch.xml"/>
                </OpenSearchDescription>
                """.formatted(
                        words.say("name"), words.say("tagline"), site.base(), site.base(), site.base(), site.base());
        Replies.text(ctx, "application/opensearchdescription+xml", xml);
    }

    /** Documents may be crawled; searches are endless. */
    private void robots(Context ctx) {
        Replies.text(
                ctx,
                "text/plain",
                "User-agent: *\nDisallow: /search\nDisallow: /api/\nDisallow: /audit/\n\nSitemap: "
                        + site.absolute("/sitemap.xml") + "\n");
    }
}
