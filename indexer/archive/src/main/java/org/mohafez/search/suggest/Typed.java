package org.mohafez.search.suggest;

import java.util.ArrayList;
import java.util.List;
import org.mohafez.bangla.Clusters;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.bangla.word.Token;
import org.mohafez.bangla.word.Tokens;
import org.mohafez.bangla.word.WordKeys;
import org.mohafez.index.Vocabulary;

/**
 * What is typed so far: whole words, and a last one that may be unfinished. What hyphens and stops join is read in two ways,
 * as its parts and as one word, since names have it either way: ই-নথি, ইনথি.
 *
 * @param readings each the words of one way to read it; none if no word is typed yet
 */
public record Typed(List<List<Word>> readings) {
    /** In clusters. Longer names than that are not shown either. */
    private static final int LONGEST = 160;

    private static final int MOST_WORDS = 16;

    /** With fewer consonants half of all names begin. */
    private static final int SHORTEST_SOUND = 3;

    public Typed {
        readings = readings.stream().map(List::copyOf).toList();
    }

    /** Any text; what is too long to be a name is read from its beginning only. */
    public static Typed of(String text) {
        List<Word> parts = new ArrayList<>();
        List<Word> wholes = new ArrayList<>();
        List<Token> tokens = Tokens.in(Clusters.cut(text, LONGEST));
        for (int i = 0, inside = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Word word = Word.of(token.text());
            if (token.span() == 1) {
                parts.add(word);
            }
            if (inside == 0) {
                wholes.add(word);
                inside = token.span() > 1 ? token.span() : 0;
            } else {
                inside--;
            }
        }
        if (parts.isEmpty() || parts.size() > MOST_WORDS) {
            return new Typed(List.of());
        }
        return new Typed(wholes.equals(parts) ? List.of(parts) : List.of(parts, wholes));
    }

    /** Whether any of it is in Latin letters, which stand for their sound. */
    boolean isBySound() {
        return readings.stream().flatMap(List::stream).anyMatch(Word::isLatin);
    }

    /** Whether it sounds like something: so few consonants as in ছাদ sound like half of all names. */
    boolean isSound() {
        return readings.stream()
                .anyMatch(words -> words.stream()
                                .mapToInt(word -> word.keys().roman().getFirst().length())
                                .sum()
                        >= SHORTEST_SOUND);
    }

    /** A word as typed. */
    public record Word(WordKeys keys) {
        static Word of(String text) {
            return new Word(Vocabulary.keys(text));
        }

        boolean isLatin() {
            return keys.exact()
                    .codePoints()
                    .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
        }

        private boolean hasLetters() {
            return keys.exact().codePoints().anyMatch(Character::isLetter);
        }

        /** Keys of that kind that a name's word may have, if the word is finished. */
        List<String> whole(Key key) {
            return key.of(keys);
        }

        /**
         * Keys of that kind that a name's word may begin with, if the word is not finished. An unfinished word has no ending
         * that could be told from its stem, so a key that has lost letters says too little; sounds have few letters anyway.
         */
        List<String> begun(Key key) {
            return switch (key) {
                case EXACT -> key.of(keys);
                case ROMAN ->
                    key.of(keys).stream()
                            .filter(sound -> sound.length() >= SHORTEST_SOUND)
                            .toList();
                case STEM -> List.of();
                case SPELLING ->
                    key.of(keys).stream()
                            .filter(one -> one.length() + 1 >= keys.exact().length() && hasLetters())
                            .toList();
            };
        }
    }
}
