package org.mohafez.search.lucene.queries;

import java.time.LocalDate;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.EntryDocument;
import org.mohafez.index.lucene.FieldNames;

/**
 * Of entries that answer nearly as well the more recent come first. What it adds falls with the distance to the newest day in
 * the index; an entry without a date gets nothing, and loses nothing else.
 */
public final class RecentFirst {
    /** What the newest day adds: less than any word makes a difference by where it stands. */
    public static final float MOST = 0.5f;

    /** So many days from the newest half of it is left. */
    private static final long HALF = 730;

    private RecentFirst() {}

    static Query among(Query words, LocalDate newest) {
        return new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(query(newest), Occur.SHOULD)
                .build();
    }

    public static Query query(LocalDate newest) {
        return LongField.newDistanceFeatureQuery(FieldNames.of(IndexField.DATE), MOST, EntryDocument.day(newest), HALF);
    }

    /** The same of one day, as Lucene scores it; both as days since 1970. */
    public static float score(long day, long newest) {
        double distance = Math.abs(day - newest);
        return (float) (MOST * (HALF / (HALF + distance)));
    }
}
