package org.mohafez.page.office;

import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.Block;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A table of a DOCX with its merged cells: {@code gridSpan} across, {@code vMerge} down (ISO/IEC 29500-1, 17.4). */
final class DocxTable {
    /** A cell where it stands; {@code goesOn} where it only continues the one above. */
    private record Placed(int column, int colSpan, boolean goesOn, List<Block> content) {}

    private final DocxBody body;

    DocxTable(DocxBody body) {
        this.body = body;
    }

    LaidTable read(CTTbl table) {
        List<List<Placed>> rows = rows(table).stream().map(this::row).toList();
        List<List<LaidCell>> laid = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<LaidCell> cells = new ArrayList<>();
            for (Placed cell : rows.get(r)) {
                if (!cell.goesOn()) {
                    cells.add(new LaidCell(cell.content(), rowSpan(rows, r, cell), cell.colSpan()));
                }
            }
            laid.add(cells);
        }
        return new LaidTable(laid);
    }

    private static int rowSpan(List<List<Placed>> rows, int row, Placed cell) {
        int below = row + 1;
        while (below < rows.size()
                && rows.get(below).stream().anyMatch(other -> other.goesOn() && other.column() == cell.column())) {
            below++;
        }
        return below - row;
    }

    private static List<CTRow> rows(XmlObject parent) {
        List<CTRow> rows = new ArrayList<>();
        for (XmlObject child : DocxBody.children(parent)) {
            if (child instanceof CTRow row) {
                rows.add(row);
            } else if (isControl(child)) {
                rows.addAll(rows(child));
            }
        }
        return rows;
    }

    private static boolean isControl(XmlObject child) {
        return List.of("sdt", "sdtContent", "customXml", "ins").contains(DocxBody.name(child));
    }

    private List<Placed> row(CTRow row) {
        List<Placed> cells = new ArrayList<>();
        int column = skipped(row.getTrPr());
        if (column > 0) {
            cells.add(new Placed(0, column, false, List.of()));
        }
        for (CTTc cell : cells(row)) {
            CTTcPr properties = cell.getTcPr();
            int span = properties != null && properties.isSetGridSpan()
                    ? properties.getGridSpan().getVal().intValue()
                    : 1;
            boolean goesOn = properties != null
                    && properties.isSetVMerge()
                    && !STMerge.RESTART.equals(properties.getVMerge().getVal());
            cells.add(new Placed(column, span, goesOn, body.cell(cell)));
            column += span;
        }
        return cells;
    }

    private static List<CTTc> cells(XmlObject parent) {
        List<CTTc> cells = new ArrayList<>();
        for (XmlObject child : DocxBody.children(parent)) {
            if (child instanceof CTTc cell) {
                cells.add(cell);
            } else if (isControl(child)) {
                cells.addAll(cells(child));
            }
        }
        return cells;
    }

    private static int skipped(@Nullable CTTrPr properties) {
        return properties == null || properties.sizeOfGridBeforeArray() == 0
                ? 0
                : properties.getGridBeforeArray(0).getVal().intValue();
    }
}
