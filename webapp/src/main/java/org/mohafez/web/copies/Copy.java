package org.mohafez.web.copies;

import org.mohafez.search.Hit;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.QueryString;

/** Another file in which the same is held, and its page. */
public record Copy(String fileName, String href) {
    public static Copy of(Hit hit, Lang lang) {
        return at(hit, hit.ordinal() == 0 ? hit.documentId() : hit.documentId() + "/" + hit.ordinal(), lang);
    }

    /** The whole paper, where a hit is a decision of it. */
    public static Copy ofPaper(Hit hit, Lang lang) {
        return at(hit, hit.documentId(), lang);
    }

    private static Copy at(Hit hit, String place, Lang lang) {
        return new Copy(hit.fileName(), QueryString.empty().in(lang).behind("/d/" + place));
    }
}
