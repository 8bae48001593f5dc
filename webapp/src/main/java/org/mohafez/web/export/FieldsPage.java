package org.mohafez.web.export;

import java.util.List;
import org.mohafez.web.export.result.Column;
import org.mohafez.web.search.Downloads;
import org.mohafez.web.ui.Words;

/**
 * What the columns of a table mean, and how much is given.
 *
 * @param limits each in a sentence
 */
public record FieldsPage(List<Field> fields, List<String> limits) {

    /** A column: its name for programs, its heading, its meaning. */
    public record Field(String code, String heading, String says) {}

    public FieldsPage {
        fields = List.copyOf(fields);
        limits = List.copyOf(limits);
    }

    static FieldsPage in(Words words) {
        return new FieldsPage(
                Column.ofSample().stream()
                        .map(column -> new Field(
                                column.code(),
                                words.say("column." + column.code()),
                                words.say("column." + column.code() + ".says")))
                        .toList(),
                List.of(
                        words.say("fields.rows", Downloads.MOST_ROWS),
                        words.say("fields.tasks", Downloads.MOST_TASKS),
                        words.say("fields.papers", Downloads.MOST_PAPERS)));
    }
}
