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
import org.mohafez.page.layout.PageLayout;
import org.mohafez.page.layout.content.PageContent;

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
            try (PDDocument document = open(file)) {
                Optional<Unreadable> broken = broken(document);
                return broken.isPresent() ? broken.get() : pages(document);
            }
        } catch (InvalidPasswordException e) {
            return Unreadable.of(Reason.ENCRYPTED, "The PDF opens with a password only.");
        } catch (IOException e) {
            return Unreadable.of(Reason.DAMAGED, "The PDF does not open: " + e.getMessage());
        }
    }

    private static PDDocument open(Path file) throws IOException {
        try {
            return Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
        } catch (RuntimeException e) {
            throw notAsItShouldBe(e);
        }
    }

    private static Optional<Unreadable> broken(PDDocument document) throws IOException {
        try {
            return Soundness.ofPages(document);
        } catch (RuntimeException e) {
            throw notAsItShouldBe(e);
        }
    }

    /** PDFBox throws these too for what is wrong with a file. */
    private static IOException notAsItShouldBe(RuntimeException e) {
        return new IOException("it is not built as it should be: " + e, e);
    }

    private static Reading pages(PDDocument document) {
        List<Page> pages = new ArrayList<>();
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            DrawnPage drawn;
            try {
                drawn = ContentReader.read(PageSpace.page(document, number));
            } catch (IOException | RuntimeException e) {
                String why = e instanceof IOException ? e.getMessage() : e.toString();
                return new Unreadable(
                        Reason.DAMAGED, "Page %d of the PDF cannot be read: %s".formatted(number, why), number);
            }
            // What is thrown from here on is a fault of ours, and no PDF's.
            pages.add(page(drawn, number));
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
