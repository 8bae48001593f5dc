package org.mohafez.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.mohafez.page.Cell;
import org.mohafez.page.Page;
import org.mohafez.page.Pages;
import org.mohafez.page.Table;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.RecordJson;

/** The record with each page's text and tables in its place: what {@code extract --pages} prints. */
final class PagesJson {
    private PagesJson() {}

    static String line(PaperRecord record, Pages pages) {
        ObjectNode json = RecordJson.MAPPER.valueToTree(record);
        ArrayNode summaries = json.withArray("pages");
        for (int i = 0; i < summaries.size(); i++) {
            ObjectNode summary = (ObjectNode) summaries.get(i);
            int number = summary.get("number").asInt();
            pages.pages().stream().filter(p -> p.number() == number).findFirst().ifPresent(p -> fill(summary, p));
        }
        return RecordJson.line(json);
    }

    private static void fill(ObjectNode summary, Page page) {
        summary.put("text", page.text());
        ArrayNode tables = summary.putArray("tables");
        page.tables().forEach(table -> tables.add(table(table)));
    }

    private static ObjectNode table(Table table) {
        ObjectNode json = RecordJson.MAPPER.createObjectNode();
        json.set("box", RecordJson.MAPPER.valueToTree(table.box()));
        ArrayNode rows = json.putArray("rows");
        table.rows().forEach(row -> {
            ArrayNode cells = rows.addArray();
            row.forEach(cell -> cells.add(cell(cell)));
        });
        return json;
    }

    private static ObjectNode cell(Cell cell) {
        ObjectNode json = RecordJson.MAPPER.createObjectNode();
        json.put("text", cell.text());
        json.set("box", RecordJson.MAPPER.valueToTree(cell.box()));
        json.put("rowSpan", cell.rowSpan());
        json.put("colSpan", cell.colSpan());
        return json;
    }
}
