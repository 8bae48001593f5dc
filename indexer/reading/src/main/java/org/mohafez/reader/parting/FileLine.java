package org.mohafez.reader.parting;

import java.util.ArrayList;
import java.util.List;
import org.mohafez.page.Block;
import org.mohafez.page.Page;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;
import org.mohafez.reader.paper.Element;
import org.mohafez.reader.paper.Grid;
import org.mohafez.reader.paper.Paper;
import org.mohafez.reader.paper.Passage;
import org.mohafez.reader.paper.TextLine;
import org.mohafez.reader.zone.ZoneLine;
import org.mohafez.reader.zone.Zones;

/**
 * A line of a file, and where a cut before it falls.
 *
 * @param place the block it stands in, and which of the lines of a paragraph it is
 * @param top whether nothing but what belongs to the page stands above it on its page
 * @param within whether it stands in a table and does not begin it
 * @param data whether it stands in a table that tells something
 * @param speaks whether it is what a paper says, and not its head, its close or a list
 */
record FileLine(ZoneLine line, Place place, boolean top, boolean within, boolean data, boolean speaks) {

    /** A place in a file: indexes of page and block, and which of a paragraph's lines that are not blank; all from 0. */
    record Place(int page, int block, int line) {}

    String text() {
        return line.text();
    }

    /** All lines of a file in reading order; running heads are among them, page numbers are not. */
    static List<FileLine> of(Pages pages) {
        List<FileLine> lines = new ArrayList<>();
        int element = 0;
        for (int p = 0; p < pages.pages().size(); p++) {
            Page page = pages.pages().get(p);
            int first = lines.size();
            for (int b = 0; b < page.blocks().size(); b++) {
                for (Element laid : laid(pages.mediaType(), page, b)) {
                    add(laid, new Place(p, b, 0), element, lines);
                }
                element++;
            }
            if (first < lines.size() && p > 0) {
                lines.set(first, lines.get(first).atTop());
            }
        }
        return lines;
    }

    private FileLine atTop() {
        return new FileLine(line, place, true, within, data, speaks);
    }

    /** The block as those who read it will have it; none where it is blank or a page number. */
    private static List<Element> laid(String mediaType, Page page, int block) {
        Block shown =
                switch (page.blocks().get(block)) {
                    case Paragraph paragraph -> new Paragraph(paragraph.lines());
                    case Table table -> new Table(table.box(), table.rows());
                };
        return Paper.of(new Pages(mediaType, List.of(page.withBlocks(List.of(shown)))))
                .elements();
    }

    private static void add(Element laid, Place place, int element, List<FileLine> lines) {
        switch (laid) {
            case Passage passage -> {
                boolean speaks = Zones.isBody(passage);
                int at = 0;
                for (TextLine line : passage.lines()) {
                    ZoneLine zoned = new ZoneLine(line.text(), line.spot(), element);
                    Place own = new Place(place.page(), place.block(), at++);
                    lines.add(new FileLine(zoned, own, false, false, false, speaks));
                }
            }
            case Grid grid -> {
                boolean data = Zones.isData(grid);
                boolean speaks = Zones.speaks(grid);
                int at = 0;
                for (ZoneLine line : ZoneLine.of(List.of(grid), 0, 1)) {
                    ZoneLine zoned = new ZoneLine(line.text(), line.spot(), element);
                    lines.add(new FileLine(zoned, place, false, at++ > 0, data, speaks));
                }
            }
        }
    }
}
