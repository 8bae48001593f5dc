package org.mohafez.reader.parting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mohafez.bangla.BanglaText;
import org.mohafez.page.Block;
import org.mohafez.page.Line;
import org.mohafez.page.Page;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;
import org.mohafez.reader.parting.FileLine.Place;

/** Cuts the pages of a file before each of its papers. A page on which one ends and another begins is in both, with the part of each. */
final class Cutting {
    private final Pages pages;
    private final List<FileLine> lines;

    /** @param lines all lines of the pages */
    Cutting(Pages pages, List<FileLine> lines) {
        this.pages = pages;
        this.lines = lines;
    }

    /** @param papers in order; the first begins with the file */
    List<Pages> before(List<Protocol> papers) {
        return at(papers.stream()
                .map(paper -> new Cut(place(paper.first()), blocks(lines, paper)))
                .toList());
    }

    /** @param cuts in order; the first is where the file begins */
    List<Pages> at(List<Cut> cuts) {
        List<Pages> parts = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            Place to = i + 1 < cuts.size()
                    ? cuts.get(i + 1).from()
                    : new Place(pages.pages().size(), 0, 0);
            parts.add(part(cuts.get(i).from(), to, cuts.get(i).opening()));
        }
        return parts;
    }

    private Place place(int line) {
        if (line == 0) {
            // Pages without a word before it are the first paper's.
            return new Place(0, 0, 0);
        }
        FileLine first = lines.get(line);
        // What stands above the first line of a page is a page number.
        return first.top() ? new Place(first.place().page(), 0, 0) : first.place();
    }

    /** Those that begin a paper. */
    static Set<Place> blocks(List<FileLine> lines, Protocol protocol) {
        Set<Place> blocks = new HashSet<>();
        for (FileLine line : lines.subList(protocol.first(), protocol.after())) {
            blocks.add(new Place(line.place().page(), line.place().block(), 0));
        }
        return blocks;
    }

    private Pages part(Place from, Place to, Set<Place> opening) {
        List<Page> part = new ArrayList<>();
        for (int p = from.page(); p < pages.pages().size() && p <= to.page(); p++) {
            Page page = pages.pages().get(p);
            List<Block> own = new ArrayList<>();
            for (int b = 0; b < page.blocks().size(); b++) {
                Place place = new Place(p, b, 0);
                boolean before = p == from.page() && b < from.block();
                boolean after = p == to.page() && (b > to.block() || b == to.block() && to.line() == 0);
                if (!before && !after) {
                    int first = p == from.page() && b == from.block() ? from.line() : 0;
                    int end = p == to.page() && b == to.block() ? to.line() : Integer.MAX_VALUE;
                    own.add(block(page.blocks().get(b), first, end, p == from.page(), opening.contains(place)));
                }
            }
            if (!own.isEmpty() || p < to.page()) {
                part.add(page.withBlocks(own));
            }
        }
        return new Pages(pages.mediaType(), part);
    }

    /** The lines of the block from the first to before the end; on the page where a paper begins nothing goes on from before. */
    private static Block block(Block block, int first, int end, boolean begins, boolean opens) {
        return switch (block) {
            case Table table -> begins ? new Table(table.box(), table.rows()) : table;
            case Paragraph paragraph ->
                new Paragraph(
                        lines(paragraph, first, end),
                        !begins && paragraph.continues(),
                        !opens && paragraph.furniture());
        };
    }

    private static List<Line> lines(Paragraph paragraph, int first, int end) {
        List<Line> kept = new ArrayList<>();
        int at = 0;
        for (Line line : paragraph.lines()) {
            if (at >= first && at < end) {
                kept.add(line);
            }
            at += BanglaText.oneLine(line.text()).isEmpty() ? 0 : 1;
        }
        return kept;
    }
}
