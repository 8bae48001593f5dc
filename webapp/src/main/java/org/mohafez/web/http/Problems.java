package org.mohafez.web.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.servlet.ServletException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.BadMessageException;
import org.jspecify.annotations.Nullable;
import org.mohafez.MohafezException;
import org.mohafez.web.ui.Crumb;
import org.mohafez.web.ui.Frame;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What went wrong, said so that it helps: a page for people, {@code application/problem+json} (RFC 9457) for machines.
 * Nothing of the program's inside is told to either.
 */
public final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** Seconds: a cluster whose node was lost answers again sooner. */
    private static final String AGAIN_AFTER = "30";

    private static final Pattern IN_A_PAPER = Pattern.compile("/d/[a-z0-9-]+");

    private static final Set<String> MISSING_IN_A_PAPER = Set.of(
            "problem.no-such-decision", "problem.no-such-page", "problem.no-such-version", "problem.no-decisions");

    private final Site site;

    public Problems(Site site) {
        this.site = site;
    }

    /**
     * What the page of a problem shows.
     *
     * @param said in the reader's language
     * @param others the same in others, where it is not known which is the reader's
     * @param up the page that lists what there is instead, or the same one again where it may be there soon; null where there is none
     * @param asked what was searched for, so that nobody has to type it again; empty where nothing was
     * @param request by which whoever runs the portal finds it in the log; empty where the program is not at fault
     */
    public record Page(
            int status,
            Said said,
            List<Said> others,
            @Nullable Crumb up,
            String asked,
            String request) {}

    /** What went wrong, and what to do now. */
    public record Said(Lang lang, String heading, String advice) {
        static Said of(String key, Lang lang) {
            Words words = Words.in(lang);
            return new Said(
                    lang,
                    words.sayOr(words.say("problem.other"), key),
                    words.sayOr(words.say("problem.other.advice"), key + ".advice"));
        }
    }

    public void register(RoutesConfig routes) {
        routes.exception(HttpResponseException.class, (e, ctx) -> send(ctx, e.getStatus(), "problem." + e.getStatus()));
        routes.exception(ServletException.class, (e, ctx) -> {
            // A form in parts that is too large, or no form: whoever sent it is at fault.
            if (e.getCause() instanceof BadMessageException bad) {
                send(ctx, bad.getCode(), "problem." + bad.getCode());
            } else {
                fail(ctx, e);
            }
        });
        routes.exception(Exception.class, (e, ctx) -> fail(ctx, e));
    }

    private void fail(Context ctx, Exception e) {
        Gone gone = Gone.of(e);
        if (gone != null) {
            LOG.debug("{} {}: whoever sent it went away", ctx.method(), ctx.path(), e);
            send(ctx, gone.status(), "problem." + gone.status());
            return;
        }
        LOG.error("{} {} failed", ctx.method(), ctx.path(), e);
        send(ctx, HttpStatus.INTERNAL_SERVER_ERROR.getCode(), "problem.500");
    }

    /** Something that the portal needs is out of reach for the moment: whoever asks is told when to come again. */
    public void away(Context ctx, MohafezException why) {
        LOG.warn("{} {}: {}", ctx.method(), ctx.path(), why.getMessage());
        ctx.header("Retry-After", AGAIN_AFTER);
        send(ctx, HttpStatus.SERVICE_UNAVAILABLE.getCode(), "problem.503");
    }

    /** Whether who asks wants data and no page. */
    public static boolean isForMachines(Context ctx) {
        return MachinePath.is(ctx);
    }

    /**
     * Answers with a problem.
     *
     * @param key of its words: {@code key} is the heading, {@code key.advice} what to do now
     */
    public void send(Context ctx, int status, String key) {
        Visitor visitor = Visitor.of(ctx);
        Said said = Said.of(key, visitor.lang());
        ctx.status(status);
        ctx.res().addHeader("Vary", "Accept");
        if (MachinePath.asks(ctx)) {
            Map<String, Object> problem = new LinkedHashMap<>();
            problem.put("type", "about:blank");
            problem.put("title", said.heading());
            problem.put("status", status);
            problem.put("detail", said.advice());
            problem.put("instance", ctx.path());
            Replies.json(ctx, "application/problem+json", problem);
        } else {
            String request = status >= 500 ? RequestId.of(ctx) : "";
            Replies.html(
                    ctx,
                    page(
                            visitor,
                            ctx.path(),
                            new Page(status, said, List.of(), up(visitor, ctx, key), asked(ctx), request)));
        }
    }

    /** The page for somebody of whom nothing is known. */
    byte[] inBothLanguages(int status) {
        String key = "problem." + status;
        return page(
                Visitor.stranger(Lang.BN),
                "/",
                new Page(status, Said.of(key, Lang.BN), List.of(Said.of(key, Lang.EN)), null, "", ""));
    }

    /** What is missing in a paper that is there is looked for on the paper's page; what nothing is held of, in the lists of what is. */
    private static @Nullable Crumb up(Visitor visitor, Context ctx, String key) {
        Words words = Words.in(visitor.lang());
        QueryString query = QueryString.empty().in(visitor.lang());
        if (key.equals("problem.503") && ctx.method() == HandlerType.GET) {
            return new Crumb(
                    words.say("problem.again"),
                    QueryString.read(ctx.queryString()).behind(ctx.path()));
        }
        if (key.equals("problem.401")) {
            return new Crumb(
                    words.say("sign-in"), query.with("to", OwnForms.pageOf(ctx)).behind(Lock.DOOR));
        }
        Matcher paper = IN_A_PAPER.matcher(ctx.path());
        if (MISSING_IN_A_PAPER.contains(key) && paper.lookingAt()) {
            return new Crumb(words.say("problem.to-document"), query.behind(paper.group()));
        }
        return key.equals("problem.nothing-held")
                ? new Crumb(words.say("problem.to-browse"), query.behind("/browse"))
                : null;
    }

    private static String asked(Context ctx) {
        String words = QueryString.read(ctx.queryString()).first("q");
        return words == null ? "" : words;
    }

    private byte[] page(Visitor visitor, String path, Page page) {
        Frame frame = Frame.of(site, visitor, page.said().heading(), "", path, QueryString.empty())
                .unlisted();
        return site.templates().render("problem", frame, page);
    }
}
