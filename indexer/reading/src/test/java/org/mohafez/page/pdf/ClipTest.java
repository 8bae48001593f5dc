package org.mohafez.page.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.page.Pages;

class ClipTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void aLineOfTheNextPageThatOnlyReachesOverTheEdgeIsReadThereAlone(int rotation) throws Exception {
        Path file = folder.resolve("edge.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setRotation(rotation);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.saveGraphicsState();
                content.addRect(50, 100, 495, 600);
                content.clip();
                line(content, 120, "last line of this page");
                line(content, 91, "first line of the next page");
                content.restoreGraphicsState();
                line(content, 50, "number of the page");
            }
            document.save(file.toFile());
        }

        Pages read = (Pages) new PdfReader().read(file, "application/pdf");
        assertThat(read.pages().getFirst().text())
                .contains("last line of this page", "number of the page")
                .doesNotContain("next page");
    }

    private static void line(PDPageContentStream content, float y, String text) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.newLineAtOffset(60, y);
        content.showText(text);
        content.endText();
    }
}
