package org.mohafez.web.harvest;

import org.mohafez.web.ui.Site;

/** What the parts of a document's manifest are called; its canvases are not to be had by themselves. */
record ManifestAddresses(Site site, String id) {
    String manifest() {
        return below("/manifest.json");
    }

    String canvas(int page) {
        return below("/canvas/" + page);
    }

    String picture(int page) {
        return site.absolute("/d/" + id + "/page/" + page + ".webp");
    }

    String painting(int page) {
        return below("/canvas/" + page + "/picture");
    }

    /** Where the text of a page is. */
    String text(int page) {
        return below("/text/" + page + ".json");
    }

    String decision(int ordinal) {
        return below("/decision/" + ordinal);
    }

    String decisions() {
        return below("/decisions");
    }

    private String below(String path) {
        return site.absolute("/iiif/" + id + path);
    }
}
