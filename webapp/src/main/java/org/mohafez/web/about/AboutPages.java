package org.mohafez.web.about;

import io.javalin.http.Context;
import org.mohafez.web.ui.Frame;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Routes;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/** {@code /about} and {@code /about/search}. */
public final class AboutPages {
    private final Site site;

    public AboutPages(Site site) {
        this.site = site;
    }

    public void register(Routes routes) {
        routes.get("/about", this::about);
        routes.get("/about/search", this::search);
    }

    private void about(Context ctx) {
        Visitor visitor = Visitor.of(ctx);
        Words words = Words.in(visitor.lang());
        Frame frame = Frame.of(site, visitor.lang(), words.say("about"), "", "/about", QueryString.empty());
        Replies.html(ctx, site.templates().render("about", frame, AboutPage.in(words)));
    }

    private void search(Context ctx) {
        Visitor visitor = Visitor.of(ctx);
        Words words = Words.in(visitor.lang());
        Frame frame = Frame.of(site, visitor.lang(), words.say("guide"), "", "/about/search", QueryString.empty());
        Replies.html(ctx, site.templates().render("guide", frame, GuidePage.in(words)));
    }
}
