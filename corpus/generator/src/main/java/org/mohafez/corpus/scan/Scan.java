package org.mohafez.corpus.scan;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A scanned paper before it is a file.
 *
 * @param sides its pictures in order
 * @param forms in which the pictures are handed in; one of them is chosen
 */
record Scan(ScanClass kind, List<Side> sides, List<ScanForm> forms, boolean unreadMemo) {
    /**
     * One picture.
     *
     * @param sheet absent where the page is digital
     * @param lines what stands on it
     * @param covered where text is under ink; in points of the printed page
     */
    record Side(@Nullable Sheet sheet, boolean digital, List<PrintedLine> lines, List<Cover> covered) {
        /** Its pixels. */
        Sheet pixels() {
            return Objects.requireNonNull(sheet, "a digital page has no pixels");
        }

        /** Nothing is covered. */
        static Side plain(Sheet sheet, List<PrintedLine> lines) {
            return new Side(sheet, false, lines, List.of());
        }

        /** A page that is no picture. */
        static Side digital(List<PrintedLine> lines) {
            return new Side(null, true, lines, List.of());
        }

        Side and(Side right, Sheet both) {
            List<PrintedLine> all = new ArrayList<>(lines);
            all.addAll(right.lines);
            List<Cover> covers = new ArrayList<>(covered);
            covers.addAll(right.covered);
            return new Side(both, false, all, covers);
        }

        boolean isCovered(PrintedLine.PrintedWord word) {
            return covered.stream().anyMatch(cover -> cover.hides(word.place()));
        }
    }

    /** Ink over text. */
    record Cover(int page, Shape area) {
        boolean hides(Place place) {
            return place.page() == page
                    && area.intersects(place.left(), place.top(), Math.max(0.5, place.width()), place.height());
        }
    }
}
