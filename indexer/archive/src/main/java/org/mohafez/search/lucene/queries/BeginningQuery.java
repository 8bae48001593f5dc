package org.mohafez.search.lucene.queries;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.bangla.word.WordKeys;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.FieldNames;

/** Words that begin so, in single fields: those of which an outline stands there. Which words these are is looked up when it is rewritten. */
final class BeginningQuery extends Query {
    private static final String WORDS = FieldNames.whole(Key.EXACT);

    private final String exact;
    private final List<IndexField> fields;

    BeginningQuery(String exact, List<IndexField> fields) {
        this.exact = exact;
        this.fields = fields;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Set<BytesRef> words = beginning(searcher);
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

    private Set<BytesRef> beginning(IndexSearcher searcher) throws IOException {
        BytesRef start = new BytesRef(exact);
        Set<BytesRef> words = new LinkedHashSet<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms terms = leaf.reader().terms(WORDS);
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
