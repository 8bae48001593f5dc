package org.mohafez.web.desk.review;

import java.util.Locale;
import org.mohafez.record.correction.FieldName;
import org.mohafez.web.ui.Words;

/** What fields are called. */
final class FieldLabels {
    private FieldLabels() {}

    static String of(Words words, FieldName name) {
        return switch (name) {
            case FieldName.Head head ->
                words.say("review.field." + head.field().name().toLowerCase(Locale.ROOT));
            case FieldName.Row row -> words.say("review.row." + row.field().key());
        };
    }
}
