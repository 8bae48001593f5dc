package org.mohafez.bangla.word;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.bangla.BanglaDigits;

/** Bangla in plain Latin letters, for addresses that people can read aloud: জেলা প্রশাসক is {@code jela prashasak}. */
public final class Romanised {
    private static final Map<Character, String> CONSONANTS = table(
            "ক k খ kh গ g ঘ gh ঙ ng চ ch ছ chh জ j ঝ jh ঞ n ট t ঠ th ড d ঢ dh ণ n ত t থ th দ d ধ dh ন n প p ফ ph ব b ভ bh ম m"
                    + " য j র r ল l শ sh ষ sh স s হ h \u09DC r \u09DD rh \u09DF y ৰ r ৱ w");
    private static final Map<Character, String> VOWELS =
            table("অ a আ a ই i ঈ i উ u ঊ u ঋ ri ৠ ri ঌ li এ e ঐ oi ও o ঔ ou");
    private static final Map<Character, String> SIGNS = table(
            "\u09BE a \u09BF i \u09C0 i \u09C1 u \u09C2 u \u09C3 ri \u09C4 ri \u09C7 e \u09C8 oi \u09CB o \u09CC ou \u09D7 u");
    private static final Map<Character, String> MARKS = table("ৎ t \u0982 ng \u0981 n");
    private static final Map<String, String> SECOND_PARTS =
            Map.of("পুর", "pur", "গঞ্জ", "ganj", "নগর", "nagar", "হাট", "hat", "বাজার", "bazar");
    private static final char HASANTA = '\u09CD';

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");

    private Romanised() {}

    /** The text with its Bangla letters and digits in ASCII; all else stays. */
    public static String of(String text) {
        return WORD.matcher(ExactKey.letters(text)).replaceAll(match -> word(match.group(), 'a'));
    }

    /** The same, with the vowel that is not written as it is spoken: জেলা প্রশাসক is {@code jela proshasok}. */
    public static String spoken(String text) {
        return WORD.matcher(ExactKey.letters(text)).replaceAll(match -> word(match.group(), 'o'));
    }

    /** Words in ASCII letters and digits, parted by single hyphens; empty if the text has none that we can write. */
    public static String slug(String text) {
        String ascii = Normalizer.normalize(of(text).toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "");
        String parted = NOT_PLAIN.matcher(ascii).replaceAll("-");
        return parted.replaceAll("^-|-$", "");
    }

    /** In the name of a place the first part ends before the second begins: দিনাজ-পুর. */
    private static String word(String word, char inherent) {
        for (Map.Entry<String, String> part : SECOND_PARTS.entrySet()) {
            if (word.endsWith(part.getKey()) && word.length() > part.getKey().length()) {
                return simple(word.substring(0, word.length() - part.getKey().length()), inherent) + part.getValue();
            }
        }
        return simple(word, inherent);
    }

    private static String simple(String word, char inherent) {
        StringBuilder out = new StringBuilder();
        boolean conjunct = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
            String consonant = CONSONANTS.get(c);
            if (consonant == null) {
                conjunct = false;
                out.append(VOWELS.getOrDefault(c, SIGNS.getOrDefault(c, MARKS.getOrDefault(c, other(c)))));
                continue;
            }
            boolean subscript = i > 0 && word.charAt(i - 1) == HASANTA;
            out.append(subscript && c == 'য' ? "y" : consonant);
            conjunct = (conjunct && subscript) || subscript;
            boolean last = i + 1 == word.length() || (i + 2 == word.length() && next == '\u0981');
            if (next != HASANTA && !SIGNS.containsKey(next) && (!last || conjunct)) {
                out.append(inherent);
            }
        }
        return out.toString();
    }

    /** Hasanta and visarga are not written. */
    private static String other(char c) {
        return switch (c) {
            case HASANTA, '\u0983', '\u09BC' -> "";
            default -> BanglaDigits.toLatin(String.valueOf(c));
        };
    }

    private static Map<Character, String> table(String pairs) {
        String[] items = pairs.split(" ", -1);
        return Stream.iterate(0, i -> i < items.length, i -> i + 2)
                .collect(Collectors.toUnmodifiableMap(i -> items[i].charAt(0), i -> items[i + 1]));
    }
}
