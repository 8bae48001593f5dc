package org.mohafez.bangla.word;

import java.util.List;
import org.mohafez.bangla.Letters;
import org.mohafez.bangla.Rewrite;

/**
 * The consonants of a word as either script would write them, so that upojela, upazila and উপজেলা meet.
 *
 * <p>A key has a lower-case letter for each consonant that romanisers tell apart; those that they do not (aspirates, ত ট,
 * শ ষ স, জ য z, ব ভ v) are one. Vowels, y, w and h count only at the beginning of the word, and doubled consonants once.
 * Some letters can be read in two ways: then a word has a key for each way, the likelier first.
 */
final class RomanKey {
    private static final char VOWEL = 'a';
    private static final char NONE = 0;

    /** What each letter of the Bangla block is in a key, {@link #NONE} if it has no part in one. */
    private static final char[] BANGLA = letters(
            "কk খk গg ঘg চc ছc জj ঝj যj টt ঠt তt থt \u09CEt ডd ঢd দd ধd নn ণn ঞn ঙn \u0982n পp ফp বb ভb মm রr \u09DCr \u09DDr লl শs ষs সs"
                    + " ঋr \u09C3r ৠr");

    /** Other readings of Latin letters: soft g, c for চ, ng as two sounds, w for ব, y for য, the vowel put before st. */
    static final List<Rewrite> LESS_LIKELY_LATIN = List.of(
            Rewrite.where("g", "g(?=[eiy])", "j"),
            Rewrite.where("c", "c(?!h|k)", "ch"),
            Rewrite.where("sch", "(?<=s)ch", "k"),
            Rewrite.where("ng", "ng(?![aeiouy])", "nG"),
            Rewrite.where("ng", "(?<=ng)[ao](?=s)", ""),
            Rewrite.where("w", "w(?=[aeiouy])", "b"),
            Rewrite.where("y", "^y", "j"),
            Rewrite.where("s", "^[ei](?=s(?:h?[tkp]|m))", ""));

    /** Other readings of Bangla letters. */
    static final List<Rewrite> LESS_LIKELY_BANGLA = List.of(
            Rewrite.of("র্য", "র"),
            Rewrite.of("হ্য", "জ"),
            Rewrite.of("ক্ষ", "ক্স"),
            Rewrite.of("ছ", "স"),
            Rewrite.of("ঁ", "ং"),
            Rewrite.of("ত্ম", "ত"),
            Rewrite.where("্ব", "(?<=[দসশত])্ব", "ব"));

    /** A word of many doubtful letters is not read in all ways. */
    private static final int MOST_READINGS = 8;

    /** Latin spellings of one sound by several letters, longest first; then what single letters stand for. */
    static final List<Rewrite> LATIN = List.of(
            Rewrite.everywhere("[^A-Za-z0-9]", ""),
            Rewrite.everywhere("^(?:w|y)", "a"),
            Rewrite.of("tion", "sn"),
            Rewrite.where("h", "ksh|kkh|x(?=h)", "k"),
            Rewrite.of("x", "ks"),
            Rewrite.of("ght", "t"),
            Rewrite.of("ph", "p"),
            Rewrite.where("ch", "c?chh?", "C"),
            Rewrite.of("ck", "k"),
            Rewrite.where("c", "c(?=[eiy])", "s"),
            Rewrite.of("c", "k"),
            Rewrite.of("q", "k"),
            Rewrite.of("C", "c"),
            Rewrite.where("ng", "ng(?![aeiouy])", "n"),
            Rewrite.of("G", "g"),
            Rewrite.where("h", "(?<=[kgcjtdpbsrz])h", ""),
            Rewrite.of("f", "p"),
            Rewrite.of("v", "b"),
            Rewrite.of("z", "j"),
            // Doubled letters count once; of vowels, y, w and h only the first in the word, and all vowels are one.
            Rewrite.everywhere("([b-z])\\1+", "$1"),
            Rewrite.everywhere("^[eiou]", String.valueOf(VOWEL)),
            Rewrite.everywhere("(?<=.)[aeiouywh]", ""));

    private RomanKey() {}

    /** The key of each way to read the word, the likeliest first; the word itself if it has no letter that counts. */
    static List<String> of(String word) {
        boolean isBangla = Letters.hasBangla(word);
        Keys keys = new Keys();
        for (String reading : readings(word, isBangla ? LESS_LIKELY_BANGLA : LESS_LIKELY_LATIN)) {
            String key = isBangla ? ofBangla(reading) : Rewrite.all(LATIN, reading);
            if (!key.isEmpty()) {
                keys.add(key);
            }
        }
        return keys.isEmpty() ? List.of(word) : keys.list();
    }

    /** The word as it stands, and by every choice of the other readings. */
    private static List<String> readings(String word, List<Rewrite> lessLikely) {
        Keys readings = new Keys();
        readings.add(word);
        for (Rewrite other : lessLikely) {
            for (int i = 0, known = readings.size(); i < known && readings.size() < MOST_READINGS; i++) {
                readings.add(other.in(readings.get(i)));
            }
        }
        return readings.list();
    }

    private static String ofBangla(String word) {
        String sounds = word.replace("জ্ঞ", "গ");
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < sounds.length(); i++) {
            char c = sounds.charAt(i);
            boolean joined = i > 1 && sounds.charAt(i - 1) == Letters.HASANTA;
            char letter = Letters.isBangla(c) ? BANGLA[c - Letters.FIRST] : NONE;
            boolean isSilent = joined && isSilent(sounds.charAt(i - 2), c);
            boolean isDouble = joined && letter != NONE && !key.isEmpty() && key.charAt(key.length() - 1) == letter;
            if (letter != NONE && !isSilent && !isDouble) {
                key.append(letter);
            } else if (i == 0 && c == 'হ') {
                key.append('h');
            } else if (i == 0 && (Letters.isVowel(c) || c == '\u09DF')) {
                key.append(VOWEL);
            } else if (c < 0x80) {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** Ya- and ba-phala, and the second half of ক্ষ. */
    private static boolean isSilent(char first, char second) {
        return switch (second) {
            case 'য' -> first != 'র';
            case 'ব' -> first != 'র' && first != 'ম' && first != 'ব';
            case 'ষ' -> first == 'ক';
            default -> false;
        };
    }

    private static char[] letters(String pairs) {
        char[] letters = new char[Letters.LAST + 1 - Letters.FIRST];
        for (String pair : pairs.split(" ", -1)) {
            letters[pair.charAt(0) - Letters.FIRST] = pair.charAt(1);
        }
        return letters;
    }
}
