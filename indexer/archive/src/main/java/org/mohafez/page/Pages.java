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

    @JsonIgnore
    public String text() {
        return pages.stream().map(Page::text).collect(Collectors.joining("\n\n"));
    }
}
