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
import org.mohafez.page.layout.PageContent;
import org.mohafez.page.layout.PageLayout;

/**
 * Reads PDF files that have a text layer. A page without text in a file that has some stays as an empty page with
 * confidence 0. A file that only forbids copying is read: its owner's password guards what others may do with it.
 */
public final class PdfReader implements PageReader {
    private static final String PDF = "application/pdf";
    /** The part of a page that its picture covers where it is a scan. */
    private static final double PICTURED = 0.5;
    /** Letters: the marks that scanners' programs and copying machines print on a page have fewer. */
    private static final int MARK = 250;

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
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            DrawnPage drawn = ContentReader.read(document.getPage(i));
            boolean legible = drawn.content().hasText() && !isPicture(drawn);
            pages.add(legible ? page(drawn.content(), i + 1) : picture(drawn, i + 1));
        }
        return new Pages(PDF, pages);
    }

    /**
     * Whether the page is a scan: its text is laid invisibly beneath a picture by a scanner's program, of which nobody knows
     * how well it reads Bangla, or is no more than the mark such a program leaves.
     */
    private static boolean isPicture(DrawnPage drawn) {
        return drawn.pictured() >= PICTURED && drawn.visibleLetters() < MARK;
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

    private static Page picture(DrawnPage drawn, int number) {
        PageContent content = drawn.content();
        boolean pictured = drawn.pictured() > 0;
        String reason = !pictured
                ? "the page is empty"
                : content.hasText()
                        ? "a picture with a scanner program's text beneath"
                        : "a picture without a text layer";
        return new Page(
                number, content.width(), content.height(), PageSource.TEXT, pictured ? 0.0 : 1.0, reason, List.of());
    }
}
