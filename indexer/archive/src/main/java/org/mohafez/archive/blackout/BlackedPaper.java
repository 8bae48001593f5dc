package org.mohafez.archive.blackout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mohafez.page.Box;
import org.mohafez.page.Pages;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Source;
import org.mohafez.record.correction.Blacked;

/** A paper as the public gets it. */
public final class BlackedPaper {
    private final PaperRecord record;
    private final BlackedPages pages;

    private BlackedPaper(PaperRecord record, BlackedPages pages) {
        this.record = record;
        this.pages = pages;
    }

    /** Empty if nothing is blacked out, or a place is lost: see {@link Places#lost}. */
    public static Optional<BlackedPaper> of(PaperRecord whole, Pages pages, List<Blacked> places) {
        if (places.isEmpty() || !Places.lost(pages, places).isEmpty()) {
            return Optional.empty();
        }
        BlackedPages black = BlackedPages.of(pages, places);
        return Optional.of(new BlackedPaper(BlackedRecord.of(whole, black, places), black));
    }

    public PaperRecord record() {
        return record;
    }

    public Pages pages() {
        return pages.pages();
    }

    /** What is black in the pictures of its pages, by their numbers. */
    public Map<Integer, List<Box>> boxes() {
        return pages.boxes();
    }

    /** The file it came in, without what is hidden in its names. */
    Source black(Source source) {
        return new Source(
                black(source.fileName()),
                source.sha256(),
                source.bytes(),
                source.mediaType(),
                source.parts().stream().map(this::black).toList(),
                source.alsoReceived().stream().map(this::black).toList());
    }

    /** Any text said of it, without what is hidden in it. */
    String black(String text) {
        return pages.hidden().black(text);
    }
}
