package org.mohafez.page.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Unreadable;
import org.mohafez.page.image.Picture;
import org.mohafez.page.image.Pictures;

/** A page that says it is larger than any paper, by a slip of the program that made it, is read like another. */
class HugePageTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"2000000, 2000000", "2000000, 842", "595, 2000000000"})
    void itsTextIsRead(float width, float height) throws Exception {
        assertThat(text(pdf(page -> page.setMediaBox(new PDRectangle(width, height)))))
                .contains("the decision of the meeting");
    }

    @Test
    void whereTheCropBoxLeavesNothingThePageIsReadWhole() throws Exception {
        assertThat(text(pdf(page -> page.setCropBox(new PDRectangle(2000, 2000, 10, 10)))))
                .contains("the decision of the meeting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0 0 0", "0 0 595 0"})
    void whereItSaysNoSizeTheFileIsToldToBeDamagedAndWhere(String box) throws Exception {
        Path file = Files.writeString(folder.resolve("no-size.pdf"), """
                %%PDF-1.4
                1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
                3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [%s]>> endobj
                trailer <</Root 1 0 R>>
                %%%%EOF
                """.formatted(box));
        assertThat(new PdfReader().read(file, "application/pdf")).isInstanceOfSatisfying(Unreadable.class, why -> {
            assertThat(why.reason()).isEqualTo(Unreadable.Reason.DAMAGED);
            assertThat(why.page()).isEqualTo(1);
            assertThat(why.detail()).startsWith("Page 1 of the PDF is damaged: it says no size that a page can have: ");
        });
        assertThatThrownBy(() -> draw(file)).isInstanceOf(IOException.class).hasMessageContaining("says no size");
    }

    /** A picture of it would be larger than the memory, however little of it is shown. */
    @Test
    void aStripTooNarrowForAPictureIsToldToBeOne() throws Exception {
        Path file = pdf(page -> page.setMediaBox(new PDRectangle(1, 2e9f)));
        assertThatThrownBy(() -> draw(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("1 × 2000000000 points, too narrow");
    }

    @Test
    void aLongRollIsDrawn() throws Exception {
        Path file = pdf(page -> page.setMediaBox(new PDRectangle(200, 14400)));
        try (PdfPictures pictures = new PdfPictures(file);
                Picture picture = pictures.picture(1)) {
            assertThat(picture.height()).isBetween(32_000, 32_767);
        }
    }

    /** As a plan is made: its units are larger than points. */
    @Test
    void aPageOfLargeUnitsIsDrawnAsLargeAsAnyOther() throws Exception {
        Path file = pdf(page -> page.setUserUnit(10));
        try (PdfPictures pictures = new PdfPictures(file);
                Picture picture = pictures.picture(1)) {
            assertThat((double) picture.width() * picture.height()).isCloseTo(Pictures.MOST_PIXELS, within(1e5));
            assertThat(picture.width() / picture.dpi()).isCloseTo(5950 / 72.0, within(0.5));
        }
    }

    private static void draw(Path file) throws IOException {
        try (PdfPictures pictures = new PdfPictures(file)) {
            pictures.picture(1).close();
        }
    }

    private static String text(Path file) {
        return ((Pages) new PdfReader().read(file, "application/pdf"))
                .pages()
                .getFirst()
                .text();
    }

    private Path pdf(Consumer<PDPage> size) throws IOException {
        Path file = folder.resolve("huge.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            size.accept(page);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(60, 700);
                content.showText("the decision of the meeting");
                content.endText();
            }
            document.save(file.toFile());
        }
        return file;
    }
}
