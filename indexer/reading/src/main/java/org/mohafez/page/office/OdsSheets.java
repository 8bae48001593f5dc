package org.mohafez.page.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mohafez.bangla.bijoy.FontEncoding;
import org.mohafez.page.font.FontTally;

/**
 * Reads the sheets of an ODS (ODF 1.3, part 3, 9.1) as they are shown: a cell's paragraphs hold its value in its format.
 * For one file and one thread.
 */
final class OdsSheets {
    /** Columns a sheet may have in any program. */
    private static final int MOST_COLUMNS = 16_384;
    /** A row that is the same as the one before it, as often; empty rows are only counted. */
    private static final int MOST_REPEATS = 1_000;

    private final Path file;
    private final SheetPages pages = new SheetPages();
    private final Set<String> hiddenStyles = new HashSet<>();
    private int left = Sheet.MOST_CELLS;

    OdsSheets(Path file) {
        this.file = file;
    }

    SheetPages pages() throws IOException, XMLStreamException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry content = zip.getEntry("content.xml");
            if (content == null) {
                throw new IOException("the file has no content.xml");
            }
            try (InputStream in = zip.getInputStream(content)) {
                read(factory().createXMLStreamReader(in));
            }
        }
        return pages;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        String style = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "style" -> style = value(xml, "name");
                case "table-properties" -> {
                    if (value(xml, "display").equals("false")) {
                        hiddenStyles.add(style);
                    }
                }
                case "table" -> table(xml);
                default -> {
                    // Only the tables matter, and which are hidden.
                }
            }
        }
    }

    private void table(XMLStreamReader xml) throws XMLStreamException {
        String name = value(xml, "name");
        if (hiddenStyles.contains(value(xml, "style-name"))) {
            pages.hidden(name);
            skip(xml);
            return;
        }
        List<Sheet.SheetCell> cells = new ArrayList<>();
        FontTally fonts = new FontTally();
        long cut = 0;
        int row = 0;
        while (!isEnd(xml, "table")) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("table-row")) {
                int repeats = number(xml, "number-rows-repeated");
                List<Sheet.SheetCell> read = row(xml, row);
                for (int i = 0; i < (read.isEmpty() ? 0 : Math.min(repeats, MOST_REPEATS)); i++) {
                    for (Sheet.SheetCell cell : read) {
                        if (left > 0) {
                            left--;
                            fonts.count(cell.text(), FontEncoding.PLAIN);
                            cells.add(new Sheet.SheetCell(
                                    row + i, cell.column(), cell.rowSpan(), cell.colSpan(), cell.text()));
                        } else {
                            cut++;
                        }
                    }
                }
                cut += (long) read.size() * Math.max(0, repeats - MOST_REPEATS);
                row = Math.min(row + repeats, 1 << 24);
            }
            xml.next();
        }
        pages.add(new Sheet(name, cells, cut), fonts);
    }

    private static List<Sheet.SheetCell> row(XMLStreamReader xml, int row) throws XMLStreamException {
        List<Sheet.SheetCell> cells = new ArrayList<>();
        int column = 0;
        while (!isEnd(xml, "table-row")) {
            boolean begins = xml.getEventType() == XMLStreamConstants.START_ELEMENT;
            if (begins
                    && (xml.getLocalName().equals("table-cell")
                            || xml.getLocalName().equals("covered-table-cell"))) {
                boolean covered = xml.getLocalName().equals("covered-table-cell");
                int repeats = Math.min(number(xml, "number-columns-repeated"), MOST_COLUMNS - column);
                int rowSpan = number(xml, "number-rows-spanned");
                int colSpan = number(xml, "number-columns-spanned");
                String text = text(xml, xml.getLocalName());
                for (int i = 0; i < (covered || text.isBlank() ? 0 : repeats); i++) {
                    cells.add(new Sheet.SheetCell(row, column + i, rowSpan, colSpan, text.strip()));
                }
                column += repeats;
            }
            xml.next();
        }
        return cells;
    }

    /** A cell's paragraphs, without its notes and what is drawn in it. */
    private static String text(XMLStreamReader xml, String cell) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int inside = 0;
        xml.next();
        while (!isEnd(xml, cell)) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "annotation", "frame", "shapes" -> skip(xml);
                    case "p", "h" -> {
                        text.append(text.isEmpty() ? "" : "\n");
                        inside++;
                    }
                    case "s" -> text.append(" ".repeat(Math.min(number(xml, "c"), 100)));
                    case "tab" -> text.append(' ');
                    case "line-break" -> text.append('\n');
                    default -> {
                        // A span says how its text looks.
                    }
                }
            } else if (xml.getEventType() == XMLStreamConstants.END_ELEMENT) {
                inside -= xml.getLocalName().equals("p") || xml.getLocalName().equals("h") ? 1 : 0;
            } else if (xml.isCharacters() && inside > 0) {
                text.append(xml.getText());
            }
            xml.next();
        }
        return text.toString();
    }

    /** To the end of the element that begins here. */
    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private static boolean isEnd(XMLStreamReader xml, String element) {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(element);
    }

    private static String value(XMLStreamReader xml, String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** At least 1. */
    private static int number(XMLStreamReader xml, String attribute) {
        String value = value(xml, attribute);
        try {
            return Math.max(1, Integer.parseInt(value));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
