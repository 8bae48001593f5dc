package org.mohafez.page.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** Reads PDF files that have a text layer. */
public final class PdfReader implements PageReader {
    private static final String PDF = "application/pdf";

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(PDF);
    }

    @Override
    public Reading read(Path file, String mediaType) {
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            return pages(document);
        } catch (InvalidPasswordException e) {
            return Unreadable.of(Reason.ENCRYPTED, "The PDF opens with a password only.");
        } catch (IOException | RuntimeException e) {
            return Unreadable.of(Reason.DAMAGED, "The PDF does not open: " + e.getMessage());
        }
    }

    private static Reading pages(PDDocument document) throws IOException {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            PageContent content = ContentReader.read(document.getPage(i));
            pages.add(page(content, i + 1));
        }
        return new Pages(PDF, pages);
    }

    private static Page page(PageContent content, int number) {
        PageSpace space = content.space();
        return new Page(
                number,
                space.width(),
                space.height(),
                PageSource.TEXT,
                1.0,
                "text layer",
                PageLayout.blocks(content, number));
    }
}
