package org.mohafez.bangla.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mohafez.bangla.BanglaText;

/**
 * The words of a text, folded for comparing, each with the place where it stands.
 *
 * @param text the text; offsets of words count in it
 */
public record Words(String text, List<Word> words) {

    /** A folded word, never empty, and where it stands, in UTF-16 units; a mark such as a comma belongs to no word. */
    public record Word(String folded, int start, int end) {}

    /** A stretch of words: from the {@code first} to before the {@code after}-th, and where that is in the text. */
    public record Span(int first, int after, int start, int end) {}

    public Words {
        words = List.copyOf(words);
    }

    /** @param text cleaned */
    public static Words of(String text) {
        return of(text, Integer.MAX_VALUE);
    }

    /** The first words of a text: as many as any phrase can have, for those who look only at its beginning. */
    public static Words beginning(String text) {
        return of(text, Phrase.MOST_WORDS + 2);
    }

    private static Words of(String text, int most) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < text.length() && words.size() < most) {
            int end = Fold.wordEnd(text, i);
            String folded = Fold.word(text, i, end);
            if (!folded.isEmpty()) {
                words.add(new Word(folded, i, end));
            }
            i = Math.max(end, i + 1);
        }
        return new Words(text, words);
    }

    /** A pattern whose letters are spelled as in cleaned text, however they are typed in our source; those that clerks mix up are one, but see {@link #exactly}. */
    public static Pattern pattern(String regex) {
        return Pattern.compile(LooseLetters.in(BanglaText.clean(regex)));
    }

    /** The same with every letter meant as it is: where another letter makes another word, as in মণ and মন. */
    public static Pattern exactly(String regex) {
        return Pattern.compile(BanglaText.clean(regex));
    }

    public int size() {
        return words.size();
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether one of the phrases stands anywhere in it. */
    public boolean has(Phrases phrases) {
        return first(phrases).isPresent();
    }

    /** The earliest of the phrases; of several that begin together, the longest. */
    public Optional<Span> first(Phrases phrases) {
        for (int i = 0; i < size(); i++) {
            Optional<Span> found = at(i, phrases);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The latest of the phrases; of several that begin together, the longest. */
    public Optional<Span> last(Phrases phrases) {
        for (int i = size() - 1; i >= 0; i--) {
            Optional<Span> found = at(i, phrases);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The longest of the phrases that begins with the word {@code i}. */
    public Optional<Span> at(int i, Phrases phrases) {
        if (i >= size()) {
            return Optional.empty();
        }
        List<Phrase> candidates = phrases.beginningWith(words.get(i).folded().charAt(0));
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Joined joined = Joined.of(words, i);
        int longest = 0;
        for (Phrase phrase : candidates) {
            longest = Math.max(longest, phrase.wordsOf(joined));
        }
        return longest == 0 ? Optional.empty() : Optional.of(span(i, i + longest));
    }

    /** The longest of the phrases with which it ends. */
    public Optional<Span> ending(Phrases phrases) {
        for (int i = Math.max(0, size() - Phrase.MOST_WORDS); i < size(); i++) {
            Optional<Span> found = at(i, phrases);
            if (found.isPresent() && found.get().after() == size()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Span span(int first, int after) {
        return new Span(
                first, after, words.get(first).start(), words.get(after - 1).end());
    }
}
