package org.mohafez.corpus.scan;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.mohafez.corpus.paper.Paper;
import org.mohafez.corpus.print.TextSheet;
import org.mohafez.corpus.scan.PrintedLine.PrintedWord;
import org.mohafez.corpus.scan.Scan.Side;
import org.mohafez.corpus.truth.Truth;

/** What a file holds, as the scorer of pages reads it: {@code NAME.pages.json}, and the record's truth. */
final class Contents {
    private Contents() {}

    /**
     * @param files in the order of the pages
     * @return {@code {"paper", "half", "class", "files": […], "truth", "pages": [{"roads": […], "lines": [{"text", "covered":
     *     [[from, to], …]}]}]}}; covered are UTF-16 offsets of words under ink, to not included
     */
    static ObjectNode of(Paper paper, String kind, List<String> files, String truth, List<ObjectNode> pages) {
        ObjectNode contents = JsonNodeFactory.instance.objectNode();
        contents.put("paper", paper.id()).put("half", paper.half()).put("class", kind);
        files.forEach(contents.putArray("files")::add);
        contents.put("truth", truth);
        contents.putArray("pages").addAll(pages);
        return contents;
    }

    static ObjectNode page(Side side) {
        ObjectNode page = page(side.digital() ? List.of("text", "repaired") : List.of("ocr"));
        ArrayNode lines = page.putArray("lines");
        side.lines().forEach(line -> lines.add(line(line, side)));
        return page;
    }

    /** All of a paper on one page, as formats without pages have it; the cells of a row are lines of their own. */
    static ObjectNode page(Paper paper) {
        ObjectNode page = page(List.of("text", "repaired"));
        ArrayNode lines = page.putArray("lines");
        for (String line : TextSheet.of(paper).split("[\\n\\t\\f]+")) {
            lines.addObject().put("text", line.strip());
        }
        return page;
    }

    private static ObjectNode page(List<String> roads) {
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        roads.forEach(page.putArray("roads")::add);
        return page;
    }

    private static ObjectNode line(PrintedLine line, Side side) {
        ObjectNode out = JsonNodeFactory.instance.objectNode().put("text", line.text());
        ArrayNode covered = JsonNodeFactory.instance.arrayNode();
        int at = 0;
        for (PrintedWord word : line.words()) {
            if (side.isCovered(word)) {
                covered.addArray().add(at).add(at + word.text().length());
            }
            at += word.text().length() + 1;
        }
        return covered.isEmpty() ? out : out.set("covered", covered);
    }

    /** The paper's truth; where its number and date are written by hand, it says that they are not to be read. */
    static ObjectNode truth(Paper paper, boolean unreadMemo) {
        ObjectNode truth = Truth.of(paper);
        if (unreadMemo && truth.has("memo")) {
            ArrayNode unread = truth.putArray("unread");
            for (String field : List.of("number", "issued")) {
                if (truth.at("/memo/" + field).isTextual()) {
                    unread.addObject()
                            .put("field", "/memo/" + field)
                            .put("page", 1)
                            .put("reason", "handwritten");
                }
            }
            truth.remove("memo");
            truth.remove("checks");
        }
        return truth;
    }
}
