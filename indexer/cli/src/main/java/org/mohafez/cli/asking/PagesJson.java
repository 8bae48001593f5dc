package org.mohafez.cli.asking;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.mohafez.page.Page;
import org.mohafez.page.Pages;
import org.mohafez.record.PageJson;
import org.mohafez.record.PageSummary;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.RecordJson;

/** The record with each page's text and tables in its place: what {@code extract --pages} prints. */
final class PagesJson {
    private PagesJson() {}

    static String line(PaperRecord record, Pages pages) {
        ObjectNode json = RecordJson.MAPPER.valueToTree(record);
        ArrayNode filled = json.putArray("pages");
        for (PageSummary summary : record.pages()) {
            Optional<Page> page = pages.pages().stream()
                    .filter(one -> one.number() == summary.number())
                    .findFirst();
            filled.addPOJO(page.<Object>map(one -> PageJson.of(summary, one)).orElse(summary));
        }
        return RecordJson.line(json);
    }
}
