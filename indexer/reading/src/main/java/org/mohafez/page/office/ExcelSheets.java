package org.mohafez.page.office;

import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.mohafez.bangla.bijoy.FontEncoding;
import org.mohafez.page.font.FontRuns;
import org.mohafez.page.font.FontTally;

/**
 * Reads the sheets of an XLSX or XLS as they are shown: numbers and dates in their formats, formulas with the values that
 * were last computed. Nothing is computed anew.
 */
final class ExcelSheets {
    private final Workbook workbook;
    private final DataFormatter formats = new DataFormatter(Locale.ENGLISH);
    private int left = Sheet.MOST_CELLS;

    ExcelSheets(Workbook workbook) {
        this.workbook = workbook;
        formats.setUseCachedValuesForFormulaCells(true);
        // The format for "a date as usual here": in Bangladesh the day comes first.
        formats.addFormat("m/d/yy", new SimpleDateFormat("dd/MM/yyyy", Locale.ENGLISH));
    }

    SheetPages pages() {
        SheetPages pages = new SheetPages();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                FontTally fonts = new FontTally();
                pages.add(sheet(workbook.getSheetAt(i), fonts), fonts);
            } else {
                pages.hidden(workbook.getSheetName(i));
            }
        }
        return pages;
    }

    private Sheet sheet(org.apache.poi.ss.usermodel.Sheet sheet, FontTally fonts) {
        Map<Long, CellRangeAddress> merged = new HashMap<>();
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            merged.put(place(region.getFirstRow(), region.getFirstColumn()), region);
        }
        List<Sheet.SheetCell> cells = new ArrayList<>();
        int cut = 0;
        for (Row row : sheet) {
            for (Cell cell : row) {
                String text = text(cell, fonts);
                if (text.isBlank()) {
                    continue;
                }
                if (left == 0) {
                    cut++;
                    continue;
                }
                left--;
                CellRangeAddress region = merged.get(place(cell.getRowIndex(), cell.getColumnIndex()));
                cells.add(new Sheet.SheetCell(
                        cell.getRowIndex(),
                        cell.getColumnIndex(),
                        region == null ? 1 : region.getLastRow() - region.getFirstRow() + 1,
                        region == null ? 1 : region.getLastColumn() - region.getFirstColumn() + 1,
                        text));
            }
        }
        return new Sheet(sheet.getSheetName(), cells, cut);
    }

    private String text(Cell cell, FontTally fonts) {
        FontRuns runs = new FontRuns();
        runs.add(formats.formatCellValue(cell), font(cell));
        return runs.text(fonts).strip();
    }

    private FontEncoding font(Cell cell) {
        return FontEncoding.of(
                workbook.getFontAt(cell.getCellStyle().getFontIndex()).getFontName());
    }

    private static long place(int row, int column) {
        return ((long) row << 32) | column;
    }
}
