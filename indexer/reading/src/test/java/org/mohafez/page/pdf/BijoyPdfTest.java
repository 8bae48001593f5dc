package org.mohafez.page.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Word;

/** Lines in fonts of several names; their glyphs are Helvetica's, of which only the codes matter. */
class BijoyPdfTest {
    private record Run(String font, String text) {}

    @TempDir
    private Path folder;

    @Test
    void glyphsOfABijoyFontAreDecodedTogether() throws IOException {
        Page page = page(List.of(
                List.of(new Run("ABCDEF+SutonnyMJ-Bold", "Dc‡Rjv wbe©vnx Awdmvi")),
                List.of(
                        new Run("ABCDEF+SutonnyMJ", "mfvi m"),
                        new Run("ABCDEF+SutonnyMJ-Bold", "gq: 12"),
                        new Run("Times", " noon"))));

        assertThat(page.source()).isEqualTo(PageSource.BIJOY);
        assertThat(page.reason()).contains("was typed in Bijoy");
        assertThat(page.text()).contains("উপজেলা নির্বাহী অফিসার").contains("সভার সময়: ১২ noon");
    }

    @Test
    void aWordStandsWhereItsGlyphsStood() throws IOException {
        Page page = page(List.of(List.of(new Run("ABCDEF+SutonnyMJ", "wK ‡KŠ Z©v"))));
        Page same = page(List.of(List.of(new Run("Arial", "wK ‡KŠ Z©v"))));

        List<Word> words = words(page);
        assertThat(words.stream().map(Word::text)).containsExactly("কি", "কৌ", "র্তা");
        for (int i = 0; i < words.size(); i++) {
            assertThat(words.get(i).box().left())
                    .isCloseTo(words(same).get(i).box().left(), within(0.1));
            assertThat(words.get(i).box().right())
                    .isCloseTo(words(same).get(i).box().right(), within(0.1));
        }
    }

    @Test
    void aLineThatIsBijoyInAnotherFontIsToldByItsLetters() throws IOException {
        Page page = page(List.of(
                List.of(new Run("Arial", "MYcÖRvZš¿x evsjv‡`k miKvi")),
                List.of(new Run("Arial", "Office of the Deputy Commissioner"))));

        assertThat(page.text()).contains("গণপ্রজাতন্ত্রী বাংলাদেশ সরকার").contains("Office of the Deputy Commissioner");
    }

    @Test
    void unicodeFontsOfTheFamilyStay() throws IOException {
        assertThat(page(List.of(List.of(new Run("ABCDEF+SutonnyOMJ", "Av")))).text())
                .isEqualTo("Av");
    }

    @Test
    void aFontOfUnknownEncodingSendsThePageToItsPicture() throws IOException {
        Page page = page(List.of(List.of(new Run("ABCDEF+Boishakhi", "abc def"), new Run("Arial", " 12.05.2003"))));

        assertThat(page.blocks()).isEmpty();
        assertThat(page.confidence()).isZero();
        assertThat(page.reason()).contains("unsupported legacy font");
    }

    private static List<Word> words(Page page) {
        return ((Paragraph) page.blocks().getFirst()).lines().getFirst().words();
    }

    private Page page(List<List<Run>> lines) throws IOException {
        Path file = folder.resolve("a.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                for (int i = 0; i < lines.size(); i++) {
                    out.beginText();
                    out.newLineAtOffset(72, 700 - 40 * i);
                    for (Run run : lines.get(i)) {
                        PDType1Font font = new PDType1Font(FontName.HELVETICA);
                        font.getCOSObject().setName(COSName.BASE_FONT, run.font());
                        out.setFont(font, 12);
                        out.showText(run.text());
                    }
                    out.endText();
                }
            }
            document.save(file.toFile());
        }
        return ((Pages) new PdfReader().read(file, "application/pdf")).pages().getFirst();
    }
}
