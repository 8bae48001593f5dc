package org.mohafez.search.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mohafez.bangla.number.NumberWords;
import org.mohafez.bangla.word.GlueWords;
import org.mohafez.bangla.word.RomanEndings;
import org.mohafez.bangla.word.Token;
import org.mohafez.bangla.word.Tokens;
import org.mohafez.bangla.word.WordKeys;
import org.mohafez.index.Vocabulary;

/**
 * A word as the reader typed it, taken apart by the same rules as the text of the papers.
 *
 * @param start where it begins in the query, in UTF-16 units
 * @param end where it ends
 * @param keys by which it is found
 * @param parts the keys of its parts, in order, where it is joined of several: ই-নথি, a date, a memo number; else empty
 * @param joined the keys of what it makes with the word typed before or after it: বাল্য বিবাহ is also written বাল্যবিবাহ
 * @param bySound whether it is also to be found by its sound alone: so where it was typed in Latin letters, unless it is an
 *     abbreviation in capitals or a number
 * @param soundsLike stems of the papers' words that sound like it, the likest first: known only once an engine has looked
 */
public record QueryWord(
        String text,
        int start,
        int end,
        WordKeys keys,
        List<WordKeys> parts,
        List<WordKeys> joined,
        boolean bySound,
        List<String> soundsLike) {
    private static final int LONGEST_ABBREVIATION = 5;

    public QueryWord {
        parts = List.copyOf(parts);
        joined = List.copyOf(joined);
        soundsLike = List.copyOf(soundsLike);
    }

    /** @param start where {@code text} stands in the query */
    static List<QueryWord> in(String text, int start) {
        List<Token> tokens = Tokens.in(text);
        List<QueryWord> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int parts = token.span() > 1 ? Math.min(token.span(), tokens.size() - i - 1) : 0;
            words.add(of(token, tokens.subList(i + 1, i + 1 + parts), start));
            i += parts;
        }
        return words;
    }

    private static QueryWord of(Token token, List<Token> parts, int start) {
        return new QueryWord(
                token.text(),
                start + token.start(),
                start + token.end(),
                Vocabulary.keys(token.text()),
                parts.stream().map(part -> Vocabulary.keys(part.text())).toList(),
                List.of(),
                isRomanised(token.text()),
                List.of());
    }

    /** How many words of a text it takes. */
    public int span() {
        return Math.max(1, parts.size());
    }

    /** Whether it is made of figures: a date, an amount, a memo number or a part of one. */
    public boolean isFigures() {
        return keys.exact().codePoints().noneMatch(Character::isLetter);
    }

    /** The same, if the two may be written in one: words of letters that are not joined already. One of them is this. */
    QueryWord joinedIn(QueryWord first, QueryWord second) {
        if (!first.isPlain() || !second.isPlain()) {
            return this;
        }
        WordKeys both = Vocabulary.keys(first.text + second.text);
        List<WordKeys> all = Stream.concat(joined.stream(), Stream.of(both)).toList();
        return new QueryWord(text, start, end, keys, parts, all, bySound, soundsLike);
    }

    /** A number is heard as nothing else. */
    QueryWord foundBySound() {
        return isNumber() ? this : new QueryWord(text, start, end, keys, parts, joined, true, soundsLike);
    }

    /** Whether it is a number in words, or a part of one: ছয়, শত, six. */
    public boolean isNumber() {
        return NumberWords.isPart(text);
    }

    boolean isLatin() {
        return text.codePoints().anyMatch(QueryWord::isLatin);
    }

    /** The same, found by that word and by nothing that sounds like what was typed. */
    QueryWord saying(String word) {
        return new QueryWord(text, start, end, Vocabulary.keys(word), List.of(), List.of(), false, List.of());
    }

    /**
     * With its neighbour it may sound like one word: boi mela like বইমেলা. What only joins words is not what one means that sounds like it.
     *
     * @param endings whether it may have a Bangla ending: not what says something else as it stands
     * @param words by roman keys, the stems of all words that have one of them
     */
    QueryWord heardAmong(boolean endings, Function<List<String>, ? extends Collection<String>> words) {
        List<String> heard = Stream.concat(Stream.of(text), joined.stream().map(WordKeys::exact))
                .flatMap(said ->
                        SoundLikeness.nearest(
                                said,
                                endings,
                                one -> words.apply(Vocabulary.keys(one).roman()))
                                .stream())
                .filter(like -> !GlueWords.contains(like) && !isLetter(like))
                .distinct()
                .toList();
        return new QueryWord(text, start, end, keys, parts, joined, bySound, heard);
    }

    /** What was typed in Latin letters is heard as before: there all that sounds alike may be meant. */
    QueryWord heardInOtherLetters() {
        return isLatin()
                ? this
                : heardAs(soundsLike.stream()
                        .filter(like -> like.codePoints().anyMatch(QueryWord::isLatin))
                        .toList());
    }

    /** The roman keys that it has as it stands, whole and in parts. */
    public Stream<String> romanKeys() {
        return Stream.of(List.of(keys), parts, joined).flatMap(List::stream).flatMap(one -> one.roman().stream());
    }

    /** All roman keys that {@link #heardAmong} may look up for a word that was typed. */
    public Stream<String> typedRomanKeys() {
        Stream<WordKeys> bases = Stream.concat(Stream.of(text), joined.stream().map(WordKeys::exact))
                .flatMap(said -> RomanEndings.bases(said).stream())
                .map(Vocabulary::keys);
        return Stream.concat(romanKeys(), bases.flatMap(one -> one.roman().stream()));
    }

    /** The same, heard as these. */
    QueryWord heardAs(List<String> stems) {
        return new QueryWord(text, start, end, keys, parts, joined, bySound, stems);
    }

    QueryWord withKeys(UnaryOperator<WordKeys> change) {
        return new QueryWord(text, start, end, change.apply(keys), parts, joined, bySound, soundsLike);
    }

    /** Whether it may stand in papers whose words are those: as a whole, or in its parts. */
    boolean isAmong(Predicate<WordKeys> known) {
        return known.test(keys) || (!parts.isEmpty() && parts.stream().allMatch(known));
    }

    /** A letter that stands alone says nothing: it numbers something, or is cut off a word. */
    private static boolean isLetter(String word) {
        return word.replace("\u09BC", "").length() == 1;
    }

    private boolean isPlain() {
        return parts.isEmpty() && !isFigures();
    }

    private static boolean isRomanised(String word) {
        boolean capitals = word.length() <= LONGEST_ABBREVIATION && word.equals(word.toUpperCase(Locale.ROOT));
        return !capitals && word.codePoints().anyMatch(QueryWord::isLatin) && !NumberWords.isPart(word);
    }

    private static boolean isLatin(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
    }
}
