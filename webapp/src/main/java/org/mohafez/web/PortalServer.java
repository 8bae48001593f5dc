package org.mohafez.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mohafez.account.Staff;
import org.mohafez.archive.Archive;
import org.mohafez.inbox.Inbox;
import org.mohafez.index.IndexAway;
import org.mohafez.naming.NamingLog;
import org.mohafez.search.SearchEngine;
import org.mohafez.web.about.AboutPages;
import org.mohafez.web.api.ApiPages;
import org.mohafez.web.api.SearchApi;
import org.mohafez.web.api.Signposts;
import org.mohafez.web.browse.BrowsePages;
import org.mohafez.web.browse.ImplementerPages;
import org.mohafez.web.coverage.CoveragePages;
import org.mohafez.web.desk.AccountPages;
import org.mohafez.web.desk.AuditPages;
import org.mohafez.web.desk.DeskPages;
import org.mohafez.web.desk.SearchesPages;
import org.mohafez.web.desk.authority.AuthorityPages;
import org.mohafez.web.desk.parts.PartsPages;
import org.mohafez.web.desk.review.ReviewPages;
import org.mohafez.web.desk.upload.LargeBodies;
import org.mohafez.web.desk.upload.UploadLimits;
import org.mohafez.web.desk.upload.UploadPages;
import org.mohafez.web.export.ExportPages;
import org.mohafez.web.harvest.HarvestPages;
import org.mohafez.web.http.AssetFiles;
import org.mohafez.web.http.EntityTags;
import org.mohafez.web.http.EvenTime;
import org.mohafez.web.http.OtherSites;
import org.mohafez.web.http.Pace;
import org.mohafez.web.http.Problems;
import org.mohafez.web.http.RequestId;
import org.mohafez.web.http.Routes;
import org.mohafez.web.http.SafeHeaders;
import org.mohafez.web.http.ShortBodies;
import org.mohafez.web.http.ThreadShare;
import org.mohafez.web.http.UnreadRequests;
import org.mohafez.web.operations.Metrics;
import org.mohafez.web.operations.OperationsPages;
import org.mohafez.web.operations.RequestLog;
import org.mohafez.web.record.RecordPages;
import org.mohafez.web.search.SearchPages;
import org.mohafez.web.series.SeriesShelf;
import org.mohafez.web.session.SessionPages;
import org.mohafez.web.shelf.Forwarding;
import org.mohafez.web.shelf.Tombstones;
import org.mohafez.web.ui.Assets;
import org.mohafez.web.ui.Operator;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Templates;

/** Joins archive, engine and rooms to a server. */
public final class PortalServer {
    /**
     * The longest question in Bangla takes 9 bytes a letter in an address, and from within a page a browser sends three: where it
     * goes, where it comes from, and what page it shows. Jetty's own limit, 8 KiB, refuses such a reader the next page.
     */
    private static final int MAX_HEADER_BYTES = 16 * 1024;

    private PortalServer() {}

    /**
     * Where people sign in.
     *
     * @param inbox of the archive, for what they do there
     * @param names of the archive, for what they say of them
     */
    public record Desk(Staff staff, Inbox inbox, NamingLog names) {}

    /**
     * The machines around, by their addresses.
     *
     * @param proxies whose word on where a request comes from is taken
     * @param scrapers who may ask for the metrics beside this machine itself
     * @param rate how many questions a second any other machine may ask, see {@link Pace}; 0: as many as it likes
     */
    public record Neighbours(Set<String> proxies, Set<String> scrapers, int rate) {
        /** None is known, and none is held back. */
        public static final Neighbours NONE = new Neighbours(Set.of(), Set.of(), 0);

        public Neighbours {
            proxies = named(proxies);
            scrapers = named(scrapers);
        }

        private static Set<String> named(Set<String> addresses) {
            return addresses.stream()
                    .map(String::strip)
                    .filter(address -> !address.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /**
     * A server that is not yet started.
     *
     * @param base where readers reach it: scheme and host, without a path
     * @param neighbours whom it knows
     * @param desk empty where nobody can sign in
     */
    public static Javalin create(
            Archive archive,
            SearchEngine engine,
            URI base,
            Operator operator,
            InstantSource clock,
            Neighbours neighbours,
            Optional<Desk> desk) {
        Site site = new Site(base, operator, new Assets(), new Templates());
        Metrics metrics = new Metrics(archive, engine, desk.map(Desk::inbox));
        Problems problems = new Problems(site);
        return Javalin.create(config -> {
            harden(config);
            desk.ifPresent(open -> new LargeBodies(open.inbox(), UploadLimits.USUAL).register(config));
            config.jetty.modifyServer(server -> {
                server.setErrorHandler(new UnreadRequests(problems));
                ThreadShare share = new ThreadShare(neighbours.proxies());
                share.setEnabled(neighbours.rate() > 0);
                share.setHandler(new ShortBodies());
                server.setHandler(share);
            });
            config.requestLogger.http((ctx, milliseconds) -> {
                metrics.answered(ctx, milliseconds);
                RequestLog.answered(ctx, milliseconds);
            });
            config.routes.before(ctx -> RequestId.give(ctx, neighbours.proxies()));
            config.routes.before(SafeHeaders::set);
            config.routes.before(OtherSites::admit);
            problems.register(config.routes);
            if (neighbours.rate() > 0) {
                new Pace(neighbours.rate(), neighbours.proxies()).register(config.routes, problems);
            }
            config.routes.exception(IndexAway.class, (e, ctx) -> problems.away(ctx, e));
            new Tombstones(site, archive).register(config.routes);
            new Forwarding(archive).register(config.routes);
            // Behind those that may put another answer in its place; the last does so for time alone.
            config.routes.after(EntityTags::give);
            EvenTime.register(config.routes);
            Routes routes = new Routes(config.routes, neighbours.scrapers());
            desk.ifPresent(
                    open -> new SessionPages(site, open.staff(), neighbours.proxies()).register(config.routes, routes));
            new OperationsPages(archive, engine, metrics, problems).register(routes);
            register(routes, site, archive, engine, problems, clock, desk);
        });
    }

    private static void harden(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.maxRequestSize = Routes.largestBody();
        // Parts of a form are no body to Javalin: without these anybody could fill the disk.
        config.jetty.multipartConfig.maxFileSize(Routes.largestBody(), SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(Routes.largestBody(), SizeUnit.BYTES);
        config.http.prefer405over404 = true;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setRequestHeaderSize(MAX_HEADER_BYTES);
            // What server this is helps nobody but an attacker.
            http.setSendServerVersion(false);
        });
    }

    private static void register(
            Routes routes,
            Site site,
            Archive archive,
            SearchEngine engine,
            Problems problems,
            InstantSource clock,
            Optional<Desk> desk) {
        desk.ifPresent(open -> {
            new DeskPages(site).register(routes);
            new UploadPages(site, open.inbox(), open.staff().audit(), UploadLimits.USUAL).register(routes);
            new ReviewPages(site, archive, engine, open.inbox(), problems, clock).register(routes);
            new PartsPages(site, archive, engine, open.inbox(), open.staff().audit(), problems, clock).register(routes);
            new AuthorityPages(site, engine, open.names(), open.staff()).register(routes);
            new SearchesPages(site, open.staff().searches(), engine).register(routes);
            new AccountPages(site, open.staff().accounts()).register(routes);
            new AuditPages(site, open.staff()).register(routes);
        });
        new AssetFiles(site.assets()).register(routes);
        new SearchPages(site, engine, clock).register(routes);
        SeriesShelf series = new SeriesShelf(archive, engine, clock);
        new SearchApi(site, archive, engine, series, problems, clock).register(routes);
        new ImplementerPages(site, archive, engine, series, problems, clock).register(routes);
        new BrowsePages(site, archive, engine, series, problems).register(routes);
        new AboutPages(site).register(routes);
        new CoveragePages(site, archive, engine, clock).register(routes);
        new ExportPages(site, archive, engine, problems, clock).register(routes);
        new RecordPages(site, archive, engine, series, problems).register(routes);
        new HarvestPages(site, archive, engine, problems, clock).register(routes);
        new ApiPages(site, engine, archive).register(routes);
        new Signposts(site).register(routes);
    }
}
