package org.mohafez.web.harvest;

import java.time.InstantSource;
import org.mohafez.archive.Archive;
import org.mohafez.web.ui.Routes;
import org.mohafez.web.ui.Site;

/** What harvesters, viewers and crawlers ask for. */
public final class HarvestPages {
    private final Site site;
    private final Archive archive;
    private final Catalogue catalogue;

    public HarvestPages(Site site, Archive archive, InstantSource clock) {
        this.site = site;
        this.archive = archive;
        this.catalogue = new Catalogue(archive, clock);
    }

    public void register(Routes routes) {
        new OaiPages(site, archive, catalogue).register(routes);
    }
}
