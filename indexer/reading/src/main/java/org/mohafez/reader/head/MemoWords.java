package org.mohafez.reader.head;

import java.util.List;
import java.util.stream.Collectors;
import org.mohafez.bangla.BanglaDigits;
import org.mohafez.page.Box;
import org.mohafez.page.Word;
import org.mohafez.reader.words.Label;

/**
 * The words of a memo's line on a picture, parted into those of the number and those of the date: a clerk prints the one
 * and writes the other by hand.
 *
 * @param number with its label; empty where the line has none
 * @param date with its label; empty where the line has none
 */
record MemoWords(List<Word> number, List<Word> date) {
    /** What a memo's line has. */
    enum Part {
        NUMBER(Label.MEMO),
        DATE(Label.DATE);

        private final Label label;

        Part(Label label) {
            this.label = label;
        }

        Label label() {
            return label;
        }

        private Part other() {
            return this == NUMBER ? DATE : NUMBER;
        }
    }

    /** @param words of the line, in their order */
    static MemoWords of(List<Word> words) {
        String line = words.stream().map(Word::text).collect(Collectors.joining(" "));
        int date = OwnNumber.beginOfDate(line);
        if (date > 0) {
            int from = wordAt(words, date);
            return new MemoWords(words.subList(0, from), words.subList(from, words.size()));
        }
        int from = wordAt(words, OwnNumber.beginOfNumber(line));
        return new MemoWords(words.subList(from, words.size()), words.subList(0, from));
    }

    /** The index of the first word that ends after that place of the line. */
    private static int wordAt(List<Word> words, int place) {
        int end = -1;
        for (int i = 0; i < words.size(); i++) {
            end += 1 + words.get(i).text().length();
            if (end > place) {
                return i;
            }
        }
        return words.size();
    }

    List<Word> of(Part part) {
        return part == Part.NUMBER ? number : date;
    }

    /**
     * Whether it may be misread. Who writes a number by hand writes the date beside it too, and a few figures may look sure by
     * chance; a date is often written beside a number that is printed.
     *
     * @param sure the confidence below which one word makes it so
     */
    boolean isUnsure(Part part, double sure) {
        return unsure(of(part), sure) || part == Part.DATE && unsure(number, sure);
    }

    /** A figure, or what follows one. */
    private static boolean unsure(List<Word> words, double sure) {
        return words.stream().dropWhile(word -> !hasDigit(word)).anyMatch(word -> isUnsure(word, sure));
    }

    private static boolean isUnsure(Word word, double sure) {
        Double confidence = word.confidence();
        return confidence != null
                && confidence < sure
                && word.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean hasDigit(Word word) {
        return word.text().chars().anyMatch(BanglaDigits::isDigit);
    }

    /** Whether a mark lies over that part of the line, or beside it where nothing else stands. */
    boolean reaches(Part part, Box line, Box mark) {
        double middle = line.top() + line.height() / 2;
        return mark.top() <= middle
                && mark.bottom() >= middle
                && mark.right() >= left(part, line)
                && mark.left() <= right(part);
    }

    private double left(Part part, Box line) {
        return of(part).isEmpty() ? line.left() : of(part).getFirst().box().left();
    }

    /** Where the other part begins, if it does so further right. */
    private double right(Part part) {
        List<Word> own = of(part);
        List<Word> other = of(part.other());
        boolean ends = !own.isEmpty()
                && !other.isEmpty()
                && other.getFirst().box().left() > own.getFirst().box().left();
        return ends ? other.getFirst().box().left() : Double.MAX_VALUE;
    }
}
