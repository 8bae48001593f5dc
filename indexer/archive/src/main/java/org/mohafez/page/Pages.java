package org.mohafez.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * All pages of one received file.
 *
 * @param mediaType what the file is by its bytes, not by its name
 */
public record Pages(String mediaType, List<Page> pages) implements Reading, Placed {
    public Pages {
        pages = List.copyOf(pages);
    }

    /**
     * The blocks of all pages in one run, for those who read what the paper says: a table or paragraph that page breaks cut
     * is one again, a table's heading stands once, page numbers and running heads are left out. Every line still knows its page; a cell's box is on the page where the
     * cell begins.
     */
    @JsonIgnore
    public List<Block> running() {
        return PageBreaks.mend(pages);
    }

    /** These pages and those that come after them in the same file; a page that they share is one again. */
    public Pages and(Pages after) {
        List<Page> all = new ArrayList<>(pages);
        for (Page page : after.pages) {
            if (!all.isEmpty() && all.getLast().number() == page.number()) {
                Page shared = all.removeLast();
                all.add(shared.withBlocks(Stream.concat(shared.blocks().stream(), page.blocks().stream())
                        .toList()));
            } else {
                all.add(page);
            }
        }
        return new Pages(mediaType, all);
    }

    /** All pages' texts, an empty line between them. */
    @Override
    @JsonIgnore
    public String text() {
        return Joined.of("\n\n", pages).text();
    }

    @Override
    public List<Place> places(int from, int to) {
        return Joined.of("\n\n", pages).places(from, to);
    }
}
