package org.mohafez.web.record.view;

import org.mohafez.archive.Holding;
import org.mohafez.record.PaperRecord;

/** What tells a paper from others, as in {@link PaperRecord#name}; else the file's name. */
public final class PaperTitle {
    private PaperTitle() {}

    public static String of(Holding.Document document) {
        return document.record().name().orElseGet(() -> document.source().fileName());
    }
}
