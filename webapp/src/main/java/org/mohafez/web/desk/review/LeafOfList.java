package org.mohafez.web.desk.review;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.search.Hit;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SearchResult;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.QueryString;

/**
 * A page of one of the desk's lists of papers.
 *
 * @param number from 1
 */
public record LeafOfList(int number) {
    private static final int PAPERS = 30;
    private static final String NUMBER = "[1-9]\\d{0,3}";

    /** The one that is asked for; the first where none is. */
    public static LeafOfList of(QueryString asked) {
        String number = asked.first("page");
        return new LeafOfList(number != null && number.matches(NUMBER) ? Integer.parseInt(number) : 1);
    }

    /** The papers that stand on it; those of the last one, where the list has become shorter meanwhile. */
    public SearchResult of(SearchEngine engine, SearchRequest all) {
        SearchRequest papers = all.counting(Set.of());
        SearchResult asked = engine.search(papers.at(number, PAPERS));
        int last = last(asked);
        return last > 0 && number > last ? engine.search(papers.at(last, PAPERS)) : asked;
    }

    /** All papers of a list in their order, asked for page by page as somebody looks at them. */
    static Stream<Hit> each(SearchEngine engine, SearchRequest all) {
        SearchResult first = new LeafOfList(1).of(engine, all);
        return IntStream.rangeClosed(1, last(first))
                .mapToObj(leaf -> leaf == 1 ? first : new LeafOfList(leaf).of(engine, all))
                .flatMap(leaf -> leaf.hits().stream());
    }

    /** Its own address. @param list that of the list */
    public QueryString in(QueryString list) {
        return list.with("page", number == 1 ? null : Integer.toString(number));
    }

    /** The address of the next; null where this is the last. @param papers what stands on this one */
    public @Nullable String next(SearchResult papers, QueryString list, Lang lang, String path) {
        return papers.page() < last(papers)
                ? list.with("page", Integer.toString(papers.page() + 1))
                        .in(lang)
                        .behind(path)
                : null;
    }

    /** The last that can be read. */
    private static int last(SearchResult papers) {
        return Math.toIntExact(Math.ceilDiv(Math.min(papers.total(), SearchRequest.MAX_DEPTH), PAPERS));
    }
}
