package org.mohafez.web.ui;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What went wrong, said so that it helps: a page for people, {@code application/problem+json} (RFC 9457) for machines.
 * Nothing of the program's inside is told to either.
 */
public final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Site site;

    public Problems(Site site) {
        this.site = site;
    }

    /** What the page of a problem shows: {@code heading} and {@code advice} in the reader's language. */
    public record Page(int status, String heading, String advice) {}

    public void register(RoutesConfig routes) {
        routes.exception(HttpResponseException.class, (e, ctx) -> send(ctx, e.getStatus(), "problem." + e.getStatus()));
        routes.exception(Exception.class, (e, ctx) -> {
            LOG.error("{} {} failed", ctx.method(), ctx.path(), e);
            send(ctx, HttpStatus.INTERNAL_SERVER_ERROR.getCode(), "problem.500");
        });
    }

    /**
     * Answers with a problem.
     *
     * @param key of its words: {@code key} is the heading, {@code key.advice} what to do now
     */
    public void send(Context ctx, int status, String key) {
        Lang lang = Visitor.of(ctx).lang();
        Words words = Words.in(lang);
        String heading = words.sayOr(words.say("problem.other"), key);
        String advice = words.sayOr(words.say("problem.other.advice"), key + ".advice");
        ctx.status(status);
        if (MachinePath.is(ctx)) {
            Map<String, Object> problem = new LinkedHashMap<>();
            problem.put("type", "about:blank");
            problem.put("title", heading);
            problem.put("status", status);
            problem.put("detail", advice);
            problem.put("instance", ctx.path());
            Replies.json(ctx, "application/problem+json", problem);
        } else {
            Frame frame = Frame.of(site, lang, heading, "", ctx.path(), QueryString.empty())
                    .unlisted();
            Replies.html(ctx, site.templates().render("problem", frame, new Page(status, heading, advice)));
        }
    }
}
