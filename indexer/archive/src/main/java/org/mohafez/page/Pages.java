package org.mohafez.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All pages of one received file.
 *
 * @param mediaType what the file is by its bytes, not by its name
 */
public record Pages(String mediaType, List<Page> pages) implements Reading {
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

    @JsonIgnore
    public String text() {
        return pages.stream().map(Page::text).collect(Collectors.joining("\n\n"));
    }
}
