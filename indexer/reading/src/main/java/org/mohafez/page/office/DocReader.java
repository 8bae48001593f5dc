package org.mohafez.page.office;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.mohafez.page.Block;
import org.mohafez.page.PageReader;
import org.mohafez.page.Reading;
import org.mohafez.page.font.FontTally;

/** Reads DOC of Word 97 to 2003. Tika's own DOC reader loses which cells are merged, so POI is asked directly. */
public final class DocReader implements PageReader {

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("application/msword");
    }

    @Override
    public Reading read(Path file, String mediaType) {
        return OfficePages.read(mediaType, () -> {
            try (InputStream in = Files.newInputStream(file);
                    HWPFDocument document = new HWPFDocument(in)) {
                return text(document);
            }
        });
    }

    /** What stands in headers, a letterhead often, comes before the body; text boxes, notes and footers after it. */
    @SuppressWarnings("deprecation") // HWPF offers headers in no other way.
    private static OfficeText text(HWPFDocument document) {
        FontTally tally = new FontTally();
        DocBody body = new DocBody(document, tally);
        HeaderStories stories = new HeaderStories(document);
        List<Block> blocks = new ArrayList<>();
        add(
                blocks,
                body,
                stories.getFirstHeaderSubrange(),
                stories.getOddHeaderSubrange(),
                stories.getEvenHeaderSubrange());
        blocks.addAll(body.blocks(document.getRange()));
        add(blocks, body, document.getMainTextboxRange(), document.getFootnoteRange(), document.getEndnoteRange());
        add(
                blocks,
                body,
                stories.getFirstFooterSubrange(),
                stories.getOddFooterSubrange(),
                stories.getEvenFooterSubrange());
        return new OfficeText(blocks, tally);
    }

    private static void add(List<Block> blocks, DocBody body, Range... ranges) {
        for (Range range : ranges) {
            if (range != null) {
                body.blocks(range).stream()
                        .filter(block -> !block.text().equals(DocBody.PAGE_NUMBER))
                        .forEach(blocks::add);
            }
        }
    }
}
