package org.mohafez.web.about;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.Function;
import org.mohafez.web.http.Routes;
import org.mohafez.web.ui.Frame;
import org.mohafez.web.ui.Frame.Twin;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/** {@code /about} and {@code /about/search}, each with its twin. */
public final class AboutPages {
    private final Site site;

    public AboutPages(Site site) {
        this.site = site;
    }

    public void register(Routes routes) {
        routes.get("/about", ctx -> show(ctx, "about", "/about", "about", AboutPage::in));
        routes.get("/about.json", ctx -> Replies.json(ctx, AboutTwin.of(site, words(ctx))));
        routes.get("/about/search", ctx -> show(ctx, "guide", "/about/search", "guide", GuidePage::in));
        routes.get("/about/search.json", ctx -> Replies.json(ctx, GuidePage.in(words(ctx))));
    }

    private void show(Context ctx, String title, String path, String template, Function<Words, Object> page) {
        Words words = words(ctx);
        QueryString asked = QueryString.empty().in(words.lang());
        Frame frame = Frame.of(site, Visitor.of(ctx), words.say(title), "", path, QueryString.empty())
                .withTwins(List.of(new Twin(asked.behind(path + ".json"), "application/json", "JSON")));
        Replies.html(ctx, site.templates().render(template, frame, page.apply(words)));
    }

    private static Words words(Context ctx) {
        return Words.in(Visitor.of(ctx).lang());
    }
}
