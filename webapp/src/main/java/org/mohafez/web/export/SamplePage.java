package org.mohafez.web.export;

import java.util.List;
import org.mohafez.web.copies.Copy;
import org.mohafez.web.ui.Download;
import org.mohafez.web.ui.QueryString;

/**
 * A sample, or the form that asks for its seed.
 *
 * @param hidden what the form carries along: the search
 * @param search its words and the way back to it
 * @param population how many hits it is drawn from, in a sentence
 * @param notes what of the seed or the size could not be taken as it was given, in sentences
 * @param copies how many of those drawn are held in another file too, in a sentence; empty where none is
 * @param lines empty where nothing was drawn
 */
public record SamplePage(
        List<QueryString.Pair> hidden,
        Link search,
        String seed,
        String size,
        String population,
        List<String> notes,
        String copies,
        List<Line> lines,
        List<Download> downloads) {

    /** A place to go. */
    public record Link(String text, String href) {}

    /**
     * One hit that was drawn.
     *
     * @param copies other files that hold the same, as far as they are among what it was drawn from
     * @param lost whether its paper can no longer be read from the archive
     */
    public record Line(
            String number,
            String draw,
            Link decision,
            List<Copy> copies,
            String office,
            String date,
            Link original,
            String digest,
            boolean lost) {}

    public SamplePage {
        hidden = List.copyOf(hidden);
        notes = List.copyOf(notes);
        lines = List.copyOf(lines);
        downloads = List.copyOf(downloads);
    }
}
