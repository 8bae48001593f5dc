package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.Box;
import org.mohafez.page.Cell;
import org.mohafez.page.Page;
import org.mohafez.page.Table;

/**
 * A page with its text and its tables, in the shape of the contract.
 *
 * @param summary what the record says of it
 */
public record PageJson(@JsonUnwrapped PageSummary summary, String text, List<TableJson> tables) {

    /** @param rows the cells that begin in each */
    public record TableJson(
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Box box,

            List<List<CellJson>> rows) {}

    public record CellJson(
            String text,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Box box,

            int rowSpan,
            int colSpan) {}

    public static PageJson of(Page page) {
        return of(
                new PageSummary(
                        page.number(), page.width(), page.height(), page.source(), page.confidence(), page.reason()),
                page);
    }

    public static PageJson of(PageSummary summary, Page page) {
        return new PageJson(
                summary, page.text(), page.tables().map(PageJson::table).toList());
    }

    private static TableJson table(Table table) {
        return new TableJson(
                table.box(),
                table.rows().stream()
                        .map(row -> row.stream().map(PageJson::cell).toList())
                        .toList());
    }

    private static CellJson cell(Cell cell) {
        return new CellJson(cell.text(), cell.box(), cell.rowSpan(), cell.colSpan());
    }
}
