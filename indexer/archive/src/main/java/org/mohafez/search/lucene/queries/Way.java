package org.mohafez.search.lucene.queries;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.bangla.word.WordKeys;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.FieldNames;
import org.mohafez.search.How;
import org.mohafez.search.query.Range;

/**
 * One of the ways by which a clause can be answered. The query for it and the explanation of a hit are made of the same
 * ways, so that what is said of a score is what made it.
 */
public sealed interface Way {
    How how();

    /** @param fields where it counts */
    Query query(List<IndexField> fields);

    /** Of several ways only the best counts. @param ways of one clause */
    static Query bestOf(List<Way> ways, List<IndexField> fields) {
        return new BestOf(queries(ways, fields), queries(widest(ways), fields));
    }

    private static List<Query> queries(List<Way> ways, List<IndexField> fields) {
        return ways.stream().map(way -> way.query(fields)).toList();
    }

    /**
     * Those of a clause's ways that find all that any of them finds: what a stricter key of a word finds, a looser one of the same word
     * finds too.
     */
    static List<Way> widest(List<Way> ways) {
        return ways.stream()
                .filter(way -> ways.stream().noneMatch(other -> other.finds(way)))
                .toList();
    }

    /** Whether this is by a looser key of the same words, so that it finds all that the stricter way finds. */
    default boolean finds(Way stricter) {
        return false;
    }

    /**
     * By one key of a word. All fields are one weighted field: that of {@link org.mohafez.index.lucene.WholeText}, or where only some
     * count, these put together: the word stands in one of them by its outlines, and in the entry by that key.
     *
     * @param outlines one of them every word has that has the term
     */
    record Word(How how, Key key, String term, List<String> outlines, float weight) implements Way {
        static Word byStem(How how, String stem, float weight) {
            return new Word(how, Key.STEM, stem, List.of(WordKeys.outlineOf(stem)), weight);
        }

        /** {@link WordWays} has ways by each kind of key, of the typed word as of one that it makes with its neighbour or that says the same. */
        @Override
        public boolean finds(Way stricter) {
            return stricter instanceof Word word && key.compareTo(word.key) > 0 && isOfTheSame(how, word.how);
        }

        private static boolean isOfTheSame(How looser, How stricter) {
            return switch (stricter) {
                case SAME, FORM -> looser == How.FORM || looser == How.SPELLING;
                case JOINED, SYNONYM -> looser == stricter;
                default -> false;
            };
        }

        @Override
        public Query query(List<IndexField> fields) {
            return new BoostQuery(unweighted(fields), weight);
        }

        private Query unweighted(List<IndexField> fields) {
            if (fields.equals(Weights.TEXTS)) {
                return new TermQuery(new Term(FieldNames.whole(key), term));
            }
            if (fields.equals(Weights.OWN_TEXTS)) {
                return new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(FieldNames.whole(key), term)), Occur.MUST)
                        .add(new TermQuery(new Term(FieldNames.lent(key), term)), Occur.MUST_NOT)
                        .build();
            }
            return new BooleanQuery.Builder()
                    .add(
                            new DisjunctionMaxQuery(
                                    outlines.stream()
                                            .map(outline -> in(fields, outline))
                                            .toList(),
                                    0),
                            Occur.MUST)
                    .add(new TermQuery(new Term(FieldNames.whole(key), term)), Occur.FILTER)
                    .build();
        }

        private static Query in(List<IndexField> fields, String outline) {
            CombinedFieldQuery.Builder combined = new CombinedFieldQuery.Builder(outline);
            fields.forEach(field -> combined.addField(FieldNames.places(field), Weights.of(field)));
            return combined.build();
        }
    }

    /**
     * Another way than by the word as typed, which stands in for it where few entries have that: see {@link StandIn}.
     *
     * @param asTyped the terms of the word as typed and in its forms
     * @param other as in {@link StandIn}
     * @param most by which factor it then counts more
     */
    record Instead(Way way, List<Term> asTyped, @Nullable Term other, float most) implements Way {
        @Override
        public How how() {
            return way.how();
        }

        @Override
        public boolean finds(Way stricter) {
            return way.finds(stricter instanceof Instead instead ? instead.way() : stricter);
        }

        @Override
        public Query query(List<IndexField> fields) {
            return new StandIn(way.query(fields), asTyped, other, most);
        }
    }

    /**
     * By words in their order, in one of the fields: their outlines stand so, and the entry has each by that key. Only where all of them stand at all it is looked whether they stand side by side:
     * mostly in hardly any entry.
     *
     * @param slop at most so many places off
     * @param share of what a phrase by that kind of key counts
     */
    record SideBySide(How how, Key key, List<Place> places, int slop, float share) implements Way {
        /** Words that stand in for others do so by their stems alone. */
        @Override
        public boolean finds(Way stricter) {
            return stricter instanceof SideBySide words
                    && key.compareTo(words.key) > 0
                    && slop == words.slop
                    && places.equals(words.places)
                    && (words.key != Key.STEM
                            || places.stream().allMatch(place -> place.others().isEmpty()));
        }

        @Override
        public Query query(List<IndexField> fields) {
            BooleanQuery.Builder side = new BooleanQuery.Builder().add(new SideBySideQuery(this, fields), Occur.MUST);
            // A word that stands there twice is looked for once.
            places.stream().map(this::anywhere).distinct().forEach(anywhere -> side.add(anywhere, Occur.FILTER));
            return side.build();
        }

        private Query anywhere(Place place) {
            List<Query> terms = new ArrayList<>();
            place.terms(key).forEach(term -> terms.add(new TermQuery(new Term(FieldNames.whole(key), term))));
            return terms.size() == 1 ? terms.getFirst() : new DisjunctionMaxQuery(terms, 0);
        }
    }

    /** By words that begin so; each such word counts alike. */
    record Beginning(String exact, float weight) implements Way {
        @Override
        public How how() {
            return How.BEGINNING;
        }

        @Override
        public Query query(List<IndexField> fields) {
            return new BoostQuery(new ConstantScoreQuery(any(fields)), weight);
        }

        private Query any(List<IndexField> fields) {
            if (fields.equals(Weights.TEXTS)) {
                return new PrefixQuery(new Term(FieldNames.whole(Key.EXACT), exact));
            }
            return fields.equals(Weights.OWN_TEXTS) ? new OwnBeginningQuery(exact) : new BeginningQuery(exact, fields);
        }
    }

    /** By a value that is compared as a whole, in a field of its own. */
    record Value(How how, IndexField field, Query query) implements Way {
        @Override
        public Query query(List<IndexField> fields) {
            return query;
        }
    }

    /**
     * By the days of the paper: of its meeting or issue, which answer for its decisions too but are not their own; and by the deadline,
     * which is.
     *
     * @param days since 1970
     */
    record Day(List<Long> days, float weight) implements Way {
        private static final List<IndexField> OF_THE_PAPER = List.of(IndexField.MEETING_DATE, IndexField.ISSUED_DATE);

        @Override
        public How how() {
            return How.DAY;
        }

        @Override
        public Query query(List<IndexField> fields) {
            List<IndexField> counting = new ArrayList<>(List.of(IndexField.DUE_DATE));
            if (!fields.equals(Weights.OWN_TEXTS)) {
                counting.addAll(OF_THE_PAPER);
            }
            long[] among = days.stream().mapToLong(Long::longValue).toArray();
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            counting.forEach(field -> any.add(isOneOf(field, among), Occur.SHOULD));
            return new BoostQuery(new ConstantScoreQuery(any.build()), weight);
        }

        /** A month stands at its first day, and is none. */
        private static Query isOneOf(IndexField field, long[] days) {
            return new BooleanQuery.Builder()
                    .add(LongField.newSetQuery(FieldNames.of(field), days.clone()), Occur.MUST)
                    .add(new TermQuery(new Term(FieldNames.of(IndexField.MONTH_ONLY), field.key())), Occur.MUST_NOT)
                    .build();
        }
    }

    /**
     * By a deadline from one day to another.
     *
     * @param from days since 1970
     * @param to days since 1970
     */
    record Due(long from, long to, float weight) implements Way {
        @Override
        public How how() {
            return How.DAY;
        }

        @Override
        public Query query(List<IndexField> fields) {
            Query due = LongField.newRangeQuery(FieldNames.of(IndexField.DUE_DATE), from, to);
            return new BoostQuery(new ConstantScoreQuery(due), weight);
        }
    }

    /**
     * By a sum that the entry names.
     *
     * @param taka among these; not any
     */
    record Sum(Range<BigDecimal> taka, float weight) implements Way {
        @Override
        public How how() {
            return How.SUM;
        }

        @Override
        public Query query(List<IndexField> fields) {
            return new BoostQuery(new ConstantScoreQuery(RequestQuery.sums(taka).orElseThrow()), weight);
        }
    }
}
