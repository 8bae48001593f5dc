package org.mohafez.search.lucene.queries;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.FieldNames;

/**
 * Words side by side in one of several fields, of which the best counts. The phrases of all fields are made when it is rewritten: mostly
 * it is not, because it is known before that the words are not all there.
 */
public final class SideBySideQuery extends Query {
    private final Way.SideBySide way;
    private final List<IndexField> fields;

    SideBySideQuery(Way.SideBySide way, List<IndexField> fields) {
        this.way = way;
        this.fields = fields;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        List<List<String>> words =
                way.places().stream().map(place -> place.outlines(way.key())).toList();
        List<Query> phrases = new ArrayList<>();
        for (IndexField field : fields) {
            String name = FieldNames.places(field);
            MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(way.slop());
            for (int i = 0; i < words.size(); i++) {
                Term[] terms =
                        words.get(i).stream().map(term -> new Term(name, term)).toArray(Term[]::new);
                phrase.add(terms, way.places().get(i).position());
            }
            float weight = way.share() * Weights.of(way.key()) * Weights.of(field) / 2;
            Query one = of(phrase.build(), searcher);
            if (one != null) {
                phrases.add(new BoostQuery(one, weight));
            }
        }
        return new DisjunctionMaxQuery(phrases, 0);
    }

    /** Null if no text of the field can have it. */
    private static @Nullable Query of(MultiPhraseQuery phrase, IndexSearcher searcher) throws IOException {
        if (phrase.getPositions().length < 2 || !(searcher instanceof TermLookup known)) {
            return phrase;
        }
        PlacedPhrase placed = new PlacedPhrase(phrase);
        return placed.mayStand(known) ? placed : null;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return way + " in " + fields;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SideBySideQuery same && way.equals(same.way) && fields.equals(same.fields);
    }

    @Override
    public int hashCode() {
        return Objects.hash(way, fields);
    }
}
