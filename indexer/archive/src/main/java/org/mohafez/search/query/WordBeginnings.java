package org.mohafez.search.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mohafez.bangla.Clusters;
import org.mohafez.search.synonym.Span;

/** Words with a star behind them, of which only the beginning is typed: সংস্ক* for সংস্কার, সংস্কৃতি. */
final class WordBeginnings {
    private static final char STAR = '*';

    /** Clusters that say something: with fewer too many words begin. */
    private static final int SHORTEST = 2;

    private WordBeginnings() {}

    /** @param text in which the words stand */
    static List<SenseSpan> in(List<QueryWord> row, String text) {
        return IntStream.range(0, row.size())
                .boxed()
                .flatMap(i -> of(row.get(i), text)
                        .map(begin -> new SenseSpan(new Span(i, i + 1, List.of()), List.of(row.get(i)), begin))
                        .stream())
                .toList();
    }

    /** Empty if the word is typed whole, or too little of it is typed. */
    static Optional<Sense> of(QueryWord word, String text) {
        return hasStar(word, text) && isEnough(word)
                ? Optional.of(new Sense.Beginning(word.keys().exact()))
                : Optional.empty();
    }

    /** Those with so little before the star that it is passed over. */
    static List<String> tooShort(List<QueryWord> row, String text) {
        return row.stream()
                .filter(word -> hasStar(word, text) && !isEnough(word))
                .map(word -> word.text() + STAR)
                .toList();
    }

    /** Those that are no word, or several in one, behind which the star says nothing: ১২*, ই-নথি*. In a memo number it stands for what is left out. */
    static List<String> notOfWords(List<QueryWord> row, String text) {
        return row.stream()
                .filter(word -> word.isFigures() ? isOneFigure(word) : !isWord(word))
                .filter(word -> isBeforeStar(word, text))
                .map(word -> word.text() + STAR)
                .toList();
    }

    /** Those that are quoted, where all is taken just as it is typed. */
    static List<String> quoted(List<QueryWord> row, String text) {
        return row.stream()
                .filter(word -> isBeforeStar(word, text))
                .map(word -> word.text() + STAR)
                .toList();
    }

    private static boolean hasStar(QueryWord word, String text) {
        return isWord(word) && isBeforeStar(word, text);
    }

    private static boolean isOneFigure(QueryWord word) {
        return word.text().chars().allMatch(Character::isDigit);
    }

    private static boolean isWord(QueryWord word) {
        return !word.isFigures() && word.parts().isEmpty();
    }

    /** A star between two letters or figures is no sign: ৫*৩. */
    private static boolean isBeforeStar(QueryWord word, String text) {
        int behind = word.end() + 1;
        return text.startsWith(String.valueOf(STAR), word.end())
                && (behind == text.length() || !Character.isLetterOrDigit(text.codePointAt(behind)));
    }

    private static boolean isEnough(QueryWord word) {
        return Clusters.count(word.text()) >= SHORTEST;
    }
}
