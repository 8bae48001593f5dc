package org.mohafez.page.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.xmlbeans.XmlException;
import org.mohafez.page.Block;
import org.mohafez.page.PageReader;
import org.mohafez.page.Reading;
import org.mohafez.page.font.FontTally;

/** Reads DOCX. Tika's own DOCX reader loses which cells are merged, so POI is asked directly. */
public final class DocxReader implements PageReader {
    private static final Set<String> TYPES = Set.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
            "application/vnd.ms-word.document.macroenabled.12",
            "application/vnd.ms-word.template.macroenabled.12");

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public Reading read(Path file, String mediaType) {
        return OfficePages.read(mediaType, () -> {
            try (InputStream in = Files.newInputStream(file);
                    XWPFDocument document = new XWPFDocument(in)) {
                return text(document);
            }
        });
    }

    /** What stands in headers, a letterhead often, comes before the body; footers and footnotes after it. */
    private static OfficeText text(XWPFDocument document) throws IOException, XmlException {
        FontTally tally = new FontTally();
        DocxBody body = new DocxBody(document, DocxFonts.of(document), tally);
        List<Block> blocks = new ArrayList<>();
        document.getHeaderList().stream()
                .map(XWPFHeaderFooter::_getHdrFtr)
                .flatMap(header -> body.furniture(header).stream())
                .distinct()
                .forEach(blocks::add);
        blocks.addAll(body.blocks(document.getDocument().getBody()));
        for (XWPFFootnote note : document.getFootnotes()) {
            blocks.addAll(body.blocks(note.getCTFtnEdn()));
        }
        document.getFooterList().stream()
                .map(XWPFHeaderFooter::_getHdrFtr)
                .flatMap(footer -> body.furniture(footer).stream())
                .distinct()
                .forEach(blocks::add);
        return new OfficeText(blocks, tally);
    }
}
