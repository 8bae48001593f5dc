package org.mohafez.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mohafez.bangla.BanglaText;

/**
 * Signs that a converter moved by one letter: ি ে ৈ stand behind the letter after their own, and reph before the letter ahead of its own
 * ({@code মাসকি}, {@code উপজলো}, {@code র্কাযালয়}). A word is changed if it becomes a known one by it, or has signs on signs and loses them.
 */
final class LateSigns {
    private static final String CLUSTER = DrawnOrder.CONSONANT + "(?:\u09CD" + DrawnOrder.CONSONANT + ")*+";
    private static final String REPH = "\u09B0\u09CD";

    private static final Pattern WORD = Pattern.compile("[\u0980-\u09E3\u200C\u200D]+");
    /** A cluster has at most so many consonants more than one; an endless chain is none, and is not gone through from each of its links. */
    private static final Pattern EARLY_REPH = Pattern.compile(REPH + "(" + DrawnOrder.CONSONANT + "(?:\u09CD"
            + DrawnOrder.CONSONANT + "){0,6}+[\u09BE-\u09CC\u0981]*)(?=" + DrawnOrder.CONSONANT + ")");
    /** A cluster with its signs, or any other letter with what stands on it. */
    private static final Pattern LETTER =
            Pattern.compile("(" + CLUSTER + "|[\u0980-\u09E3\u200C\u200D])([\u0981-\u0983\u09BE-\u09CC\u09D7]*)");

    private static final Pattern OF_LETTER_BEFORE = Pattern.compile("([\u09BF\u09C7\u09C8])(.*)");
    private static final Pattern BEHIND_NASAL = Pattern.compile("([\u0981-\u0983])([\u09BF\u09C7\u09C8])");
    private static final Pattern SIGN_ON_SIGN =
            Pattern.compile("[\u09BE-\u09CC][\u09BE-\u09CC]|[\u0982\u0983][\u09BE-\u09CC]");

    /** Cleaning joins two letters to one, at most: what is longer becomes no known word, whichever of its signs is moved. */
    private static final int LONGEST = 2 * Lexicon.BANGLA.longest();

    private LateSigns() {}

    /** @param text as the file has it */
    static String inPlace(String text) {
        return WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(word(word.group())));
    }

    private static String word(String late) {
        String whole = BanglaText.oneLine(late);
        if (Lexicon.BANGLA.knows(whole) || isInflected(whole)) {
            return late;
        }
        String rephs = EARLY_REPH.matcher(whole).replaceAll("$1" + REPH);
        List<Letter> letters = letters(rephs);
        String moved = moved(letters, 1, letters.size());
        Stream<String> words = whole.length() > LONGEST
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(rephs, moved),
                        IntStream.range(1, letters.size()).mapToObj(one -> moved(letters, one, one + 1)));
        return words.map(BanglaText::oneLine)
                .filter(Lexicon.BANGLA::knows)
                .findFirst()
                .orElseGet(() -> withoutSignsOnSigns(whole, moved, late));
    }

    private static String withoutSignsOnSigns(String whole, String moved, String late) {
        boolean parted = SIGN_ON_SIGN.matcher(whole).find()
                && !SIGN_ON_SIGN.matcher(BanglaText.oneLine(moved)).find();
        return parted ? moved : late;
    }

    /** A known word with an ending: দরে, ফসলি. */
    private static boolean isInflected(String word) {
        return OF_LETTER_BEFORE.matcher(word.substring(word.length() - 1)).matches()
                && Lexicon.BANGLA.knows(word.substring(0, word.length() - 1));
    }

    /** Letters with their signs; ো is ে and া, of which the one may have gone astray. */
    private static List<Letter> letters(String word) {
        Matcher letter = LETTER.matcher(word.replace("\u09CB", "\u09C7\u09BE"));
        List<Letter> letters = new ArrayList<>();
        while (letter.find()) {
            letters.add(new Letter(
                    letter.group(1), BEHIND_NASAL.matcher(letter.group(2)).replaceAll("$2$1")));
        }
        return letters;
    }

    private record Letter(String base, String signs) {
        boolean lacksSign() {
            return signs.isEmpty() && 'ক' <= base.charAt(0) && base.charAt(0) <= '\u09DF';
        }
    }

    /** The signs of those letters taken back, each to the letter before if that lacks one. */
    private static String moved(List<Letter> late, int from, int to) {
        List<Letter> letters = new ArrayList<>(late);
        for (int i = from; i < to; i++) {
            Matcher sign = OF_LETTER_BEFORE.matcher(letters.get(i).signs());
            Letter before = letters.get(i - 1);
            if (sign.matches() && before.lacksSign()) {
                letters.set(i - 1, new Letter(before.base(), sign.group(1)));
                letters.set(i, new Letter(letters.get(i).base(), sign.group(2)));
            }
        }
        return letters.stream().map(letter -> letter.base() + letter.signs()).collect(Collectors.joining());
    }
}
