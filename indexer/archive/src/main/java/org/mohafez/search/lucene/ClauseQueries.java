package org.mohafez.search.lucene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.mohafez.bangla.FiscalYear;
import org.mohafez.bangla.WordKeys;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.index.IndexField;
import org.mohafez.index.MemoKeys;
import org.mohafez.index.lucene.FieldNames;
import org.mohafez.search.Clause;
import org.mohafez.search.QueryField;
import org.mohafez.search.QueryText;
import org.mohafez.search.QueryWord;

/**
 * What is typed as Lucene queries.
 *
 * <p>A word is looked for by each kind of key, and the best of them counts: exact before stem before spelling before sound.
 * The text has to be one that was {@link QueryText#heardAmong heard} among the index's words.
 * By one kind of key all text fields are one weighted field (BM25F, Robertson and Zaragoza 2009: "The Probabilistic
 * Relevance Framework"), so that a word rare in one field but common in the papers is not taken for a rare word. Words that
 * stand near each other in the order typed add to the score.
 */
final class ClauseQueries {
    /** How much a word in that field says about the entry; at least 1, as BM25F wants it. */
    private static final Map<IndexField, Float> WEIGHTS = new EnumMap<>(Map.of(
            IndexField.TOPIC_TEXT, 4f,
            IndexField.DECISION, 4f,
            IndexField.TITLE, 3f,
            IndexField.SUBJECT, 3f,
            IndexField.IMPLEMENTER_TEXT, 2f,
            IndexField.DISCUSSION, 2f,
            IndexField.OTHER_TEXT, 2f));

    /** What is said of the paper on each of its entries. */
    private static final Set<IndexField> OF_THE_PAPER =
            EnumSet.of(IndexField.PAPER_TEXT, IndexField.OFFICE_TEXT, IndexField.OFFICE_NAMES, IndexField.BODY_TEXT);

    private static final List<IndexField> TEXTS = IndexField.of(IndexField.Type.TEXT);
    private static final List<IndexField> OWN_TEXTS =
            TEXTS.stream().filter(field -> !OF_THE_PAPER.contains(field)).toList();

    private static final Map<Key, Float> KEY_WEIGHTS =
            new EnumMap<>(Map.of(Key.EXACT, 8f, Key.STEM, 4f, Key.SPELLING, 2f));

    /** Of a word that sounds like the one typed, found by its stem; twice that where it stands without ending. */
    private static final float SOUND = 1f;

    /** Of what says the same: below a form of the word itself, above another spelling of it. */
    private static final float ALTERNATIVE = 3f;

    /** Of several keys of one kind the strongest counts most; each further one so much of the one before. */
    private static final float WEAKER = 0.7f;

    /** Fields in which it says something that words stand side by side; elsewhere they are lists of names. */
    private static final List<IndexField> PROSE = List.of(
            IndexField.TOPIC_TEXT,
            IndexField.DECISION,
            IndexField.TITLE,
            IndexField.SUBJECT,
            IndexField.DISCUSSION,
            IndexField.OTHER_TEXT);

    private static final float NEARNESS = 0.25f;
    private static final int NEAR = 2;

    /** Above every score that words can reach together: who types a memo number wants that paper first. */
    private static final float MEMO = 1000f;

    private static final float CITED_MEMO = 50f;

    /** So many figures in a row that nobody means anything else, with or without its label before it. */
    private static final Pattern MEMO_NUMBER = Pattern.compile("\\d+(?:\\.\\d+){2,}");

    private ClauseQueries() {}

    /**
     * Entries within the limits that answer at least so many of the wanted clauses and none of the excluded ones; all entries if nothing is
     * wanted. What the paper is called and whose it is answers for its decisions too, but not alone: something must stand in
     * the entry itself, or every search for a body's name would bring all that it ever decided.
     */
    static Query of(QueryText text, int atLeast) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<Clause> wanted = text.wanted();
        if (wanted.isEmpty()) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        } else {
            query.add(someOf(text, atLeast, TEXTS), Occur.MUST);
            query.add(someOf(text, 1, OWN_TEXTS), Occur.FILTER);
            nearness(wanted).forEach(near -> query.add(near, Occur.SHOULD));
        }
        text.excluded().forEach(clause -> query.add(of(clause), Occur.MUST_NOT));
        text.limits()
                .forEach(limit -> query.add(RequestQuery.of(limit), limit.excluded() ? Occur.MUST_NOT : Occur.FILTER));
        return query.build();
    }

    private static Query someOf(QueryText text, int atLeast, List<IndexField> fields) {
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        text.wanted().forEach(clause -> some.add(of(clause, fields), Occur.SHOULD));
        Query words = some.setMinimumNumberShouldMatch(atLeast).build();
        String number = MemoKeys.of(text.text());
        return MEMO_NUMBER.matcher(number).matches() ? new DisjunctionMaxQuery(List.of(words, memo(number)), 0) : words;
    }

    /** Entries that answer the clause, anywhere in them or in what is said of their paper. */
    static Query of(Clause clause) {
        return of(clause, TEXTS);
    }

    /** @param anywhere the fields that count for a clause that names none */
    private static Query of(Clause clause, List<IndexField> anywhere) {
        if (clause.field() != null && !clause.isText()) {
            return value(clause.field(), clause.text());
        }
        List<IndexField> fields =
                clause.field() == null ? anywhere : clause.field().fields();
        Query typed = clause.isPhrase()
                ? phrase(clause.words(), fields)
                : word(clause.words().getFirst(), fields, clause.excluded());
        if (clause.alternatives().isEmpty()) {
            return typed;
        }
        List<Query> ways = new ArrayList<>(List.of(typed));
        clause.alternatives().forEach(alternative -> ways.add(alternative(alternative.words(), fields)));
        return new DisjunctionMaxQuery(ways, 0);
    }

    /**
     * What says the same: one word by its stems, several side by side and counted as one. Long names are misspelt in papers, and
     * words side by side are hardly taken for others: these by their spelling.
     */
    private static Query alternative(List<QueryWord> words, List<IndexField> fields) {
        if (words.size() > 1) {
            return countedAsOne(Place.words(words), fields);
        }
        QueryWord word = words.getFirst();
        List<Query> ways = new ArrayList<>();
        ways.addAll(ranked(List.of(word.keys().exact()), Key.EXACT, ALTERNATIVE, fields));
        ways.addAll(ranked(word.keys().stem(), Key.STEM, ALTERNATIVE, fields));
        if (!word.parts().isEmpty()) {
            ways.add(countedAsOne(Place.parts(word), fields));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query countedAsOne(List<Place> places, List<IndexField> fields) {
        return new BoostQuery(
                sideBySide(places, fields, Key.SPELLING, 0), ALTERNATIVE / weight(Key.SPELLING) / places.size());
    }

    private static Query word(QueryWord word, List<IndexField> fields, boolean strictly) {
        List<Query> ways = new ArrayList<>();
        for (Key key : strictly ? List.of(Key.EXACT, Key.STEM) : List.of(Key.EXACT, Key.STEM, Key.SPELLING)) {
            ways.addAll(ranked(key.of(word.keys()), key, weight(key), fields));
            word.joined().forEach(joined -> ways.addAll(ranked(key.of(joined), key, weight(key), fields)));
        }
        if (!strictly) {
            ways.addAll(ranked(word.soundsLike(), Key.EXACT, SOUND * 2, fields));
            ways.addAll(ranked(word.soundsLike(), Key.STEM, SOUND, fields));
        }
        if (!word.parts().isEmpty()) {
            ways.add(sideBySide(Place.parts(word), fields, Key.STEM, 0));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    /** @param terms strongest first; each further one weighs less */
    private static List<Query> ranked(List<String> terms, Key key, float weight, List<IndexField> fields) {
        List<Query> ways = new ArrayList<>();
        float left = weight;
        for (String term : terms) {
            ways.add(new BoostQuery(combined(term, key, fields), left));
            left *= WEAKER;
        }
        return ways;
    }

    private static Query phrase(List<QueryWord> words, List<IndexField> fields) {
        return new DisjunctionMaxQuery(
                Stream.of(Key.EXACT, Key.STEM, Key.SPELLING)
                        .map(key -> sideBySide(Place.words(words), fields, key, 0))
                        .toList(),
                0);
    }

    /** A word of a phrase and where in it it stands. */
    private record Place(WordKeys keys, List<String> soundsLike, int position) {
        /** By their stems, words that sound alike stand in for the word. */
        List<String> terms(Key key) {
            return key == Key.STEM
                    ? Stream.concat(keys.stem().stream(), soundsLike.stream())
                            .distinct()
                            .toList()
                    : key.of(keys);
        }

        /** A joined word stands where its first part stands, and takes as many places as it has parts. */
        static List<Place> words(List<QueryWord> words) {
            List<Place> places = new ArrayList<>();
            int position = 0;
            for (QueryWord word : words) {
                places.add(new Place(word.keys(), word.soundsLike(), position));
                position += word.span();
            }
            return places;
        }

        static List<Place> parts(QueryWord word) {
            return IntStream.range(0, word.parts().size())
                    .mapToObj(i -> new Place(word.parts().get(i), List.of(), i))
                    .toList();
        }
    }

    /** The words in that order, at most so many places off, in one of the fields. */
    private static Query sideBySide(List<Place> places, List<IndexField> fields, Key key, int slop) {
        List<Query> ways = new ArrayList<>();
        for (IndexField field : fields) {
            String name = FieldNames.of(field, key);
            MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
            for (Place place : places) {
                Term[] terms = place.terms(key).stream()
                        .map(term -> new Term(name, term))
                        .toArray(Term[]::new);
                phrase.add(terms, place.position());
            }
            ways.add(new BoostQuery(phrase.build(), weight(key) * weight(field) / 2));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    /** Each two neighbours among the words that count anywhere, in the order typed. */
    private static List<Query> nearness(List<Clause> wanted) {
        List<Query> near = new ArrayList<>();
        for (int i = 0; i + 1 < wanted.size(); i++) {
            List<Clause> pair = wanted.subList(i, i + 2);
            if (pair.stream().allMatch(clause -> clause.field() == null && !clause.isPhrase())) {
                List<QueryWord> words =
                        pair.stream().map(clause -> clause.words().getFirst()).toList();
                near.add(new BoostQuery(sideBySide(Place.words(words), PROSE, Key.STEM, NEAR), NEARNESS));
            }
        }
        return near;
    }

    private static Query combined(String term, Key key, List<IndexField> fields) {
        CombinedFieldQuery.Builder combined = new CombinedFieldQuery.Builder(term);
        fields.forEach(field -> combined.addField(FieldNames.of(field, key), weight(field)));
        return combined.build();
    }

    private static float weight(IndexField field) {
        return WEIGHTS.getOrDefault(field, 1f);
    }

    private static float weight(Key key) {
        return KEY_WEIGHTS.getOrDefault(key, 1f);
    }

    /** Values that are compared as a whole. */
    private static Query value(QueryField field, String text) {
        return switch (field) {
            case MEMO -> memo(text);
            case FISCAL_YEAR ->
                facet(
                        IndexField.FISCAL_YEAR,
                        FiscalYear.parse(text).map(FiscalYear::toString).orElse(text));
            default -> facet(field.fields().getFirst(), text);
        };
    }

    private static Query memo(String text) {
        String key = MemoKeys.of(text);
        String own = FieldNames.of(IndexField.MEMO);
        return new DisjunctionMaxQuery(
                List.of(
                        boosted(new TermQuery(new Term(own, key)), MEMO),
                        boosted(new PrefixQuery(new Term(own, key)), MEMO / 2),
                        boosted(new TermQuery(new Term(FieldNames.of(IndexField.CITED_MEMO), key)), CITED_MEMO)),
                0);
    }

    private static Query facet(IndexField field, String code) {
        return new ConstantScoreQuery(RequestQuery.facet(field, code));
    }

    private static Query boosted(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
