package org.mohafez.web.record;

import java.util.Objects;
import org.mohafez.archive.Holding;
import org.mohafez.record.PaperRecord;

/** What tells a paper from others: its subject where the title is no more than its kind; else the file's name. */
public final class PaperTitle {
    private PaperTitle() {}

    public static String of(Holding.Document document) {
        PaperRecord paper = document.record();
        String title = paper.title();
        String subject = paper.subject();
        if (title != null && (subject == null || !title.equals(paper.kindAsPrinted()))) {
            return title;
        }
        return Objects.requireNonNullElse(subject, document.source().fileName());
    }
}
