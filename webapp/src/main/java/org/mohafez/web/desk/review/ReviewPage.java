package org.mohafez.web.desk.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What should be looked at next. */
public record ReviewPage(List<Paper> papers) {
    /** @param causes why, the heaviest first */
    public record Paper(String href, String title, @Nullable String office, List<String> causes, boolean internal) {}
}
