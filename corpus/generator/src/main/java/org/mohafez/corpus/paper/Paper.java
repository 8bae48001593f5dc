package org.mohafez.corpus.paper;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * One sample paper.
 *
 * @param half {@code dev} to write rules on, {@code test} to hold out
 * @param layout what is to be learned from it, for the table of the corpus
 * @param files the forms it is kept in: {@code txt, html, docx, doc, odt, xlsx, ods, chromium.pdf, writer.pdf}
 * @param slips what the clerk misspelt: from the printed word to the one that was meant
 * @param says fields of the truth that are not told by a block of their own
 * @param page the blocks, in printed order
 */
public record Paper(
        String id,
        String half,
        String layout,
        List<String> files,
        Face face,
        Map<String, String> slips,
        ObjectNode says,
        List<Block> page) {
    public Paper {
        files = List.copyOf(files);
        face = face == null ? Face.PLAIN : face;
        slips = slips == null ? Map.of() : slips;
        page = List.copyOf(page);
    }

    /** What a browser's tab would call it: the line that names it, else its subject. */
    public String name() {
        for (Block block : page) {
            if (block instanceof Heading title) {
                return title.text();
            }
            if (block instanceof Subject subject) {
                return subject.text();
            }
        }
        return id;
    }
}
