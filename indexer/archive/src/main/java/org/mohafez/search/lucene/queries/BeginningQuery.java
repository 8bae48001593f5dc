package org.mohafez.search.lucene.queries;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.bangla.word.WordKeys;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.FieldNames;

/**
 * Words that begin so, where not all texts count: in texts of the entry itself those that are not lent by its paper, in single fields those
 * of which an outline stands there. Which words these are is looked up when it is rewritten.
 */
final class BeginningQuery extends Query {
    private static final String WORDS = FieldNames.whole(Key.EXACT);
    private static final String LENT = FieldNames.lent(Key.EXACT);

    private final String exact;
    private final List<IndexField> fields;

    BeginningQuery(String exact, List<IndexField> fields) {
        this.exact = exact;
        this.fields = fields;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Set<BytesRef> words = beginning(searcher, WORDS);
        if (fields.equals(Weights.OWN_TEXTS)) {
            return own(words, beginning(searcher, LENT));
        }
        // Not remembered: many of them nobody asks for again.
        List<BytesRef> outlines = words.stream()
                .flatMap(word ->
                        WordKeys.of(word.utf8ToString()).outline().stream().limit(1))
                .distinct()
                .map(BytesRef::new)
                .toList();
        BooleanQuery.Builder somewhere = new BooleanQuery.Builder();
        fields.forEach(field -> somewhere.add(new TermInSetQuery(FieldNames.places(field), outlines), Occur.SHOULD));
        return new BooleanQuery.Builder()
                .add(new TermInSetQuery(WORDS, words), Occur.FILTER)
                .add(somewhere.build(), Occur.FILTER)
                .build();
    }

    private static Query own(Set<BytesRef> words, Set<BytesRef> lent) {
        List<BytesRef> never = new ArrayList<>(words);
        never.removeAll(lent);
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(new TermInSetQuery(WORDS, never), Occur.SHOULD);
        for (BytesRef word : lent) {
            Query ofItself = new BooleanQuery.Builder()
                    .add(new TermQuery(new Term(WORDS, word)), Occur.MUST)
                    .add(new TermQuery(new Term(LENT, word)), Occur.MUST_NOT)
                    .build();
            any.add(ofItself, Occur.SHOULD);
        }
        return any.build();
    }

    private Set<BytesRef> beginning(IndexSearcher searcher, String field) throws IOException {
        BytesRef start = new BytesRef(exact);
        Set<BytesRef> words = new LinkedHashSet<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms terms = leaf.reader().terms(field);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            TermsEnum.SeekStatus found = each.seekCeil(start);
            for (BytesRef word = found == TermsEnum.SeekStatus.END ? null : each.term();
                    word != null && StringHelper.startsWith(word, start);
                    word = each.next()) {
                words.add(BytesRef.deepCopyOf(word));
            }
        }
        return words;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return exact + "* in " + fields;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BeginningQuery same && exact.equals(same.exact) && fields.equals(same.fields);
    }

    @Override
    public int hashCode() {
        return Objects.hash(exact, fields);
    }
}
