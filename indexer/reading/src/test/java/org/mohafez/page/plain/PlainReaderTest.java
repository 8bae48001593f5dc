package org.mohafez.page.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.page.Block;
import org.mohafez.page.Cell;
import org.mohafez.page.PageSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Reading;
import org.mohafez.page.Table;
import org.mohafez.page.Unreadable;
import org.mohafez.page.Unreadable.Reason;

class PlainReaderTest {
    private final Path folder;

    PlainReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void linesAreParagraphsWithoutTrailingSpacesAndMarkdownBullets() throws IOException {
        assertThat(read("অফিস আদেশ  \n\n \n- ১। সচিব\n* ২। পরিচালক\n**বিষয়:** সভা\n<http://a.gov.bd>\n"))
                .containsExactly(
                        Paragraph.of("অফিস আদেশ"),
                        Paragraph.of("১। সচিব"),
                        Paragraph.of("২। পরিচালক"),
                        Paragraph.of("বিষয়: সভা"),
                        Paragraph.of("http://a.gov.bd"));
    }

    @Test
    void barsWithNothingAroundTheRowsPartCellsUnderAShortHeading() throws IOException {
        Table table = (Table) read("Minutes\nSL | Agenda | Decision\n1 | Tubewells | Remaining ones shall be sunk.\n"
                        + "2 | Field kits | New ones will be procured.\nExecutive Engineer\n")
                .get(1);
        assertThat(table.rows())
                .extracting(row -> row.stream().map(Cell::text).toList())
                .containsExactly(
                        List.of("SL", "Agenda", "Decision"),
                        List.of("1", "Tubewells", "Remaining ones shall be sunk."),
                        List.of("2", "Field kits", "New ones will be procured."));
        assertThat(read("ক্রমিক|নাম|স্থান\n১|জনাব ক|নড়িয়া\n")).singleElement().isInstanceOf(Table.class);
    }

    @Test
    void barsTypedForFullStopsPartNothing() throws IOException {
        assertThat(read("সভা শুরু হয় | সভাপতি স্বাগত জানান | আলোচনা হয়\nবাঁধ মেরামত করা হবে | সভা শেষ হয় |\n"))
                .hasSize(2)
                .allMatch(Paragraph.class::isInstance);
    }

    @Test
    void bijoyIsToldByItsLettersInEitherKindOfBytes() throws IOException {
        String bijoy =
                "MYcÖRvZš¿x evsjv‡`k miKvi\nOffice of the DC\nmfv †kl nq|  m`i\nµwgK\twel‡qi weeiY\n01\t‡mZz wbg©vY";
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            Path file = folder.resolve("old.txt");
            Files.write(file, bijoy.getBytes(charset));
            Pages pages = (Pages) new PlainReader().read(file, "text/plain");

            assertThat(pages.pages().getFirst().source()).isEqualTo(PageSource.BIJOY);
            assertThat(pages.text())
                    .isEqualTo("গণপ্রজাতন্ত্রী বাংলাদেশ সরকার\nOffice of the DC\nসভা শেষ হয\u09BC।  সদর\n"
                            + "ক্রমিক\tবিষয\u09BCের বিবরণ\n০১\tসেতু নির্মাণ");
        }
    }

    @Test
    void labelsAndValuesAreATableOfTwoColumns() throws IOException {
        assertThat(rows("সভাপতি\tজনাব ক\nস্থান\tসভাকক্ষ"))
                .containsExactly(List.of("সভাপতি", "জনাব ক"), List.of("স্থান", "সভাকক্ষ"));
    }

    @Test
    void anEmptyLineOfAPageBreakDoesNotEndATable() throws IOException {
        assertThat(rows("ক্রম\tবিষয়\tসিদ্ধান্ত\n১\tক\tখ\n\n২\tগ\tঘ"))
                .containsExactly(List.of("ক্রম", "বিষয়", "সিদ্ধান্ত"), List.of("১", "ক", "খ"), List.of("২", "গ", "ঘ"));
    }

    @Test
    void aHeadingRepeatedAfterAPageBreakIsTakenOnce() throws IOException {
        assertThat(rows("ক্রম\tবিষয়\tসিদ্ধান্ত\n১\tক\tখ\n\nক্রম\tবিষয়\tসিদ্ধান্ত\n২\tগ\tঘ"))
                .hasSize(3);
    }

    @Test
    void aPageNumberBetweenRowsStandsBesideTheTable() throws IOException {
        List<Block> blocks = read("ক্রম\tবিষয়\tসিদ্ধান্ত\n১\tক\tখ\n\n২\n\n২\tগ\tঘ");
        assertThat(blocks).hasSize(2);
        assertThat(texts((Table) blocks.getFirst())).hasSize(3);
        assertThat(blocks.get(1)).isEqualTo(Paragraph.of("২"));
    }

    @Test
    void numberingThatBeginsAgainIsAnotherTable() throws IOException {
        assertThat(read("ক্রম\tবিষয়\tসিদ্ধান্ত\n১\tক\tখ\n২\tগ\tঘ\n\nক্রম\tসদস্য\tপদ\n১\tক\tখ"))
                .hasSize(2);
    }

    @Test
    void aTableOfOtherWidthIsAnotherTable() throws IOException {
        assertThat(read("সভাপতি\tজনাব ক\nস্থান\tসভাকক্ষ\nক্রম\tবিষয়\tসিদ্ধান্ত\n১\tক\tখ"))
                .hasSize(2);
    }

    @Test
    void aLineBetweenRowsSpansTheTable() throws IOException {
        List<Block> blocks = read("ক্রম\tবিষয়\tসিদ্ধান্ত\n১\tক\tখ\nবিবিধ আলোচনা\n২\tগ\tঘ");
        List<Cell> spanning = ((Table) blocks.getFirst()).rows().get(2);
        assertThat(spanning).singleElement().satisfies(cell -> {
            assertThat(cell.text()).isEqualTo("বিবিধ আলোচনা");
            assertThat(cell.colSpan()).isEqualTo(3);
        });
    }

    @Test
    void aRowBrokenOverLinesIsOneRow() throws IOException {
        assertThat(rows("ক্রম\tবিষয়\tসিদ্ধান্ত\n১\tপ্রথম অংশ\nদ্বিতীয় অংশ\tসিদ্ধান্ত ক\n২\tগ\tঘ"))
                .contains(List.of("১", "প্রথম অংশ\nদ্বিতীয় অংশ", "সিদ্ধান্ত ক"));
    }

    @Test
    void aCellThatCountsOnByMoreThanOneFigureIsOne() throws IOException {
        assertThat(rows("আলোচনা\tসিদ্ধান্ত\tবাস্তবায়ন\n৩.২ ক\t৩.২.১ খ।\n৩.২.২ গ।\tঘ"))
                .isEqualTo(List.of(
                        List.of("আলোচনা", "সিদ্ধান্ত", "বাস্তবায়ন"), List.of("৩.২ ক", "৩.২.১ খ।\n৩.২.২ গ।", "ঘ")));
    }

    @Test
    void aRowWhoseCellCountsOverLinesIsOneRow() throws IOException {
        Table table = (Table)
                read("ক্রম\tবিষয়\tসিদ্ধান্ত\tবাস্তবায়নে\n০১\tমাদক\t১। অভিযান চালাতে হবে।\n২। টহল বাড়াতে হবে।\tপুলিশ সুপার\n"
                                + "০২\tযানজট\tঅবৈধ চলাচল বন্ধ করতে হবে।\tমেয়র\n")
                        .getFirst();
        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows().get(1))
                .extracting(Cell::text)
                .containsExactly("০১", "মাদক", "১। অভিযান চালাতে হবে।\n২। টহল বাড়াতে হবে।", "পুলিশ সুপার");
    }

    @Test
    void emptyCellsStayAndTabsTypedForAlignmentDoNot() throws IOException {
        assertThat(rows("বিষয়\tসিদ্ধান্ত\tবাস্তবায়ন\nক\t\tখ\nগ\tঘ\t"))
                .containsExactly(
                        List.of("বিষয়", "সিদ্ধান্ত", "বাস্তবায়ন"), List.of("ক", "", "খ"), List.of("গ", "ঘ", ""));
        assertThat(rows("সভাপতি\t\tজনাব ক\nস্থান\tসভাকক্ষ"))
                .containsExactly(List.of("সভাপতি", "জনাব ক"), List.of("স্থান", "সভাকক্ষ"));
    }

    @Test
    void anIndentedLineIsAParagraph() throws IOException {
        assertThat(read("\tসভার শুরুতে সভাপতি সকলকে স্বাগত জানান।"))
                .containsExactly(Paragraph.of("সভার শুরুতে সভাপতি সকলকে স্বাগত জানান।"));
    }

    @Test
    void htmlMarksInCellsAreTakenOffAndTheirBreaksPartParagraphs() throws IOException {
        assertThat(rows("বিষয়\tসিদ্ধান্ত\n<p><b>ক</b> খ</p>\t<p>১) গ<br/>২) ঘ &amp; ঙ</p>"))
                .containsExactly(List.of("বিষয়", "সিদ্ধান্ত"), List.of("ক খ", "১) গ\n২) ঘ & ঙ"));
    }

    @Test
    void lessThanIsNoMark() throws IOException {
        assertThat(read("লক্ষ্যমাত্রা < ৫০% এবং a<b>c")).containsExactly(Paragraph.of("লক্ষ্যমাত্রা < ৫০% এবং ac"));
        assertThat(read("অর্জন <৫% হলে")).containsExactly(Paragraph.of("অর্জন <৫% হলে"));
    }

    @Test
    void barsPartCellsToo() throws IOException {
        assertThat(rows("ক্রমিক | বিষয় | কোড |\n১ | প্রশাসন | ০০১ |\nসংরক্ষিত |\n২ | হিসাব | ০০২ |\n৩ | আইসিটি"))
                .containsExactly(
                        List.of("ক্রমিক", "বিষয়", "কোড"),
                        List.of("১", "প্রশাসন", "০০১"),
                        List.of("সংরক্ষিত"),
                        List.of("২", "হিসাব", "০০২"),
                        List.of("৩", "আইসিটি"));
        assertThat(rows("| ক্রম | বিষয় |\n|---|:---|\n| ১ | ক |"))
                .containsExactly(List.of("ক্রম", "বিষয়"), List.of("১", "ক"));
    }

    @Test
    void aBarTypedForAFullStopPartsNothing() throws IOException {
        assertThat(read("১| সভা শুরু হয় |\nসিদ্ধান্ত গৃহীত হয় |")).hasSize(2).allMatch(Paragraph.class::isInstance);
    }

    @Test
    void encodingsAreTold() throws IOException {
        String text = "সভার কার্যবিবরণী\nসিদ্ধান্ত গৃহীত হয়";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(blocks(("\uFEFF" + text).getBytes(charset)))
                    .containsExactly(Paragraph.of("সভার কার্যবিবরণী"), Paragraph.of("সিদ্ধান্ত গৃহীত হয়"));
        }
        String letter = "The committee’s minutes – café and résumé – were confirmed by all members present.";
        assertThat(blocks(letter.getBytes(Charset.forName("windows-1252")))).containsExactly(Paragraph.of(letter));
    }

    @Test
    void aFileCutWithinItsLastCharacterIsRead() throws IOException {
        byte[] whole = "সভার কার্যবিবরণী".getBytes(StandardCharsets.UTF_8);
        assertThat(blocks(Arrays.copyOf(whole, whole.length - 1))).hasSize(1);
    }

    @Test
    void bytesThatAreNoTextAreSaidToBeNone() throws IOException {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        assertThat(read(noise)).isInstanceOfSatisfying(Unreadable.class, unreadable -> assertThat(unreadable.reason())
                .isEqualTo(Reason.DAMAGED));
        assertThat(read(" \n\t\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(Unreadable.class, unreadable -> assertThat(unreadable.reason())
                        .isEqualTo(Reason.EMPTY));
    }

    @Test
    void aRowBetweenBarsMayHaveLinesInItsCells() throws IOException {
        assertThat(rows("| ক্রম | সিদ্ধান্ত |\n|---|---|\n| ১. | তালিকা করতে হবে।<br>তালিকা প্রেরণ করতে হবে। |\n"))
                .containsExactly(
                        List.of("ক্রম", "সিদ্ধান্ত"), List.of("১.", "তালিকা করতে হবে।\nতালিকা প্রেরণ করতে হবে।"));
    }

    private List<List<String>> rows(String text) throws IOException {
        List<Block> blocks = read(text);
        assertThat(blocks).singleElement().isInstanceOf(Table.class);
        return texts((Table) blocks.getFirst());
    }

    private static List<List<String>> texts(Table table) {
        return table.rows().stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    private List<Block> read(String text) throws IOException {
        return blocks(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Block> blocks(byte[] bytes) throws IOException {
        return ((Pages) read(bytes)).pages().getFirst().blocks();
    }

    private Reading read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("minutes.txt"), bytes);
        return new PlainReader().read(file, "text/plain");
    }
}
