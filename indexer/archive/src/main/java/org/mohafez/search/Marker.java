package org.mohafez.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.number.WrittenSums;
import org.mohafez.bangla.number.WrittenSums.Sum;
import org.mohafez.bangla.word.Token;
import org.mohafez.bangla.word.Tokens;
import org.mohafez.bangla.word.WordKeys;
import org.mohafez.index.IndexField;
import org.mohafez.index.Vocabulary;
import org.mohafez.search.query.Alternative;
import org.mohafez.search.query.Clause;
import org.mohafez.search.query.QueryText;
import org.mohafez.search.query.QueryWord;
import org.mohafez.search.query.Range;
import org.mohafez.search.query.Sense;

/**
 * Finds in any text what answers a query, by the keys of {@link WordKeys} and without an index: the marks on a hit, and
 * those on a whole paper, are made the same way.
 *
 * <p>A clause is marked by the strictest kind of key that finds it in this text: where the word itself or a form of it
 * stands, words that merely sound alike are not marked. Its alternatives are marked like its words. Sums that were asked for are marked
 * wherever one within the range stands. Safe for use by several threads.
 */
public final class Marker {
    /** What is typed, by its own keys or those of a part; what is found in the text; whether the one answers the other. */
    @FunctionalInterface
    private interface Kind {
        boolean meets(QueryWord typed, WordKeys own, WordKeys found);
    }

    private static final List<Kind> KINDS = List.of(
            (typed, own, found) -> own.exact().equals(found.exact()) || share(own.stem(), found.stem()),
            (typed, own, found) -> share(own.spelling(), found.spelling()),
            (typed, own, found) -> share(typed.soundsLike(), found.stem()));

    private final List<Clause> clauses;
    private final List<Range<BigDecimal>> sums;

    public Marker(QueryText query) {
        clauses = query.wanted().stream().filter(Clause::isText).toList();
        sums = query.sums();
    }

    /** The whole text in runs. */
    public List<Run> mark(String text) {
        return Passage.whole(text).runs(marks(text));
    }

    /** How many clauses and ranges there are to be answered. */
    int asked() {
        return clauses.size() + sums.size();
    }

    /** Whether a sum is asked for, or some of which one is to be named. */
    boolean asksForSums() {
        return !sums.isEmpty()
                || clauses.stream().anyMatch(clause -> sums(clause).isPresent());
    }

    /** Whether such a sum is marked in the passage. */
    boolean hasSum(Passage passage, List<Mark> marks) {
        return marks.stream()
                .filter(mark -> mark.start() >= passage.start() && mark.end() <= passage.end())
                .anyMatch(mark -> mark.clause() >= clauses.size()
                        || sums(clauses.get(mark.clause())).isPresent());
    }

    /** Marks in the order of the text; those of several clauses may overlap. */
    List<Mark> marks(String text) {
        return marks(text, clause -> true);
    }

    /** @param field the field the text is of: a clause for another field does not count */
    List<Mark> marks(String text, IndexField field) {
        return marks(
                text,
                clause -> clause.field() == null || clause.field().fields().contains(field));
    }

    private List<Mark> marks(String text, Predicate<Clause> counts) {
        List<Mark> marks = new ArrayList<>();
        if (!clauses.isEmpty()) {
            Words words = new Words(text);
            for (int i = 0; i < clauses.size(); i++) {
                if (counts.test(clauses.get(i))) {
                    marks.addAll(words.find(clauses.get(i), i));
                }
            }
            if (clauses.stream().anyMatch(clause -> sums(clause).isPresent())) {
                marks.addAll(sumsMeant(text, counts));
            }
        }
        if (!sums.isEmpty()) {
            marks.addAll(sumsIn(text));
        }
        marks.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end));
        return marks;
    }

    /** A sum is marked however it is written. */
    private List<Mark> sumsMeant(String text, Predicate<Clause> counts) {
        List<Mark> marks = new ArrayList<>();
        for (Sum sum : WrittenSums.in(text)) {
            for (int i = 0; i < clauses.size(); i++) {
                if (counts.test(clauses.get(i))
                        && sums(clauses.get(i))
                                .filter(meant -> meant.contains(sum.value()))
                                .isPresent()) {
                    marks.add(new Mark(sum.start(), sum.end(), i));
                }
            }
        }
        return marks;
    }

    /** Those that the clause means. */
    private static Optional<Range<BigDecimal>> sums(Clause clause) {
        return switch (clause.sense()) {
            case Sense.Sum sum -> Optional.of(Range.between(sum.taka(), sum.taka()));
            case Sense.Sums sums -> Optional.of(sums.taka().range());
            case null, default -> Optional.empty();
        };
    }

    /** Each range is told from the clauses by a number of its own, behind theirs. */
    private List<Mark> sumsIn(String text) {
        List<Mark> marks = new ArrayList<>();
        for (Sum sum : WrittenSums.in(text)) {
            for (int i = 0; i < sums.size(); i++) {
                if (sums.get(i).contains(sum.value())) {
                    marks.add(new Mark(sum.start(), sum.end(), clauses.size() + i));
                }
            }
        }
        return marks;
    }

    private static boolean share(List<String> some, List<String> others) {
        for (String one : some) {
            if (others.contains(one)) {
                return true;
            }
        }
        return false;
    }

    /** A word of a text and its keys. */
    private record Word(Token token, WordKeys keys) {}

    /** The words of a text by their positions: a joined word stands where its first part stands. */
    private static final class Words {
        /** Places between a thing and its number. */
        private static final int NEAR = 5;

        private final List<List<Word>> at = new ArrayList<>();

        Words(String text) {
            for (Token token : Tokens.in(text)) {
                if (token.step() > 0 || at.isEmpty()) {
                    at.add(new ArrayList<>(1));
                }
                at.getLast().add(new Word(token, Vocabulary.keys(token.text())));
            }
        }

        List<Mark> find(Clause clause, int number) {
            for (Kind kind : KINDS) {
                List<Mark> marks = new ArrayList<>(begun(clause, number));
                for (int position = 0; position < at.size(); position++) {
                    int start = at.get(position).getFirst().token().start();
                    int end = end(clause.words(), position, kind);
                    if (end >= 0) {
                        marks.add(new Mark(start, end, number));
                    }
                    for (Alternative alternative : clause.alternatives()) {
                        int its = end(alternative.words(), position, kind);
                        if (its >= 0) {
                            marks.add(new Mark(start, its, number));
                        }
                    }
                }
                if (clause.sense() instanceof Sense.NumberOf of) {
                    List<Mark> near = new ArrayList<>(nearTo(of.thing(), marks, kind));
                    QueryWord further = of.further();
                    if (near.isEmpty() && further != null) {
                        near.addAll(nearTo(further, marks, kind));
                    }
                    marks = near.isEmpty() ? marks : near;
                }
                if (!marks.isEmpty()) {
                    return marks;
                }
            }
            return List.of();
        }

        /** Words of which the clause has the beginning. */
        private List<Mark> begun(Clause clause, int number) {
            return clause.sense() instanceof Sense.Beginning begin
                    ? at.stream()
                            .flatMap(List::stream)
                            .filter(word -> word.keys().exact().startsWith(begin.exact()))
                            .map(word ->
                                    new Mark(word.token().start(), word.token().end(), number))
                            .toList()
                    : List.of();
        }

        /** Of marks those that have the word near them. */
        private List<Mark> nearTo(QueryWord word, List<Mark> marks, Kind kind) {
            List<Mark> near = new ArrayList<>();
            for (int position = 0; position < at.size(); position++) {
                if (at(word, word.keys(), position, kind) != null) {
                    int from = at.get(Math.max(0, position - NEAR))
                            .getFirst()
                            .token()
                            .start();
                    int to = at.get(Math.min(at.size() - 1, position + NEAR))
                            .getFirst()
                            .token()
                            .end();
                    marks.stream()
                            .filter(mark -> from <= mark.start() && mark.end() <= to && !near.contains(mark))
                            .forEach(near::add);
                }
            }
            return near;
        }

        /** Where the words end in the text if they begin at that position one after the other; -1 if they do not. */
        private int end(List<QueryWord> words, int position, Kind kind) {
            int end = -1;
            int next = position;
            for (QueryWord word : words) {
                Token last = last(word, next, kind);
                if (last == null) {
                    return -1;
                }
                end = last.end();
                next += Math.max(last.span(), word.span());
            }
            return end;
        }

        /** The token with which a word ends that begins at that position: joined, with its neighbour, or in its parts. */
        private @Nullable Token last(QueryWord word, int position, Kind kind) {
            Token whole = at(word, word.keys(), position, kind);
            for (int i = 0; whole == null && i < word.joined().size(); i++) {
                whole = at(word, word.joined().get(i), position, kind);
            }
            if (whole != null || word.parts().isEmpty()) {
                return whole;
            }
            Token last = null;
            for (int i = 0; i < word.parts().size(); i++) {
                last = at(word, word.parts().get(i), position + i, kind);
                if (last == null) {
                    return null;
                }
            }
            return last;
        }

        private @Nullable Token at(QueryWord typed, WordKeys own, int position, Kind kind) {
            if (position < at.size()) {
                for (Word word : at.get(position)) {
                    if (kind.meets(typed, own, word.keys())) {
                        return word.token();
                    }
                }
            }
            return null;
        }
    }
}
