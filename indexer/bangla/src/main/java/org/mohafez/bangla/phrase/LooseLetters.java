package org.mohafez.bangla.phrase;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A regular expression in which letters that clerks mix up stand for each other, nearly as {@link Fold} has them: গৃহিত and গৃহীত, গ্রহন and
 * গ্রহণ; behind a sibilant also what is said with breath and without: অনুষ্টিত, উপস্তিত; and two conjuncts that hands and fonts mix up:
 * সিন্ধান্ত, নিন্মোক্ত. What stands in a class of characters is meant as it is.
 */
final class LooseLetters {
    private static final Map<Character, String> ALIKE = Map.ofEntries(
            Map.entry('ি', "[িী]"),
            Map.entry('ী', "[িী]"),
            Map.entry('ু', "[ুূ]"),
            Map.entry('ূ', "[ুূ]"),
            Map.entry('ই', "[ইঈ]"),
            Map.entry('ঈ', "[ইঈ]"),
            Map.entry('উ', "[উঊ]"),
            Map.entry('ঊ', "[উঊ]"),
            Map.entry('ন', "[নণ]"),
            Map.entry('ণ', "[নণ]"),
            Map.entry('স', "[সশষ]"),
            Map.entry('শ', "[সশষ]"),
            Map.entry('ষ', "[সশষ]"));
    private static final Map<Character, String> BEHIND_SIBILANT =
            Map.of('ট', "[টঠ]", 'ঠ', "[টঠ]", 'ত', "[তথ]", 'থ', "[তথ]");

    /** Conjuncts of the words that every paper has: সিন্ধান্ত and সিদ্বান্ত, নিন্মোক্ত and নিম্মোক্ত. */
    private static final Map<String, String> CONJUNCTS = Map.of("দ্ধ", "(?:[দন]্ধ|দ্ব)", "ম্ন", "(?:ম্ন|ন্ম|ম্ম)");

    private static final int LONG_AS_A_CONJUNCT = 3;
    private static final char HASANTA = '\u09CD';

    private LooseLetters() {}

    /** @param regex of cleaned text */
    static String in(String regex) {
        StringBuilder loose = new StringBuilder(regex.length() * 2);
        int classes = 0;
        boolean quoted = false;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (regex.startsWith(quoted ? "\\E" : "\\Q", i)) {
                quoted = !quoted;
                i++;
                continue;
            }
            Optional<String> conjunct = classes == 0 ? conjunct(regex, i) : Optional.empty();
            if (conjunct.isPresent()) {
                loose.append(conjunct.get());
                i += LONG_AS_A_CONJUNCT - 1;
                continue;
            }
            if (quoted) {
                loose.append(letter(regex, i).orElseGet(() -> Pattern.quote(String.valueOf(c))));
                continue;
            }
            if (c == '\\' && i + 1 < regex.length()) {
                loose.append(c).append(regex.charAt(++i));
                continue;
            }
            classes += c == '[' ? 1 : c == ']' ? -1 : 0;
            loose.append(classes == 0 ? letter(regex, i).orElse(String.valueOf(c)) : String.valueOf(c));
        }
        return loose.toString();
    }

    /** The class of letters for which that one may be taken; empty if nobody mixes it up. */
    private static Optional<String> letter(String regex, int at) {
        Map<Character, String> alike = isBehindSibilant(regex, at) ? BEHIND_SIBILANT : ALIKE;
        return Optional.ofNullable(alike.get(regex.charAt(at)));
    }

    /** What may stand for the conjunct that begins there; a sign behind it that repeats its last letter would repeat all of it. */
    private static Optional<String> conjunct(String regex, int at) {
        int end = at + LONG_AS_A_CONJUNCT;
        boolean repeats = end < regex.length() && "?*+{".indexOf(regex.charAt(end)) >= 0;
        return end > regex.length() || repeats
                ? Optional.empty()
                : Optional.ofNullable(CONJUNCTS.get(regex.substring(at, end)));
    }

    private static boolean isBehindSibilant(String regex, int at) {
        return at > 1 && regex.charAt(at - 1) == HASANTA && "সশষ".indexOf(regex.charAt(at - 2)) >= 0;
    }
}
