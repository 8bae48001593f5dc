package org.mohafez.web.export.bag;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The page with which a bag opens.
 *
 * @param address of the search, absolute
 * @param notes how it was made and what is missing
 */
public record BagPage(String address, List<String> notes, List<Paper> papers) {

    /**
     * A paper with those of its decisions that were found.
     *
     * @param original its address in the bag; empty where it could not be had
     * @param blackedOut whether that is because it shows what is blacked out
     * @param text its address in the bag; empty where there is none
     */
    public record Paper(
            String title,
            String about,
            String url,
            String original,
            boolean blackedOut,
            String fileName,
            String digest,
            String text,
            List<Line> decisions) {
        public Paper {
            decisions = List.copyOf(decisions);
        }
    }

    /** The address with its words as people write them. */
    public String shown() {
        return URLDecoder.decode(address, StandardCharsets.UTF_8);
    }

    /** A decision. */
    public record Line(String number, String topic, String text, String implementers) {}

    public BagPage {
        notes = List.copyOf(notes);
        papers = List.copyOf(papers);
    }
}
