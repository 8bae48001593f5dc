package org.mohafez.bangla;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The one form in which text is kept and shown: NFC, with the several code-point spellings of one written syllable brought
 * together, and without characters that nobody can see.
 *
 * <p>Letters that a reader can tell apart are never changed: ী stays ী, ণ stays ণ, digits keep their script. NFC writes
 * ড় ঢ় য় as letter and nukta; compare text only after cleaning both sides.
 */
public final class BanglaText {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    /** Vowel signs with a place of their own around a consonant; ৗ is the right half of ৌ. */
    private static final String VOWEL_SIGN = "[\u09BE-\u09C4\u09C7\u09C8\u09CB\u09CC\u09D7]";

    private static final String LINE_ENDS = "\r\n|[\r\u000B\f\u0085\u2028\u2029]";
    private static final String UNSEEN =
            "[\\p{Cc}&&[^\n\t]]|[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064"
                    + "\u2066-\u206F\uFEFF\uFFF9-\uFFFB]";
    private static final String SPACES = "[\\p{Zs}&&[^ ]]";

    /** Applied in this order until nothing changes any more, which makes cleaning idempotent by construction. */
    static final List<Rewrite> REWRITES = List.of(
            Rewrite.everywhere(LINE_ENDS, "\n"),
            Rewrite.everywhere(UNSEEN, ""),
            Rewrite.everywhere(SPACES, " "),
            // Unicode Standard, table 12-11, and the visual rewrites of google-research/nisaba (Beng).
            Rewrite.of("\u0985\u09BE", "\u0986"),
            Rewrite.of("\u098B\u09C3", "\u09E0"),
            Rewrite.of("\u098C\u09E2", "\u09E1"),
            Rewrite.of("\u09BE\u09C7", "\u09CB"),
            Rewrite.of("\u09D7\u09C7", "\u09CC"),
            Rewrite.of("\u09A4\u09CD\u200D", "\u09CE"),
            Rewrite.everywhere("([\u200C\u200D])[\u200C\u200D]+", "$1"),
            // Ya-phala after ra: the standard's spelling is RA ZWJ VIRAMA YA.
            Rewrite.where("\u09B0", "\u09B0(?:\u200C\u09CD|\u09CD\u200D)\u09AF", "\u09B0\u200D\u09CD\u09AF"),
            // A joiner means something inside র‍্য and between hasanta and the next Bangla letter; elsewhere it is a
            // slip.
            Rewrite.everywhere("(?<!\u09CD)[\u200C\u200D](?!\u09CD)|(?<!\u09B0)[\u200C\u200D](?=\u09CD)", ""),
            Rewrite.where("\u09B0", "(?<=\u09B0)[\u200C\u200D](?=\u09CD(?!\u09AF))", ""),
            Rewrite.where("\u09CD", "(?<=\u09CD)[\u200C\u200D](?![\u0985-\u09B9\u09DC-\u09DF])", ""),
            // The same mark twice prints as one; the chandrabindu is written after the vowel sign.
            Rewrite.everywhere("([\u0981\u09BC\u09C1-\u09C4\u09CD])\\1+", "$1"),
            Rewrite.where("\u0981", "\u0981+(" + VOWEL_SIGN + "++)(?!\u0981)", "$1\u0981"),
            Rewrite.where("\u0981", "\u0981+(?=" + VOWEL_SIGN + ")", ""),
            // ৷ is a currency numerator that keyboards and OCR give for the full stop.
            Rewrite.of("\u09F7", "\u0964"));

    private static final Pattern BLANK = Pattern.compile("\\s+");

    private BanglaText() {}

    /**
     * The canonical text. Lines and tabs stay: a tab parts the cells of a table. Line ends become line feeds, every other
     * kind of space a plain one.
     *
     * @return the same string for every string that prints alike; cleaning it again changes nothing
     */
    public static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        String before;
        String after = text;
        do {
            before = after;
            after = Rewrite.all(REWRITES, NFC.normalize(before));
        } while (!after.equals(before));
        return after;
    }

    /** Whether neither NFC nor a rewrite can change it, told from neighbouring characters: nearly all single words are so. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (mayChange(text.charAt(i), next)) {
                return false;
            }
        }
        return true;
    }

    /** Whether cleaning may change that character, or the one behind it. */
    public static boolean mayChange(char c, char next) {
        if (c < 0x7F) {
            return c < ' ' && c != '\n' && c != '\t';
        }
        return switch (c) {
            case '\u0981' -> next == c || Letters.isVowelSign(next);
            case '\u0985' -> next == '\u09BE';
            case '\u098B' -> next == '\u09C3';
            case '\u098C' -> next == '\u09E2';
            case '\u09BE', '\u09D7' -> next == '\u09C7';
            case '\u09BC', '\u09C1', '\u09C2', '\u09C3', '\u09C4' -> next == c;
            case '\u09C7' -> next == '\u09BE' || next == '\u09D7';
            case '\u09CD' -> next == c || next == '\u09BC';
            case '\u09DC', '\u09DD', '\u09DF', '\u09F7', '\u09FE' -> true;
            default -> !Letters.isBangla(c) && !isPunctuation(c);
        };
    }

    /** Full stops of Bangla, dashes, quotation marks, bullets: between them stand the blanks and marks that nobody can see. */
    static boolean isPunctuation(char c) {
        return c == '\u0964' || c == '\u0965' || ('\u2010' <= c && c <= '\u2027') || ('\u2030' <= c && c <= '\u205E');
    }

    /** The canonical text on one line: each run of white space is one space, none at the ends. */
    public static String oneLine(String text) {
        String clean = clean(text);
        return isOneLine(clean) ? clean : BLANK.matcher(clean).replaceAll(" ").strip();
    }

    private static boolean isOneLine(String clean) {
        // Before the first letter, as between two words, a blank more is one too many.
        char before = ' ';
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (c < ' ' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return clean.isEmpty() || before != ' ';
    }
}
