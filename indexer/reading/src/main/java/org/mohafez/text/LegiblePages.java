package org.mohafez.text;

import java.util.List;
import org.mohafez.page.Page;
import org.mohafez.page.Pages;
import org.mohafez.page.Reading;
import org.mohafez.page.Unreadable;
import org.mohafez.page.Unreadable.Reason;

/** Pages of which each has the text that was chosen for it, as one reading. Stateless and safe for use by several threads. */
public final class LegiblePages {
    private LegiblePages() {}

    /** What goes on over page breaks is marked. A file without any letter or figure that can be read is {@link Unreadable}. */
    public static Reading of(Pages chosen) {
        List<Page> pages = chosen.pages();
        if (pages.stream().noneMatch(LegiblePages::saysSomething)) {
            return without(chosen);
        }
        return new Pages(chosen.mediaType(), Continuations.mark(Furniture.mark(pages)));
    }

    private static boolean saysSomething(Page page) {
        return page.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** A page with a size and no text is a picture; a file of a format without pages is empty. */
    private static Unreadable without(Pages read) {
        for (Page page : read.pages()) {
            if (page.confidence() != null && page.confidence() == 0 && page.reason() != null) {
                boolean illegible = page.reason().contains("not legible");
                String detail = "Page %d has no text that can be read: %s.".formatted(page.number(), page.reason());
                return new Unreadable(illegible ? Reason.ILLEGIBLE : Reason.NO_TEXT, detail, page.number());
            }
        }
        boolean pictures = read.pages().stream().anyMatch(page -> page.width() != null);
        return pictures
                ? Unreadable.of(Reason.NO_TEXT, "The file opens, but its pages have no text.")
                : Unreadable.of(Reason.EMPTY, "The file holds neither letters nor figures.");
    }
}
