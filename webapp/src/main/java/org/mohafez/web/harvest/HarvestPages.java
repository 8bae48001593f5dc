package org.mohafez.web.harvest;

import java.time.InstantSource;
import org.mohafez.archive.Archive;
import org.mohafez.search.SearchEngine;
import org.mohafez.web.http.Problems;
import org.mohafez.web.http.Routes;
import org.mohafez.web.ui.Site;

/** What harvesters, viewers and crawlers ask for. */
public final class HarvestPages {
    private final Site site;
    private final Archive archive;
    private final SearchEngine engine;
    private final Catalogue catalogue;
    private final Problems problems;

    public HarvestPages(Site site, Archive archive, SearchEngine engine, Problems problems, InstantSource clock) {
        this.site = site;
        this.archive = archive;
        this.engine = engine;
        this.problems = problems;
        this.catalogue = new Catalogue(archive, clock);
    }

    public void register(Routes routes) {
        new OaiPages(site, archive, catalogue).register(routes);
        new Sitemaps(site, catalogue, problems, Sitemaps.MOST).register(routes);
        new IiifPages(site, archive, engine, catalogue, problems).register(routes);
    }
}
