package org.mohafez.search.query;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.BanglaText;
import org.mohafez.bangla.word.AskingWords;
import org.mohafez.bangla.word.GlueWords;

/**
 * One thing the reader wants, or does not want.
 *
 * @param text as typed, without quotes, sign and field
 * @param words one word, or the words of a phrase, in this order one after the other
 * @param quoted whether just these words are asked for: not what sounds like them or says the same
 * @param excluded whether what has it is to be left out
 * @param field where alone it counts; null: anywhere
 * @param alternatives what answers it too, of the whole span of words that it stands in
 * @param sense what its words mean besides; null: nothing
 * @param named how many words of the question name one thing together, of which this is one: a post, an office, a body. 1: it says
 *     something by itself
 */
public record Clause(
        String text,
        List<QueryWord> words,
        boolean quoted,
        boolean excluded,
        @Nullable QueryField field,
        List<Alternative> alternatives,
        @Nullable Sense sense,
        int named) {
    public Clause {
        words = List.copyOf(words);
        alternatives = List.copyOf(alternatives);
    }

    /** A word that counts anywhere. */
    public static Clause of(QueryWord word) {
        return new Clause(word.text(), List.of(word), false, false, null, List.of(), null, 1);
    }

    /** Words that together mean that. */
    static Clause meaning(Sense sense, String text, List<QueryWord> words) {
        return new Clause(text, words, false, false, null, List.of(), sense, 1);
    }

    public boolean isPhrase() {
        return words.size() > 1;
    }

    public boolean isDate() {
        return sense instanceof Sense.Day;
    }

    boolean isCount() {
        return sense instanceof Sense.Count;
    }

    /** Whether it is a word alone that only joins others, or only asks; a beginning of words is none of them. */
    public boolean isGlue() {
        return field == null
                && sense == null
                && words.size() == 1
                && !quoted
                && isGlue(words.getFirst().keys().exact());
    }

    private static boolean isGlue(String exact) {
        return GlueWords.contains(exact) || AskingWords.contains(exact);
    }

    /** Whether it is found by what its words say; the values of other fields are compared as a whole. */
    public boolean isText() {
        return field == null || field.isText();
    }

    Clause withWords(UnaryOperator<QueryWord> change) {
        return new Clause(
                text, words.stream().map(change).toList(), quoted, excluded, field, alternatives, sense, named);
    }

    /** Short words sound like too much: one that is understood otherwise, such as May, is not also to be heard; nor is what means more. */
    boolean isHeard(QueryWord word) {
        return word.bySound()
                && !quoted
                && sense == null
                && (alternatives.isEmpty() || word.text().length() > SoundLikeness.SHORT);
    }

    /** What the lines of synonyms name, as tender and service, stands as they name it. */
    boolean mayHaveEndings() {
        return alternatives.isEmpty();
    }

    /** What other words its own were heard as, the likest first; empty if they are not found by sound. */
    public List<String> heard() {
        return words.stream()
                .flatMap(word -> word.soundsLike().stream()
                        .filter(like -> !like.equals(word.keys().stem().getFirst())))
                .map(BanglaText::clean)
                .toList();
    }

    /** The same, not found by sound. */
    public Clause unheard() {
        return withWords(word -> word.heardAs(List.of()));
    }

    /** The same, with no more of what its words mean than is left where they are taken as typed; words that then are no day stand each for itself. */
    List<Clause> meaningNoMore() {
        Sense less = sense == null ? null : sense.alone().orElse(null);
        return isDate() && less == null
                ? words.stream().map(Clause::of).toList()
                : List.of(new Clause(text, words, quoted, excluded, field, alternatives, less, named));
    }

    /** The same, as one of so many words that name one thing. */
    Clause oneOf(int words) {
        return new Clause(text, this.words, quoted, excluded, field, alternatives, sense, words);
    }

    Clause answeredAlsoBy(List<Alternative> others) {
        return new Clause(text, words, quoted, excluded, field, others, sense, named);
    }

    /** The same, as it is answered by what was typed. */
    public Clause asTyped() {
        return answeredAlsoBy(List.of());
    }

    Clause withAlternatives(Predicate<Alternative> those) {
        return answeredAlsoBy(alternatives.stream().filter(those).toList());
    }
}
