package org.mohafez.corpus.paper;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Papers that came in one file; also a single one that might be taken for several.
 *
 * @param pages whether each begins on a page of its own
 * @param papers in the order of the file
 */
public record Bundle(
        String id, String half, String layout, List<String> files, Face face, boolean pages, List<Paper> papers) {
    public Bundle {
        files = List.copyOf(files);
        papers = List.copyOf(papers);
    }

    /** All as they are printed: one after the other on one roll. */
    public Paper sheet() {
        List<Block> roll = new ArrayList<>();
        for (Paper paper : papers) {
            if (pages && !roll.isEmpty()) {
                roll.add(new NewPage());
            }
            roll.addAll(paper.page());
        }
        return new Paper(id, half, layout, files, face, Map.of(), JsonNodeFactory.instance.objectNode(), roll);
    }
}
