package org.mohafez.web.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.record.Access;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchResult;
import org.mohafez.search.lucene.LuceneSearchEngine;
import org.mohafez.web.fixture.TestPortal;
import org.mohafez.web.ui.Frame;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Visitor;

/** What a page of twenty results costs the server beside the search itself: for {@code scripts/bench page}. */
final class PageSpeed {
    private static final Site SITE = TestPortal.site();

    private static final int WARM = 4000;
    private static final int ROUNDS = 2000;
    private static final int PERCENT = 100;
    private static final double NANOS_PER_MILLI = 1e6;

    private PageSpeed() {}

    /** Prints question, bytes, and the median and the 99th of 100 in milliseconds. @param args an archive's folder */
    public static void main(String[] args) throws IOException {
        Set<Access> access = Set.of(Access.PUBLIC);
        try (SearchEngine engine = LuceneSearchEngine.open(new ArchiveFolder(Path.of(args[0])))) {
            for (String query : new String[] {"q=সভা", "", "kind=minutes&q=হালনাগাদ&lang=en"}) {
                SearchResult result =
                        engine.search(SearchUrl.read(QueryString.read(query)).request(access));
                measure(query, () -> page(query, result, engine, access));
            }
        }
    }

    private static byte[] page(String query, SearchResult result, SearchEngine engine, Set<Access> access) {
        SearchUrl url = SearchUrl.read(QueryString.read(query));
        SearchPage page = new SearchPageComposer(url, engine, access, LocalDate.EPOCH).compose(result);
        Frame frame = Frame.of(SITE, Visitor.stranger(Lang.BN), page.found(), "search", "/search", url.toQueryString());
        return SITE.templates().render("search", frame, page);
    }

    private static void measure(String query, Supplier<byte[]> page) {
        long bytes = 0;
        for (int i = 0; i < WARM; i++) {
            bytes = page.get().length;
        }
        long[] took = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long from = System.nanoTime();
            bytes = Math.max(bytes, page.get().length);
            took[i] = System.nanoTime() - from;
        }
        Arrays.sort(took);
        System.out.printf(
                "%s\t%d\t%.3f\t%.3f%n",
                query.isEmpty() ? "-" : query,
                bytes,
                took[ROUNDS / 2] / NANOS_PER_MILLI,
                took[ROUNDS * (PERCENT - 1) / PERCENT] / NANOS_PER_MILLI);
    }
}
