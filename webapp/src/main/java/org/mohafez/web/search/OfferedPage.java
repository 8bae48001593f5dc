package org.mohafez.web.search;

import java.util.List;

/** The part of a page below the search box: what may be meant by what is typed so far, ready to print. */
public record OfferedPage(List<Offer> offers) {
    /**
     * @param kind what it is, in words
     * @param count in how many entries it stands, in the reader's figures
     */
    public record Offer(String kind, String label, String count, String href) {}
}
