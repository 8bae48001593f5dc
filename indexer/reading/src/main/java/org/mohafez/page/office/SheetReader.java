package org.mohafez.page.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.mohafez.page.PageReader;
import org.mohafez.page.Reading;
import org.mohafez.page.Unreadable;
import org.mohafez.page.Unreadable.Reason;

/** Reads workbooks, which come as annexes: XLSX and XLS through POI, ODS by its own XML. One page for each sheet. */
public final class SheetReader implements PageReader {
    private static final Set<String> XLSX = Set.of(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
            "application/vnd.ms-excel.sheet.macroenabled.12",
            "application/vnd.ms-excel.template.macroenabled.12");
    private static final String XLS = "application/vnd.ms-excel";
    private static final Set<String> ODS = Set.of(
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.spreadsheet-template");
    /** Sheets of an XLSX, unpacked: POI holds a sheet in memory at twenty times that. */
    private static final long MOST_BYTES = 32L << 20;

    @Override
    public boolean reads(String mediaType) {
        return XLSX.contains(mediaType) || mediaType.equals(XLS) || ODS.contains(mediaType);
    }

    @Override
    public Reading read(Path file, String mediaType) {
        try {
            if (ODS.contains(mediaType)) {
                return new OdsSheets(file).pages().reading(mediaType);
            }
            if (XLSX.contains(mediaType) && sheetBytes(file) > MOST_BYTES) {
                return Unreadable.of(
                        Reason.TOO_LARGE,
                        "The workbook's sheets unpack to more than %d MB; larger ones are not read."
                                .formatted(MOST_BYTES >> 20));
            }
            try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
                return new ExcelSheets(workbook).pages().reading(mediaType);
            }
        } catch (Exception e) {
            return OfficePages.fault(e);
        }
    }

    private static long sheetBytes(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long bytes = 0;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                boolean counts = entry.getName().startsWith("xl/worksheets/")
                        || entry.getName().equals("xl/sharedStrings.xml");
                bytes += counts ? Math.max(0, entry.getSize()) : 0;
            }
            return bytes;
        }
    }
}
