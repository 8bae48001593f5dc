package org.mohafez.page.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.mohafez.page.layout.PageContent;
import org.mohafez.page.layout.PageLayout;

/**
 * Reads PDF files that have a text layer. A page without text in a file that has some stays as an empty page with
 * confidence 0. A file that only forbids copying is read: its owner's password guards what others may do with it.
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
        } catch (IOException | RuntimeException e) {
            // PDFBox throws both for what is wrong with a file.
            return Unreadable.of(Reason.DAMAGED, "The PDF does not open: " + e.getMessage());
        }
    }

    private static Reading pages(PDDocument document) throws IOException {
        List<Page> pages = new ArrayList<>();
        List<Integer> pictures = new ArrayList<>();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            int number = i + 1;
            PageContent content = ContentReader.read(document.getPage(i));
            pages.add(content.hasText() ? page(content, number) : pageWithoutText(content, number));
            if (content.images() > 0) {
                pictures.add(number);
            }
        }
        return pages.stream().allMatch(page -> page.blocks().isEmpty())
                ? noText(pages.size(), pictures)
                : new Pages(PDF, pages);
    }

    private static Page page(PageContent content, int number) {
        return new Page(
                number,
                content.width(),
                content.height(),
                PageSource.TEXT,
                1.0,
                "text layer",
                PageLayout.blocks(content, number));
    }

    private static Page pageWithoutText(PageContent content, int number) {
        String reason = content.images() > 0 ? "no text layer: a picture of the page" : "the page is empty";
        double confidence = content.images() > 0 ? 0 : 1;
        return new Page(number, content.width(), content.height(), PageSource.TEXT, confidence, reason, List.of());
    }

    private static Unreadable noText(int pages, List<Integer> pictures) {
        if (pictures.isEmpty()) {
            return Unreadable.of(Reason.NO_TEXT, "There is no text on the %d pages of the PDF.".formatted(pages));
        }
        String numbers = pictures.stream().map(String::valueOf).collect(Collectors.joining(", "));
        String detail = "The PDF has no text layer; pages that are pictures: %s of %d.".formatted(numbers, pages);
        return new Unreadable(Reason.NO_TEXT, detail, pictures.getFirst());
    }
}
