package org.mohafez.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether text can be text: a broken text layer of a PDF has every glyph mapped, only wrongly. The limits lie between what
 * sound papers and what broken ones showed, measured on 54 PDFs of six producers and 36 published pages: sound ones had at
 * most 0.15 impossible sequences in a hundred Bangla characters, at least 7 hasantas and 0.03 letters of other scripts;
 * broken ones over 5, or no hasanta, or over 28 foreign letters.
 *
 * @param bangla how many characters of the Bangla script
 * @param latin how many Latin letters
 * @param impossible sequences that no Bangla word has, in a hundred Bangla characters
 * @param hasanta signs that join consonants, in a hundred Bangla characters
 * @param foreign letters of scripts that these papers do not use, and characters without meaning, in a hundred letters
 * @param bijoy marks of Bangla typed in a Bijoy font, which is stored as Latin letters, in a hundred Latin letters
 */
record Legibility(int bangla, int latin, double impossible, double hasanta, double foreign, double bijoy) {
    private static final double MAX_IMPOSSIBLE = 2;
    private static final double MIN_HASANTA = 3;
    private static final double MAX_FOREIGN = 2;
    private static final double MAX_BIJOY = 6;
    /** Fewer characters than this prove nothing. */
    private static final int ENOUGH = 60;
    /** A list of names may have few conjuncts; a page has them. */
    private static final int ENOUGH_FOR_HASANTA = 300;

    private static final String SIGN = "[\u09BE-\u09C4\u09C7\u09C8\u09CB\u09CC\u09D7]";
    private static final Pattern IMPOSSIBLE = Pattern.compile(
            "(?<![\u0980-\u09FF\u200C\u200D])[\u0981-\u0983\u09BC\u09BE-\u09CD\u09D7]" // a sign on nothing
                    + "|" + SIGN + SIGN
                    + "|[\u0985-\u0994]" + SIGN
                    + "|" + SIGN + "\u09CD"
                    + "|\u09CD" + SIGN
                    + "|\u09CD(?![\u0980-\u09FF\u200C\u200D])"
                    + "|[\u0982\u0983]" + SIGN);
    /** Letters of the Bijoy keyboard that are no letters in English, and capitals inside words. */
    private static final Pattern BIJOY = Pattern.compile(
            "[\u00A8\u00A9\u00AA\u00AE\u00AF\u00B0\u00B7\u00BA\u00C0-\u00FF\u0152\u0153\u0160\u0178\u02C6\u02DC\u2020\u2021\u2022\u2030\u2039\u203A]|(?<=\\p{Ll})\\p{Lu}");

    private static final Set<UnicodeScript> USED = EnumSet.of(
            UnicodeScript.BENGALI,
            UnicodeScript.LATIN,
            UnicodeScript.ARABIC,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.GREEK,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    /** @param text clean text */
    static Legibility of(String text) {
        int bangla = 0;
        int latin = 0;
        int hasanta = 0;
        int foreign = 0;
        for (int c : text.codePoints().toArray()) {
            UnicodeScript script = UnicodeScript.of(c);
            hasanta += c == '\u09CD' ? 1 : 0;
            bangla += script == UnicodeScript.BENGALI ? 1 : 0;
            latin += script == UnicodeScript.LATIN && Character.isLetter(c) ? 1 : 0;
            foreign += c == 0xFFFD || !USED.contains(script) ? 1 : 0;
        }
        double perBangla = 100.0 / Math.max(1, bangla);
        return new Legibility(
                bangla,
                latin,
                count(IMPOSSIBLE, text) * perBangla,
                hasanta * perBangla,
                foreign * 100.0 / Math.max(1, bangla + latin),
                count(BIJOY, text) * 100.0 / Math.max(1, latin));
    }

    private static long count(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().count();
    }

    /** What is wrong with the text, in plain words; empty where it is legible, or too short to tell. */
    Optional<String> complaint() {
        boolean isBangla = bangla >= ENOUGH;
        if (isBangla && impossible > MAX_IMPOSSIBLE) {
            return Optional.of("%.1f of 100 Bangla characters stand where no word has them".formatted(impossible));
        }
        if (bangla >= ENOUGH_FOR_HASANTA && hasanta < MIN_HASANTA) {
            return Optional.of("joined consonants are missing (%.1f of 100 characters join, 7 and more is usual)"
                    .formatted(hasanta));
        }
        if (foreign > MAX_FOREIGN && (foreign * (bangla + latin) >= 100.0 * 5)) {
            return Optional.of("%.0f characters of scripts that do not belong here, or of none, to 100 letters"
                    .formatted(foreign));
        }
        if (latin >= ENOUGH && latin > bangla && bijoy > MAX_BIJOY) {
            return Optional.of("it looks like Bangla typed in a Bijoy font, which is stored as other letters");
        }
        return Optional.empty();
    }

    /** 1 for flawless text, 0.5 at the limits of legibility. */
    double confidence() {
        double worst = Math.max(bangla >= ENOUGH ? impossible / MAX_IMPOSSIBLE : 0, foreign / MAX_FOREIGN);
        return 1 - Math.min(1, worst) / 2;
    }
}
