package org.mohafez.web.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mohafez.web.export.Zipped;

class SheetsTest {
    /** A line is 18 points; a column of 20 has room for fourteen letters. */
    @ParameterizedTest
    @CsvSource({
        "অফিস, 18",
        "'', 18",
        // Each word fits; two of them side by side do not.
        "জনস্বাস্থ্যকেন্দ্র জনস্বাস্থ্যকেন্দ্র জনস্বাস্থ্যকেন্দ্র, 54",
        "abcdefghij abcdefghij, 36",
        // Broken within, since it has no blank.
        "abcdefghijklmnopqrstuvwxyzabcdefghij, 54",
    })
    void rowsAreAsHighAsWrappedTextsNeed(String text, String points) throws Exception {
        assertThat(sheet(text)).contains("ht=\"" + points + ".0\"");
    }

    @Test
    void linesOfTheirOwnAreCountedOneByOne() throws Exception {
        assertThat(sheet("ক\nখ\nগ")).contains("ht=\"54.0\"");
    }

    @Test
    void noRowIsHigherThanASheetAllows() throws Exception {
        assertThat(sheet("অফিস ".repeat(2_000))).contains("ht=\"396.0\"");
    }

    private static String sheet(String text) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = Sheets.book(out)) {
            Worksheet sheet = book.newWorksheet("one");
            Sheets.height(sheet, 0, List.of(text), List.of(20.0));
            Sheets.text(sheet, 0, 0, text);
        }
        Map<String, byte[]> parts = Zipped.parts(out.toByteArray());
        return new String(parts.get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
    }
}
