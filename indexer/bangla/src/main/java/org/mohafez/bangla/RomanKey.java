package org.mohafez.bangla;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The consonants of a word as either script would write them, so that upojela, upazila and উপজেলা meet.
 *
 * <p>A key has a lower-case letter for each consonant that romanisers tell apart; those that they do not (aspirates, ত ট,
 * শ ষ স, জ য z, ব ভ v) are one. Vowels, y, w and h count only at the beginning of the word, and doubled consonants once.
 * Some letters can be read in two ways: then a word has a key for each way, the likelier first.
 */
final class RomanKey {
    private static final char VOWEL = 'a';

    private static final Map<Character, Character> BANGLA = letters(
            "কk খk গg ঘg চc ছc জj ঝj যj টt ঠt তt থt \u09CEt ডd ঢd দd ধd নn ণn ঞn ঙn \u0982n পp ফp বb ভb মm রr \u09DCr \u09DDr লl শs ষs সs"
                    + " ঋr \u09C3r ৠr");

    private record Rewrite(Pattern from, String to) {
        static Rewrite of(String from, String to) {
            return new Rewrite(Pattern.compile(from), to);
        }
    }

    /** Other readings of Latin letters: soft g, c for চ, ng as two sounds, w for ব, y for য, the vowel put before st. */
    private static final List<Rewrite> LESS_LIKELY_LATIN = List.of(
            Rewrite.of("g(?=[eiy])", "j"),
            Rewrite.of("c(?!h|k)", "ch"),
            Rewrite.of("(?<=s)ch", "k"),
            Rewrite.of("ng(?![aeiouy])", "nG"),
            Rewrite.of("(?<=ng)[ao](?=s)", ""),
            Rewrite.of("w(?=[aeiouy])", "b"),
            Rewrite.of("^y", "j"),
            Rewrite.of("^[ei](?=s(?:h?[tkp]|m))", ""));

    /** Other readings of Bangla letters. */
    private static final List<Rewrite> LESS_LIKELY_BANGLA = List.of(
            Rewrite.of("র্য", "র"),
            Rewrite.of("হ্য", "জ"),
            Rewrite.of("ক্ষ", "ক্স"),
            Rewrite.of("ছ", "স"),
            Rewrite.of("ঁ", "ং"),
            Rewrite.of("ত্ম", "ত"),
            Rewrite.of("(?<=[দসশত])্ব", "ব"));

    /** A word of many doubtful letters is not read in all ways. */
    private static final int MOST_READINGS = 8;

    /** Latin spellings of one sound by several letters, longest first; then what single letters stand for. */
    private static final List<Rewrite> LATIN = List.of(
            Rewrite.of("[^A-Za-z0-9]", ""),
            Rewrite.of("^(?:w|y)", "a"),
            Rewrite.of("tion", "sn"),
            Rewrite.of("ksh|kkh|x(?=h)", "k"),
            Rewrite.of("x", "ks"),
            Rewrite.of("ght", "t"),
            Rewrite.of("ph", "p"),
            Rewrite.of("c?chh?", "C"),
            Rewrite.of("ck", "k"),
            Rewrite.of("c(?=[eiy])", "s"),
            Rewrite.of("[cq]", "k"),
            Rewrite.of("C", "c"),
            Rewrite.of("ng(?![aeiouy])", "n"),
            Rewrite.of("G", "g"),
            Rewrite.of("(?<=[kgcjtdpbsrz])h", ""),
            Rewrite.of("f", "p"),
            Rewrite.of("v", "b"),
            Rewrite.of("z", "j"));

    private static final Pattern DOUBLED = Pattern.compile("([b-z])\\1+");
    private static final Pattern INNER_WEAK = Pattern.compile("(?<=.)[aeiouywh]");

    private RomanKey() {}

    /** The key of each way to read the word, the likeliest first; the word itself if it has no letter that counts. */
    static List<String> of(String word) {
        boolean isBangla = word.chars().anyMatch(c -> Letters.isBangla((char) c));
        Set<String> keys = new LinkedHashSet<>();
        for (String reading : readings(word, isBangla ? LESS_LIKELY_BANGLA : LESS_LIKELY_LATIN)) {
            keys.add(isBangla ? ofBangla(reading) : ofLatin(reading));
        }
        keys.remove("");
        return keys.isEmpty() ? List.of(word) : List.copyOf(keys);
    }

    /** The word as it stands, and by every choice of the other readings. */
    private static Set<String> readings(String word, List<Rewrite> lessLikely) {
        Set<String> readings = new LinkedHashSet<>(List.of(word));
        for (Rewrite other : lessLikely) {
            for (String reading : List.copyOf(readings)) {
                if (readings.size() < MOST_READINGS) {
                    readings.add(other.from().matcher(reading).replaceAll(other.to()));
                }
            }
        }
        return readings;
    }

    private static String rewrite(String word, List<Rewrite> rewrites) {
        String text = word;
        for (Rewrite rewrite : rewrites) {
            text = rewrite.from().matcher(text).replaceAll(rewrite.to());
        }
        return text;
    }

    private static String ofBangla(String word) {
        String sounds = word.replace("জ্ঞ", "গ");
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < sounds.length(); i++) {
            char c = sounds.charAt(i);
            boolean joined = i > 1 && sounds.charAt(i - 1) == Letters.HASANTA;
            Character letter = BANGLA.get(c);
            boolean isSilent = joined && isSilent(sounds.charAt(i - 2), c);
            boolean isDouble = joined && letter != null && !key.isEmpty() && key.charAt(key.length() - 1) == letter;
            if (letter != null && !isSilent && !isDouble) {
                key.append((char) letter);
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

    private static String ofLatin(String word) {
        String sounds = rewrite(word, LATIN);
        String single = DOUBLED.matcher(sounds).replaceAll("$1");
        String first = single.isEmpty() ? "" : single.substring(0, 1).replaceAll("[eiou]", String.valueOf(VOWEL));
        return INNER_WEAK.matcher(first + single.substring(first.length())).replaceAll("");
    }

    private static Map<Character, Character> letters(String pairs) {
        return Stream.of(pairs.split(" ", -1))
                .collect(Collectors.toUnmodifiableMap(p -> p.charAt(0), p -> p.charAt(1)));
    }
}
