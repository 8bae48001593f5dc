package org.mohafez.web.api;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.mohafez.bangla.BanglaText;
import org.mohafez.index.IndexField;
import org.mohafez.record.Access;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.web.search.SearchUrl;
import org.mohafez.web.ui.QueryString;

/**
 * What somebody may be about to type: offices, bodies, topics and implementers whose name has what was typed so far, the
 * most frequent first. Each is a filter of a search.
 */
final class Suggestions {
    static final int MOST = 10;

    private static final List<IndexField> FIELDS =
            List.of(IndexField.OFFICE, IndexField.BODY, IndexField.TOPIC, IndexField.IMPLEMENTER);

    private final SearchEngine engine;
    private final Set<Access> access;

    Suggestions(SearchEngine engine, Set<Access> access) {
        this.engine = engine;
        this.access = access;
    }

    /** @param parameter the filter it is a value of */
    record Suggestion(String parameter, String code, String label, long count, String url) {}

    /** The answer; in an object so that more can be said later. */
    record Answer(List<Suggestion> suggestions) {}

    Answer of(String typed) {
        String wanted = fold(typed);
        if (wanted.isEmpty()) {
            return new Answer(List.of());
        }
        return new Answer(FIELDS.stream()
                .flatMap(this::values)
                .filter(suggestion -> fold(suggestion.label()).contains(wanted))
                .sorted(Comparator.comparingLong(Suggestion::count).reversed())
                .limit(MOST)
                .toList());
    }

    private Stream<Suggestion> values(IndexField field) {
        String parameter = field.parameter().orElseThrow();
        return engine.values(SearchRequest.of("", access), field).stream()
                .map(value -> new Suggestion(
                        parameter,
                        value.code(),
                        value.label(),
                        value.count(),
                        SearchUrl.read(QueryString.empty().with(parameter, value.code()))
                                .href()));
    }

    private static String fold(String text) {
        return BanglaText.oneLine(text).toLowerCase(Locale.ROOT);
    }
}
