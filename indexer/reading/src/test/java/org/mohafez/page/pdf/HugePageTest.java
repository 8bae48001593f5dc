package org.mohafez.page.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mohafez.page.Pages;

/** A page that says it is larger than any paper, by a slip of the program that made it, is read like another. */
class HugePageTest {
    @ParameterizedTest
    @CsvSource({"2000000, 2000000", "2000000, 842", "595, 2000000000"})
    void itsTextIsRead(float width, float height, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("huge.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(width, height));
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

        Pages read = (Pages) new PdfReader().read(file, "application/pdf");
        assertThat(read.pages().getFirst().text()).contains("the decision of the meeting");
    }
}
