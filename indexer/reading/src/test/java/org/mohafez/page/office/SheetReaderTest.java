package org.mohafez.page.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.page.Cell;
import org.mohafez.page.Page;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Reading;
import org.mohafez.page.Table;
import org.mohafez.page.Unreadable;

class SheetReaderTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String XLS = "application/vnd.ms-excel";
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {XLSX, XLS})
    void aSheetIsReadAsItIsShown(String type) throws IOException {
        Reading reading;
        try (Workbook workbook = type.equals(XLSX) ? new XSSFWorkbook() : new HSSFWorkbook()) {
            fill(workbook);
            reading = read(workbook, type);
        }

        Pages pages = (Pages) reading;
        assertThat(pages.pages()).hasSize(2);
        Page first = pages.pages().getFirst();
        assertThat(first.reason()).contains("“তালিকা”").contains("hidden and not read: “হিসাব”");
        assertThat(first.blocks().getFirst()).isEqualTo(Paragraph.of("উপজেলা পরিষদ"));
        assertThat(first.blocks().getLast()).isEqualTo(Paragraph.of("স্বাক্ষর"));
        Table table = first.tables().findFirst().orElseThrow();
        assertThat(table.rows().get(0).get(1).colSpan()).isEqualTo(2);
        assertThat(table.rows().get(1).getFirst().rowSpan()).isEqualTo(2);
        assertThat(table.rows().get(1).stream().map(Cell::text)).containsExactly("১", "১২,৫০,০০০", "12/05/2025");
        assertThat(table.rows().get(2).stream().map(Cell::text)).containsExactly("1,250,000.50", "সভা ৫");
        assertThat(pages.pages().getLast().text()).isEqualTo("দ্বিতীয়");
    }

    private static void fill(Workbook workbook) {
        var sheet = workbook.createSheet("তালিকা");
        sheet.createRow(0).createCell(0).setCellValue("উপজেলা পরিষদ");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
        Row head = sheet.createRow(1);
        head.createCell(0).setCellValue("ক্রম");
        head.createCell(1).setCellValue("বিবরণ");
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
        Row row = sheet.createRow(2);
        row.createCell(0).setCellValue("১");
        sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
        row.createCell(1).setCellValue("১২,৫০,০০০");
        var date = row.createCell(2);
        date.setCellValue(LocalDate.of(2025, 5, 12));
        date.setCellStyle(styled(workbook, (short) 14, null));
        Row below = sheet.createRow(3);
        var sum = below.createCell(1);
        sum.setCellFormula("2500001/2");
        sum.setCellStyle(styled(workbook, (short) 4, null));
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sum);
        var bijoy = below.createCell(2);
        bijoy.setCellValue("mfv 5");
        bijoy.setCellStyle(styled(workbook, (short) 0, "SutonnyMJ"));
        sheet.createRow(4).createCell(2).setCellValue("স্বাক্ষর");
        workbook.createSheet("হিসাব").createRow(0).createCell(0).setCellValue("গোপন");
        workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
        workbook.createSheet("খালি");
        workbook.createSheet("শেষ").createRow(9).createCell(9).setCellValue("দ্বিতীয়");
    }

    private static CellStyle styled(Workbook workbook, short format, @Nullable String font) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(format);
        if (font != null) {
            Font named = workbook.createFont();
            named.setFontName(font);
            style.setFont(named);
        }
        return style;
    }

    @Test
    void moreCellsThanAreReadAreCounted() throws IOException {
        Pages pages;
        try (Workbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("বড়");
            for (int r = 0; r < 600; r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < 100; c++) {
                    row.createCell(c).setCellValue("ক");
                }
            }
            pages = (Pages) read(workbook, XLSX);
        }

        assertThat(pages.pages().getFirst().reason()).contains("the first 50000; 10000 more with text were left out");
        assertThat(pages.pages().getFirst().confidence()).isLessThan(1);
    }

    @Test
    void anEmptyWorkbookHasNoText() throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("a");
            assertThat(read(workbook, XLSX))
                    .isInstanceOfSatisfying(Unreadable.class, unreadable -> assertThat(unreadable.reason())
                            .isEqualTo(Unreadable.Reason.NO_TEXT));
        }
    }

    @Test
    void sheetsOfOpenDocument() throws IOException {
        Pages pages = (Pages) ods("""
                <table:table table:name="এক"><table:table-row><table:table-cell table:number-columns-spanned="2">\
                <text:p>মাথা</text:p><text:p>দ্বিতীয় লাইন</text:p></table:table-cell><table:covered-table-cell/></table:table-row>\
                <table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>১</text:p></table:table-cell>\
                <table:table-cell><office:annotation><text:p>মন্তব্য</text:p></office:annotation><text:p>ক<text:s text:c="2"/>খ</text:p>\
                </table:table-cell></table:table-row><table:table-row><table:covered-table-cell/>\
                <table:table-cell office:value="5"><text:p>৫.০০</text:p></table:table-cell></table:table-row>\
                <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/>\
                </table:table-row></table:table><table:table table:name="দুই" table:style-name="h"><table:table-row>\
                <table:table-cell><text:p>গোপন</text:p></table:table-cell></table:table-row></table:table>""");

        Page page = pages.pages().getFirst();
        assertThat(pages.pages()).hasSize(1);
        assertThat(page.reason()).contains("“এক”").contains("hidden and not read: “দুই”");
        assertThat(page.text()).isEqualTo("মাথা\nদ্বিতীয় লাইন\n১\tক  খ\n৫.০০");
        assertThat(page.tables()
                        .findFirst()
                        .orElseThrow()
                        .rows()
                        .getFirst()
                        .getFirst()
                        .rowSpan())
                .isEqualTo(2);
    }

    @Test
    void aMillionRepeatedCellsAreCutAloud() throws IOException {
        Pages pages = (Pages) ods("""
                <table:table table:name="x"><table:table-row table:number-rows-repeated="1048576">\
                <table:table-cell table:number-columns-repeated="16384"><text:p>ক</text:p></table:table-cell>\
                </table:table-row></table:table>""");

        assertThat(pages.pages().getFirst().reason())
                .contains("the first 50000")
                .contains("left out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table:table table:name='x'><table:table-row><table:table-cell><text:p>ক",
                "<a></b>",
            })
    void brokenSheetsAreDamaged(String body) throws IOException {
        assertThat(ods(body)).isInstanceOfSatisfying(Unreadable.class, unreadable -> assertThat(unreadable.reason())
                .isEqualTo(Unreadable.Reason.DAMAGED));
    }

    @Test
    void anEntityIsNotFollowed() throws IOException {
        Path file = folder.resolve("entity.ods");
        zip(
                file,
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><office:body xmlns:office='o'>&x;</office:body>");
        assertThat(new SheetReader().read(file, ODS)).isInstanceOf(Unreadable.class);
    }

    private Reading ods(String tables) throws IOException {
        Path file = folder.resolve("a.ods");
        zip(file, """
                <office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s">\
                <office:automatic-styles><style:style style:name="h"><style:table-properties table:display="false"/>\
                </style:style></office:automatic-styles><office:body><office:spreadsheet>%s</office:spreadsheet></office:body>\
                </office:document-content>""".formatted(tables));
        return new SheetReader().read(file, ODS);
    }

    private static void zip(Path file, String content) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    private Reading read(Workbook workbook, String type) throws IOException {
        Path file = folder.resolve("book");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        SheetReader reader = new SheetReader();
        assertThat(List.of(XLSX, XLS, ODS)).allMatch(reader::reads);
        return reader.read(file, type);
    }
}
