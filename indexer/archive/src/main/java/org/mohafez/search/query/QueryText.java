package org.mohafez.search.query;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mohafez.bangla.word.WordKeys;
import org.mohafez.search.synonym.Synonyms;

/**
 * What the reader typed, understood: words, {@code "phrases"}, {@code -words} to leave out, {@code field:value} and
 * {@code amount:>value}. There is
 * no wrong query: what cannot be understood is taken as words, and what has no word in it is passed over.
 *
 * @param text what was read; it is less than what was typed only if a note says so
 * @param clauses in the order typed
 * @param limits what is asked beside words, in the order typed
 */
public record QueryText(String text, List<Clause> clauses, List<Limit> limits, List<Note> notes) {
    /** Key of the note that words are a day; its value is the day in ISO form. */
    public static final String DAY = "note.day";

    /** Key of the note that words are the last day for something. */
    public static final String LATEST_DAY = "note.latest-day";

    /** Key of the note that words are a sum; its value is the sum in taka. */
    public static final String SUM = "note.sum";

    /**
     * What keys of notes begin with that words are sums on one side of another, or between two: the {@link Compared.Than#code} comes
     * after it. The value is the sum in taka, or two parted by {@code ..}.
     */
    public static final String SUMS = "note.sums-";

    public QueryText {
        clauses = List.copyOf(clauses);
        limits = List.copyOf(limits);
        notes = List.copyOf(notes);
    }

    public static QueryText of(String typed) {
        return of(typed, Synonyms.none());
    }

    /** @param synonyms what words without quotes and sign are answered by too */
    public static QueryText of(String typed, Synonyms synonyms) {
        return QueryReader.read(typed, synonyms);
    }

    /** What is wanted, without what is to be left out. */
    public List<Clause> wanted() {
        return clauses.stream().filter(clause -> !clause.excluded()).toList();
    }

    /** What is wanted without words that only join others or ask, which need not stand in what is found; all, if there is nothing else. */
    public List<Clause> needed() {
        List<Clause> needed =
                wanted().stream().filter(clause -> !clause.isGlue()).toList();
        return needed.isEmpty() ? wanted() : needed;
    }

    public List<Clause> excluded() {
        return clauses.stream().filter(Clause::excluded).toList();
    }

    /** Ranges of which a sum is to be named. */
    public List<Range<BigDecimal>> sums() {
        return limits.stream()
                .filter(limit -> !limit.excluded())
                .flatMap(limit -> limit instanceof Limit.Amount amount ? Stream.of(amount.range()) : Stream.empty())
                .toList();
    }

    /** The same, for somebody who asked for such sums beside what was typed. */
    public QueryText alsoNaming(Range<BigDecimal> these) {
        return these.isAny()
                ? this
                : new QueryText(
                        text,
                        clauses,
                        Stream.concat(limits.stream(), Stream.of(new Limit.Amount(these, false)))
                                .toList(),
                        notes);
    }

    /** The same, without what is asked beside words. */
    public QueryText ofWordsAlone() {
        return new QueryText(text, clauses, List.of(), List.of());
    }

    /** The same, with the words of those clauses also found by their sound alone. */
    public QueryText foundBySound(Collection<Clause> those) {
        return with(clause ->
                those.contains(clause) && clause.sense() == null ? clause.withWords(QueryWord::foundBySound) : clause);
    }

    /**
     * The same, with words found by sound only where papers write them in other letters: আশুগঞ্জ is Ashuganj. In the same letters what
     * sounds alike may be another word, which says less than the words beside it.
     */
    public QueryText heardInOtherLetters() {
        return with(clause -> clause.withWords(QueryWord::heardInOtherLetters));
    }

    /** The same, with each day that day alone, not the last of a stretch of time, and each sum that sum alone. */
    public QueryText asTyped() {
        return new QueryText(
                text,
                clauses.stream()
                        .flatMap(clause -> clause.meaningNoMore().stream())
                        .toList(),
                limits,
                notes.stream().flatMap(note -> asTyped(note).stream()).toList());
    }

    private Optional<Note> asTyped(Note note) {
        if (note.key().equals(LATEST_DAY)) {
            boolean isDay = clauses.stream()
                    .flatMap(clause -> Stream.ofNullable(clause.sense()))
                    .flatMap(sense -> sense.alone().stream())
                    .anyMatch(sense -> sense instanceof Sense.Day day
                            && day.days().getFirst().toString().equals(note.value()));
            return isDay ? Optional.of(new Note(DAY, note.value())) : Optional.empty();
        }
        if (note.key().startsWith(SUMS)) {
            boolean areTwo = Stream.of(Compared.Than.values())
                    .anyMatch(than -> than.isOfTwo() && note.key().equals(SUMS + than.code()));
            return areTwo ? Optional.empty() : Optional.of(new Note(SUM, note.value()));
        }
        return Optional.of(note);
    }

    /** The same, with each word of what is counted by itself: ৭ দিন is ৭, and দিন. */
    public QueryText countsApart() {
        return new QueryText(
                text,
                clauses.stream()
                        .flatMap(clause ->
                                clause.isCount() ? clause.words().stream().map(Clause::of) : Stream.of(clause))
                        .toList(),
                limits,
                notes);
    }

    /** Whether all that is wanted only joins what is not there. */
    public boolean isGlueAlone() {
        return wanted().stream().allMatch(Clause::isGlue);
    }

    public QueryText without(Collection<Clause> those) {
        return new QueryText(
                text, clauses.stream().filter(clause -> !those.contains(clause)).toList(), limits, notes);
    }

    /**
     * The same, once an engine has looked which words of its papers sound like those to be found by sound. Alternatives with
     * a word that nothing in the papers sounds like are let go: they cannot answer.
     *
     * @param words by roman keys, the stems of all words that have one of them
     */
    public QueryText heardAmong(Function<List<String>, ? extends Collection<String>> words) {
        Predicate<WordKeys> known = keys -> !words.apply(keys.roman()).isEmpty();
        return with(clause -> clause.withWords(
                        word -> clause.isHeard(word) ? word.heardAmong(clause.mayHaveEndings(), words) : word)
                .withAlternatives(other -> other.words().stream().allMatch(word -> word.isAmong(known))));
    }

    private QueryText with(UnaryOperator<Clause> change) {
        return new QueryText(text, clauses.stream().map(change).toList(), limits, notes);
    }
}
