package org.mohafez.page.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.page.Block;
import org.mohafez.page.Cell;
import org.mohafez.page.Page;
import org.mohafez.page.PageReader;
import org.mohafez.page.PageSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Reading;
import org.mohafez.page.Table;
import org.mohafez.page.Unreadable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The same file as DOCX and as DOC: runs in several fonts, a list, merged cells, a table in a table. */
class WordFilesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc"})
    void runsAreReadByTheirFonts(String form) throws IOException {
        Page page = page(form);

        assertThat(page.source()).isEqualTo(PageSource.BIJOY);
        assertThat(page.reason()).contains("% was typed in Bijoy");
        assertThat(page.blocks().stream().map(Block::text).limit(4))
                .containsExactly(
                        nfc("উপজেলা নির্বাহী অফিসারের কার্যালয়"),
                        nfc("আইসিটি (ICT Cell, a-b@gov.bd) কমিটি, ১২ জন"),
                        nfc("সভার তারিখ: ১২/০৫/২০২৫"),
                        nfc("ইউনিকোড লেখা and English"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc"})
    void numbersOfListsAreInTheFontOfTheirParagraph(String form) throws IOException {
        assertThat(page(form).blocks().stream().map(Block::text).skip(4).limit(2))
                .containsExactly(nfc("১। প্রথম বিষয়"), nfc("২। দ্বিতীয় বিষয়"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc"})
    void mergedCellsSpan(String form) throws IOException {
        Table table = page(form).tables().findFirst().orElseThrow();

        assertThat(table.rows().getFirst()).hasSize(2);
        assertThat(table.rows().getFirst().getLast().colSpan()).isEqualTo(2);
        Cell first = table.rows().get(1).getFirst();
        assertThat(first.text()).isEqualTo("০১");
        assertThat(first.rowSpan()).isEqualTo(2);
        assertThat(table.rows().get(2).stream().map(Cell::text)).containsExactly(nfc("পল্লী"), "খ");
        assertThat(table.grid()).allSatisfy(row -> assertThat(row).hasSize(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc"})
    void aTableInACellIsLinesOfIt(String form) throws IOException {
        Table table = page(form).tables().findFirst().orElseThrow();

        assertThat(table.rows().getLast().getLast().text()).isEqualTo("গ\nঘ ঙ");
    }

    @Test
    void theNumberOfARowThatTheProgramCountsIsInItsCellThoughNothingElseIs() throws IOException {
        Path file = folder.resolve("counted.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            CTAbstractNum counts = CTAbstractNum.Factory.newInstance();
            counts.setAbstractNumId(BigInteger.ONE);
            CTLvl level = counts.addNewLvl();
            level.setIlvl(BigInteger.ZERO);
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
            level.addNewLvlText().setVal("%1.");
            BigInteger list = document.createNumbering()
                    .addNum(document.getNumbering().addAbstractNum(new XWPFAbstractNum(counts)));
            XWPFTable table = document.createTable(2, 2);
            for (int r = 0; r < 2; r++) {
                table.getRow(r).getCell(0).getParagraphs().getFirst().setNumID(list);
                table.getRow(r).getCell(1).setText("সিদ্ধান্ত");
            }
            document.createParagraph().setNumID(list);
            document.write(out);
        }
        Page page = ((Pages) new DocxReader().read(file, "")).pages().getFirst();
        assertThat(page.tables().findFirst().orElseThrow().rows())
                .extracting(row -> row.getFirst().text())
                .containsExactly("1.", "2.");
        assertThat(page.blocks()).as("an empty paragraph outside").hasSize(1);
    }

    @Test
    void aFontOfUnknownEncodingSetsTheFileAside() throws IOException {
        Path file = folder.resolve("old.html");
        Files.writeString(file, "<p style='font-family: Boishakhi'>¢÷∂±› Œ≈Œ≈ ≥≈≈ ¢÷∂±› Œ≈Œ≈ ≥≈≈</p><p>12.05.2003</p>");

        Reading reading = new MarkupReader().read(file, "text/html");

        assertThat(reading).isInstanceOfSatisfying(Unreadable.class, unreadable -> {
            assertThat(unreadable.reason()).isEqualTo(Unreadable.Reason.ILLEGIBLE);
            assertThat(unreadable.detail()).contains("unsupported legacy font");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><font face='SutonnyMJ'>†Rjv cÖkvmK</font> (DC), <span style='font-family:\"Times New Roman\"'>12</span></p>",
                "<style>p.x, .bn {font-family: SutonnyMJ, Arial}</style><p><span class=bn>†Rjv cÖkv<b>m</b>K</span> (DC), 12</p>",
                "<style>body {font: 12pt/1.5 SutonnyMJ} i {font-family: Arial; font-style: normal}</style><p>†Rjv cÖkvmK<i> (DC), 12</i></p>",
            })
    void webPagesSetFontsInThreeWays(String html) throws IOException {
        Path file = folder.resolve("page.html");
        Files.writeString(file, "<html><head><meta charset=utf-8></head><body>" + html);

        assertThat(((Pages) new MarkupReader().read(file, "text/html")).text()).isEqualTo("জেলা প্রশাসক (DC), 12");
    }

    private Page page(String form) throws IOException {
        Path file = folder.resolve("hard." + form);
        PageReader reader;
        if (form.equals("docx")) {
            WordFile.hard().write(file);
            reader = new DocxReader();
        } else {
            Files.copy(Objects.requireNonNull(getClass().getResourceAsStream("/office/hard.doc")), file);
            reader = new DocReader();
        }
        Reading reading = reader.read(file, "");
        assertThat(reading).isInstanceOf(Pages.class);
        return ((Pages) reading).pages().getFirst();
    }

    private static String nfc(String text) {
        return Normalizer2.getNFCInstance().normalize(text);
    }
}
