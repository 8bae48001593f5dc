package org.mohafez.web.record.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.Page;
import org.mohafez.web.ui.Crumb;
import org.mohafez.web.ui.Words;

/**
 * What one page of a document shows: its picture, its text as read, and the way to the others.
 *
 * @param crumbs the way to its paper, which is the last
 * @param picture absent where none has been made
 * @param outlined says what is outlined in the picture; absent where nothing is
 * @param memos what later papers say of this one
 */
public record PaperPage(
        List<Crumb> crumbs,
        String paperTitle,
        String paperHref,
        String originalHref,
        String kind,
        DocumentPage.TextOfPage text,
        @Nullable PagePicture picture,
        @Nullable String outlined,
        MemoLinks memos,
        List<Step> steps) {

    /** A page of the same document. */
    public record Step(String href, String text, boolean current) {}

    public static Step step(String id, Page page, int current, Marker marker, Words words) {
        String path = "/d/" + id + "/page/" + page.number();
        return new Step(
                marker.onwardTo(path, words.lang()), words.say("page-number", page.number()), page.number() == current);
    }
}
