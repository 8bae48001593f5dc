package org.mohafez.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether text can be text: a broken text layer of a PDF has every glyph mapped, only wrongly. The limits lie between what
 * sound papers and what broken ones showed, measured on PDFs of seven producers and on published pages: sound ones had at
 * most 0.15 impossible sequences in a hundred Bangla characters, at least 7 hasantas, 0.03 letters of other scripts, and knew
 * 79 words in a hundred. Broken ones had over 2 impossible sequences, or no hasanta, or over 2 foreign letters; but
 * LibreOffice's, resaved by cairo, had 0.6 to 2.9, 4 to 15 and none, and only the words tell: 24 to 41 in a hundred are known.
 *
 * @param bangla how many characters of the Bangla script
 * @param latin how many Latin letters
 * @param impossible sequences that no Bangla word has
 * @param hasanta signs that join consonants
 * @param foreign letters of scripts that these papers do not use, and characters without meaning
 * @param bijoy marks of Bangla typed in a Bijoy font, which is stored as Latin letters
 * @param words how many of its words are words
 */
record Legibility(int bangla, int latin, int impossible, int hasanta, int foreign, int bijoy, WordHits words) {
    /** In a hundred Bangla characters. */
    private static final double MAX_IMPOSSIBLE = 2;

    private static final double DOUBTFUL_IMPOSSIBLE = 0.5;
    private static final double MIN_HASANTA = 3;
    /** In a hundred letters. */
    private static final double MAX_FOREIGN = 2;

    private static final double DOUBTFUL_FOREIGN = 0.5;
    /** In a hundred Latin letters. */
    private static final double MAX_BIJOY = 6;
    /** The share of words that are known. */
    private static final double MIN_KNOWN = 0.5;

    private static final double DOUBTFUL_KNOWN = 0.65;
    private static final double SOUND_KNOWN = 0.8;
    /** Fewer characters than this prove nothing. */
    private static final int ENOUGH = 60;
    /** Slips of a clerk's hand in a short list; a broken layer has more on the shortest page that has {@link #ENOUGH}. */
    private static final int SLIPS = 2;
    /** A list of names may have few conjuncts; a page has them. */
    private static final int ENOUGH_FOR_HASANTA = 300;

    private static final String SIGN = "[\u09BE-\u09C4\u09C7\u09C8\u09CB\u09CC\u09D7]";
    private static final Pattern IMPOSSIBLE = Pattern.compile(
            "(?<![\u0980-\u09FF\u200C\u200D])(?!\u0983(?:\\s|$))" // a visarga by itself is typed for a colon
                    + "[\u0981-\u0983\u09BC\u09BE-\u09CD\u09D7]" // a sign on nothing
                    + "|" + SIGN + SIGN
                    + "|[\u0985-\u0994]" + SIGN
                    + "|" + SIGN + "\u09CD"
                    + "|\u09CD" + SIGN
                    + "|\u09CD(?![\u0980-\u09FF\u200C\u200D])"
                    + "|[\u0982\u0983]" + SIGN);
    /** Letters of the Bijoy keyboard that are no letters in English. */
    private static final String BIJOY_LETTER =
            "[\u00A8\u00A9\u00AA\u00AE\u00AF\u00B0\u00B7\u00BA\u00C0-\u00FF\u0152\u0153\u0160\u0178\u02C6\u02DC\u2020\u2021\u2022\u2030\u2039\u203A]";
    /** These, and capitals inside words. */
    private static final Pattern BIJOY = Pattern.compile(BIJOY_LETTER + "|(?<=\\p{Ll})\\p{Lu}");

    private static final Pattern ONE_BIJOY_LETTER = Pattern.compile(BIJOY_LETTER);

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
            foreign += isForeign(c, script) ? 1 : 0;
        }
        return new Legibility(bangla, latin, count(IMPOSSIBLE, text), hasanta, foreign, bijoy(text), WordHits.of(text));
    }

    private static boolean isForeign(int c, UnicodeScript script) {
        if (script == UnicodeScript.LATIN) {
            // Beyond what Western Europe writes, of which Bijoy's letters are a part (Windows code page 1252).
            return c > 0xFF && "ŒœŠšŸŽžƒ".indexOf(c) < 0 && !isPresentationForm(c);
        }
        // Bullets and ticks of symbol fonts have the private codes F000 to F0FF.
        return c == 0xFFFD || (!USED.contains(script) && !(0xF000 <= c && c <= 0xF0FF));
    }

    /** ﬁ and ﬂ, full-width letters. */
    private static boolean isPresentationForm(int c) {
        return c >= 0xFB00;
    }

    /** Capitals inside words alone are those of GoB, MoHFW and PhD. */
    private static int bijoy(String text) {
        return ONE_BIJOY_LETTER.matcher(text).find() ? count(BIJOY, text) : 0;
    }

    private static int count(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return (int) matcher.results().count();
    }

    private double impossibleInHundred() {
        return impossible * 100.0 / Math.max(1, bangla);
    }

    private double foreignInHundred() {
        return foreign * 100.0 / Math.max(1, bangla + latin);
    }

    private double hasantaInHundred() {
        return hasanta * 100.0 / Math.max(1, bangla);
    }

    /** What makes the text illegible, in plain words; empty where it is legible, or too short to tell. */
    Optional<String> complaint() {
        if (bangla >= ENOUGH && impossible > SLIPS && impossibleInHundred() > MAX_IMPOSSIBLE) {
            return Optional.of(
                    "%.1f of 100 Bangla characters stand where no word has them".formatted(impossibleInHundred()));
        }
        if (foreign >= 5 && foreignInHundred() > MAX_FOREIGN) {
            return Optional.of("%.0f characters of scripts that do not belong here, or of none, to 100 letters"
                    .formatted(foreignInHundred()));
        }
        if (bangla >= ENOUGH
                && impossible > SLIPS
                && impossibleInHundred() > DOUBTFUL_IMPOSSIBLE
                && words.below(MIN_KNOWN)) {
            return Optional.of("few of its words are known, " + knownInHundred());
        }
        if (latin >= ENOUGH && latin > bangla && bijoy * 100.0 / latin > MAX_BIJOY) {
            return Optional.of("it looks like Bangla typed in a Bijoy font, which is stored as other letters");
        }
        return Optional.empty();
    }

    /** What makes the text doubtful, so that it is worth while to look how the page reads otherwise; empty where nothing does. */
    Optional<String> doubt() {
        if (complaint().isPresent()) {
            return complaint();
        }
        if (impossible > 0 && impossibleInHundred() > DOUBTFUL_IMPOSSIBLE) {
            return Optional.of("%d Bangla characters stand where no word has them".formatted(impossible));
        }
        if (foreign > 0 && foreignInHundred() > DOUBTFUL_FOREIGN) {
            return Optional.of("%d characters are of scripts that do not belong here, or of none".formatted(foreign));
        }
        if (words.below(DOUBTFUL_KNOWN)) {
            return Optional.of("few of its words are known, " + knownInHundred());
        }
        if (bangla >= ENOUGH_FOR_HASANTA && hasantaInHundred() < MIN_HASANTA) {
            return Optional.of("joined consonants are missing (%.1f of 100 characters join, 7 and more is usual)"
                    .formatted(hasantaInHundred()));
        }
        if (latin > bangla && !words.isEnglish()) {
            return Optional.of("its Latin letters make no English");
        }
        return Optional.empty();
    }

    /** The same of text that was put right: where letters had been lost too, some words stay none. */
    Optional<String> doubtOfRepaired() {
        return words.below(SOUND_KNOWN) ? Optional.of("few of its words are known, " + knownInHundred()) : doubt();
    }

    private String knownInHundred() {
        return "%.0f in 100".formatted(100 * words.share());
    }

    /** The higher, the better; only texts of one and the same page are to be compared. */
    int score() {
        return words.net() - impossible - foreign;
    }

    /** 1 for flawless text, 0.5 at the limits of legibility. */
    double confidence() {
        double worst = Math.max(
                bangla >= ENOUGH ? impossibleInHundred() / MAX_IMPOSSIBLE : 0, foreignInHundred() / MAX_FOREIGN);
        return 1 - Math.min(1, worst) / 2;
    }
}
