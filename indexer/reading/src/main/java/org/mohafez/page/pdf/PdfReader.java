package org.mohafez.page.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.mohafez.page.Page;
import org.mohafez.page.PageReader;
import org.mohafez.page.PageSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Reading;
import org.mohafez.page.Unreadable;
import org.mohafez.page.Unreadable.Reason;
import org.mohafez.page.font.FontTally;
import org.mohafez.page.layout.PageContent;
import org.mohafez.page.layout.PageLayout;

/**
 * Reads the text layers of PDF files, each page with how far its layer is to be believed. A file that only forbids copying
 * is read: its owner's password guards what others may do with it.
 */
public final class PdfReader implements PageReader {
    private static final String PDF = "application/pdf";

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(PDF);
    }

    @Override
    public Reading read(Path file, String mediaType) {
        try {
            Optional<Unreadable> cut = Soundness.ofEnd(file);
            if (cut.isPresent()) {
                return cut.get();
            }
            try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
                Optional<Unreadable> broken = Soundness.ofPages(document);
                return broken.isPresent() ? broken.get() : pages(document);
            }
        } catch (InvalidPasswordException e) {
            return Unreadable.of(Reason.ENCRYPTED, "The PDF opens with a password only.");
        } catch (IOException e) {
            return Unreadable.of(Reason.DAMAGED, "The PDF does not open: " + e.getMessage());
        } catch (RuntimeException e) {
            // PDFBox throws these too for what is wrong with a file.
            return Unreadable.of(Reason.DAMAGED, "The PDF is not built as it should be: " + e);
        }
    }

    private static Reading pages(PDDocument document) throws IOException {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            pages.add(page(ContentReader.read(document.getPage(i)), i + 1));
        }
        return new Pages(PDF, pages);
    }

    private static Page page(DrawnPage drawn, int number) {
        PageContent content = drawn.content();
        FontTally fonts = drawn.fonts();
        if (fonts.complaint().isPresent()) {
            String complaint = fonts.complaint().get();
            return new Page(number, content.width(), content.height(), PageSource.TEXT, 0.0, complaint, List.of());
        }
        TextLayer layer = TextLayer.of(drawn);
        return new Page(
                number,
                content.width(),
                content.height(),
                fonts.source(),
                layer.confidence(),
                fonts.reason(layer.reason()),
                PageLayout.blocks(content, number));
    }
}
