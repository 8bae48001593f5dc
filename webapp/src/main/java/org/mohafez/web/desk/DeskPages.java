package org.mohafez.web.desk;

import io.javalin.http.Context;
import java.util.Objects;
import org.mohafez.account.Session;
import org.mohafez.web.http.Routes;
import org.mohafez.web.ui.Frame;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/** {@code /desk}. */
public final class DeskPages {
    private final Site site;

    public DeskPages(Site site) {
        this.site = site;
    }

    public void register(Routes routes) {
        routes.get("/desk", this::home);
    }

    private void home(Context ctx) {
        Visitor visitor = Visitor.of(ctx);
        Session session = Objects.requireNonNull(visitor.session());
        Words words = Words.in(visitor.lang());
        Frame frame = Frame.of(site, visitor, words.say("desk"), "desk", "/desk", QueryString.empty())
                .unlisted();
        Replies.html(ctx, site.templates().render("desk", frame, DeskHome.of(session.formKey(), session.account())));
    }
}
