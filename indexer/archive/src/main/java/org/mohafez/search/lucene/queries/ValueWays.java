package org.mohafez.search.lucene.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.mohafez.index.IndexField;
import org.mohafez.index.MemoKeys;
import org.mohafez.index.lucene.FieldNames;
import org.mohafez.search.How;
import org.mohafez.search.query.QueryField;

/** By which ways values are answered: memo numbers by their parts and beginnings, those of facets by their code. */
public final class ValueWays {
    /** So many figures in a row that nobody means anything else, with or without its label before it. */
    private static final Pattern MEMO_NUMBER = Pattern.compile("\\d+(?:\\.\\d+){2,}");

    /** Offices without code number their papers in letters and figures (কুমেকহা/প্রশা/২০২৩/২৬৬১): three parts in one word. */
    private static final Pattern LETTERED_NUMBER = Pattern.compile("(?=.*\\d)[^.\\s]+(?:\\.[^.\\s]+){2,}");

    private static final Pattern ONE_WORD = Pattern.compile("\\s*\\S+\\s*");

    /** What somebody types for parts of a number that they cannot read or do not know: 05.42.*.001. */
    private static final Pattern GAP = Pattern.compile("[*?…\\s]+|\\.{2,}");

    /** As many gaps nobody types; each costs. */
    private static final int MOST_PARTS = 5;

    private ValueWays() {}

    static List<Way> of(QueryField field, String text) {
        return switch (field) {
            case MEMO ->
                Stream.concat(Stream.of(part(MemoKeys.of(text))), memo(text).stream())
                        .toList();
            default -> facet(field.fields().getFirst(), field.code(text).orElse(text));
        };
    }

    /** By the memo number that the whole of a question is; empty if it is none. */
    public static List<Way> ofWhole(String question) {
        if (question.codePoints().noneMatch(Character::isDigit)) {
            return List.of();
        }
        String key = MemoKeys.of(question);
        boolean isLettered = ONE_WORD.matcher(question).matches()
                && LETTERED_NUMBER.matcher(key).matches();
        return isLettered || MEMO_NUMBER.matcher(key).matches() ? memo(question) : List.of();
    }

    /** A single part, however short, for who says that it is one. */
    private static Way part(String key) {
        Query part = new TermQuery(new Term(FieldNames.of(IndexField.MEMO_PART), key));
        return new Way.Value(How.MEMO_PARTS, IndexField.MEMO, counting(part, Weights.MEMO / 2));
    }

    private static List<Way> memo(String typed) {
        List<Way> ways = new ArrayList<>(memoByKey(MemoKeys.of(typed)));
        List<String> parts = GAP.splitAsStream(typed)
                .map(MemoKeys::of)
                .filter(key -> !key.isEmpty())
                .limit(MOST_PARTS)
                .toList();
        if (parts.size() > 1) {
            // Keys have no signs but full stops.
            Query between = new WildcardQuery(new Term(FieldNames.of(IndexField.MEMO), String.join(".*.", parts)));
            ways.add(new Way.Value(How.MEMO_PARTS, IndexField.MEMO, counting(between, Weights.MEMO / 2)));
        }
        return ways;
    }

    private static List<Way> memoByKey(String key) {
        Term own = new Term(FieldNames.of(IndexField.MEMO), key);
        Term cited = new Term(FieldNames.of(IndexField.CITED_MEMO), key);
        return List.of(
                new Way.Value(How.MEMO, IndexField.MEMO, counting(new TermQuery(own), Weights.MEMO)),
                new Way.Value(How.MEMO_BEGINNING, IndexField.MEMO, counting(new PrefixQuery(own), Weights.MEMO / 2)),
                new Way.Value(
                        How.CITED_MEMO, IndexField.CITED_MEMO, counting(new TermQuery(cited), Weights.CITED_MEMO)));
    }

    private static List<Way> facet(IndexField field, String code) {
        return List.of(new Way.Value(How.VALUE, field, counting(RequestQuery.facet(field, code), 1)));
    }

    private static Query counting(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
