package org.mohafez.score;

import java.util.List;
import java.util.Set;
import org.mohafez.record.Access;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;

/** Our own search, asked as the public portal asks it. */
record Product(SearchEngine engine) implements Searcher {
    @Override
    public String name() {
        return "Mohafez";
    }

    @Override
    public List<Answer> answers(String query) {
        return engine.search(SearchRequest.of(query, Set.of(Access.PUBLIC))).hits().stream()
                .limit(FILES)
                .map(hit -> Answer.in(hit.fileName(), hit.ordinal()))
                .distinct()
                .toList();
    }
}
