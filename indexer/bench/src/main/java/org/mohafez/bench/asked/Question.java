package org.mohafez.bench.asked;

import java.util.List;

/**
 * One question.
 *
 * @param words of one that suggests: the beginning of a name; of a memo number: the number as printed
 * @param office the code of one, of {@link Kind#NARROW}; otherwise empty
 * @param from a day since 1970, of {@link Kind#NARROW}
 */
public record Question(Kind kind, List<String> words, String office, long from, long to) {
    /** Hits on a page. */
    public static final int SIZE = 10;

    private static final int DEEP_PAGE = 100;

    static Question of(Kind kind, List<String> words) {
        return new Question(kind, List.copyOf(words), "", Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** The words with spaces between. */
    public String text() {
        return String.join(" ", words);
    }

    /** From 1. */
    public int page() {
        return kind == Kind.DEEP ? DEEP_PAGE : 1;
    }

    /** How many hits stand before the page. */
    public int offset() {
        return (page() - 1) * SIZE;
    }
}
