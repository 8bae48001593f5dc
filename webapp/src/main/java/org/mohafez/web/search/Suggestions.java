package org.mohafez.web.search;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.IndexField;
import org.mohafez.record.Access;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SuggestedValue;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.QueryString;

/** What somebody may be about to type, each with the search that it stands for. */
public final class Suggestions {
    static final int MOST = 10;

    private final SearchEngine engine;
    private final Set<Access> access;

    public Suggestions(SearchEngine engine, Set<Access> access) {
        this.engine = engine;
        this.access = access;
    }

    /** @param parameter what it is a value of; a memo number is searched for, it is no filter */
    public record Suggestion(String parameter, String code, String label, long count, String url) {}

    /** The answer; in an object so that more can be said later. */
    public record Answer(List<Suggestion> suggestions) {}

    /** @param typed null: nothing yet */
    public Answer of(@Nullable String typed, Lang lang) {
        return new Answer(engine.suggest(typed == null ? "" : typed, access, MOST).stream()
                .map(value -> suggestion(value, lang))
                .toList());
    }

    private static Suggestion suggestion(SuggestedValue value, Lang lang) {
        String parameter = value.field().parameter().orElse("q");
        String asked = value.field() == IndexField.MEMO ? value.label() : value.code();
        QueryString query = QueryString.empty().with(parameter, asked).in(lang);
        return new Suggestion(
                parameter,
                value.code(),
                value.label(),
                value.count(),
                SearchUrl.read(query).href());
    }
}
