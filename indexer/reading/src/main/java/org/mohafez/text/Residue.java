package org.mohafez.text;

import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mohafez.bangla.bijoy.Bijoy;
import org.mohafez.bangla.bijoy.LatinAsBangla;

/**
 * Finishes what converters from Bijoy left half done, as many web pages have it: characters that stayed as they were
 * ({@code স¦ল্পতা}), those of newer fonts read as the older fonts have them ({@code প্রসত্মাব}, {@code শুরম্ন}, {@code শিড়্গা}), and English
 * taken for Bijoy. Every rule asks for something that no sound text has.
 */
final class Residue {
    /** Of Bijoy's characters beyond ASCII those that stand beside no Bangla letter in sound text, as ² and ° do. */
    private static final String TELLING =
            "\\u00A1-\\u00AA\\u00AC-\\u00AF\\u00B4-\\u00B6\\u00B8\\u00B9\\u00BF-\\u00D6\\u00D8-\\u00F6"
                    + "\\u00F8-\\u00FF\\u0152\\u0153\\u0160\\u0161\\u0178\\u0192\\u02C6\\u02DC\\u2020\\u2021\\u2030\\u2039\\u203A\\u2122";

    /** The same to be looked up: nearly all texts have none, and a set of so many ranges is slow to match. */
    private static final BitSet TELLING_CODES = codes(Pattern.compile("[" + TELLING + "]"));

    private static final String ANY = "\\u00A1-\\u00FF\\u2018-\\u201E\\u2022\\u2026\\u2212" + TELLING;
    /** A word of both: Bangla letters, and characters of Bijoy. */
    private static final Pattern HALF_DONE = Pattern.compile("(?=[\\u0980-\\u09FF" + ANY + "]*[" + TELLING + "])(?=["
            + ANY + "]*[\\u0985-\\u09B9])[\\u0980-\\u09FF" + ANY + "]+");

    private static final Pattern WORD = Pattern.compile("[\\u0981-\\u09E3\\u09F0]+");

    private static final char ASSAMESE_RA = '\u09F0';
    private static final char ASSAMESE_VA = '\u09F1';

    /** @param trace what a text must contain for the rule to find anything: nearly none does */
    private record Rule(String trace, Pattern from, String to) {
        static Rule of(String trace, String from, String to) {
            return new Rule(trace, Pattern.compile(from), to);
        }

        String apply(String text) {
            return text.contains(trace) ? from.matcher(text).replaceAll(to) : text;
        }
    }

    private static final String BEGINNING = "(?<![\\u0980-\\u09FF])";
    private static final List<Rule> RULES = List.of(
            // The lower half of ত was ত্ম in older fonts, beneath স and ন, and ন above it was ম: প্রসত্মাব, প্রস্ত্মাব,
            // সংক্রামত্ম. তু there was ত্ত: প্রস্ত্তত, কিন্ত্ত.
            Rule.of("\u09A4\u09CD\u09AE", "([\\u09B8\\u09A8])\\u09CD?\\u09A4\\u09CD\\u09AE", "$1\u09CD\u09A4"),
            Rule.of("\u09A4\u09CD\u09AE", "\\u09AE\\u09A4\\u09CD\\u09AE", "\u09A8\u09CD\u09A4"),
            Rule.of(
                    "\u09CD\u09A4\u09CD\u09A4",
                    "([\\u09B8\\u09A8]\\u09CD\\u09A4)\\u09CD\\u09A4(?=[\\u09C1\\u09C2])",
                    "$1"),
            Rule.of(
                    "\u09CD\u09A4\u09CD\u09A4",
                    "([\\u09B8\\u09A8]\\u09CD\\u09A4)\\u09CD\\u09A4(?![\\u09BE-\\u09CD])",
                    "$1\u09C1"),
            // ক্ষ was ড়্গ: শিড়্গা, কর্তৃপড়্গ. The sword খড়্গ and ষড়্গুণ are none.
            Rule.of(
                    "\u09A1\u09BC\u09CD\u0997",
                    "(?<![\\u0996\\u09B7])\\u09A1\\u09BC\\u09CD\\u0997(?!\\u09BE\\u0981)",
                    "\u0995\u09CD\u09B7"),
            // ু below র was ম্ন: শুরম্ন, দ্রম্নত.
            Rule.of("\u09AE\u09CD\u09A8", "\\u09B0\\u09AE\\u09CD\\u09A8", "\u09B0\u09C1"),
            // ল below a letter was স্ন: উলেস্নখ, পস্নাস্টিক.
            Rule.of(
                    "\u09B8\u09CD\u09A8",
                    "(?<!\\u099C)\\u09B2([\\u09BF\\u09C7]?)\\u09B8\\u09CD\\u09A8",
                    "\u09B2\u09CD\u09B2$1"),
            Rule.of(
                    "\u09B8\u09CD\u09A8",
                    BEGINNING
                            + "([\\u0995\\u0997\\u09AA\\u09AB\\u09AC\\u09B6])([\\u09BF\\u09C7]?)\\u09B8\\u09CD\\u09A8",
                    "$1\u09CD\u09B2$2"),
            // The key of ঃ, and that of the full stop.
            Rule.of("t", "(?<=[\\u0995-\\u09B9\\u09BC\\u09BE-\\u09CC])t(?![\\p{L}\\p{M}])", "\u0983"),
            Rule.of("|", "(?<=[\\u0980-\\u09FF)\\]])\\|(?=\\s|$)", "\u0964"),
            Rule.of("|", "^([^|]*[\\u0995-\\u09CC]) \\|$", "$1 \u0964"));

    private Residue() {}

    static String repair(String text) {
        if (text.chars().noneMatch(c -> 0x0980 <= c && c <= 0x09FF)) {
            return text;
        }
        String repaired = text;
        if (text.chars().anyMatch(TELLING_CODES::get)) {
            repaired = HALF_DONE.matcher(text).replaceAll(word -> quoted(finished(word.group())));
        }
        for (Rule rule : RULES) {
            repaired = rule.apply(repaired);
        }
        if (repaired.indexOf(ASSAMESE_RA) >= 0 && repaired.indexOf(ASSAMESE_VA) < 0) {
            String bangla = WORD.matcher(repaired).replaceAll(word -> quoted(inBangla(word.group())));
            // What stays in part is Assamese.
            repaired = bangla.indexOf(ASSAMESE_RA) < 0 ? bangla : repaired;
        }
        return LatinAsBangla.mayBeIn(repaired) ? WORD.matcher(repaired).replaceAll(Residue::latin) : repaired;
    }

    /** The letter of Assamese is ক্ষ to some converters ({@code সংরৰিত}), and র to some who read pictures. */
    private static String inBangla(String word) {
        return Stream.of("\u0995\u09CD\u09B7", "\u09B0")
                .map(letter -> word.replace(String.valueOf(ASSAMESE_RA), letter))
                .filter(Lexicon.BANGLA::knows)
                .findFirst()
                .orElse(word);
    }

    private static BitSet codes(Pattern set) {
        return IntStream.rangeClosed(0, '\u2122')
                .filter(code -> set.matcher(Character.toString(code)).matches())
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** A sign such as ® at the end of a word is what it seems. */
    private static String finished(String word) {
        String finished = Bijoy.finished(word);
        return finished.endsWith("\u09CD") ? word : finished;
    }

    private static String latin(MatchResult word) {
        return quoted(LatinAsBangla.of(word.group()).orElse(word.group()));
    }

    private static String quoted(String replacement) {
        return java.util.regex.Matcher.quoteReplacement(replacement);
    }
}
