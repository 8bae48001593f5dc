package org.mohafez.bangla.number;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.BanglaDigits;
import org.mohafez.bangla.BanglaText;

/**
 * A memo number (স্মারক নম্বর), taken apart.
 *
 * <p>The Secretariat Instructions of 2014 give a number of 18 digits (ministry 2, department 2, place 4, branch 3, subject 2,
 * file 3, year the file was opened 2), those of 2024 one of 22 (ministry 2, department 2, place 4, subordinate office 3,
 * branch 3, subject 2, file 4, year 2); the letter's own number follows. Older papers and slips of all kinds are taken as
 * they come: their last figure is the letter's number.
 *
 * @param number as printed, without label and endorsement
 * @param normalized the same in Latin digits, without spaces
 * @param key the same in lower case with {@code . - – , /} and spaces all as {@code .}; two prints of one number have one
 *     key, also where separators of a known form are missing
 * @param file the key without the letter's own number
 * @param serial the letter's own number within the file
 * @param endorsement the suffix of a copy as printed, such as {@code /১(৭)}
 */
public record MemoNumber(
        String number,
        String normalized,
        String key,
        String file,
        @Nullable String serial,
        @Nullable String endorsement) {

    private static final Pattern LABEL = Pattern.compile(
            "^[\\s:ঃ।.\\-–—]*(?:(?:স্মারক|মেমো|পত্র|নথি|সূত্র|নম্বর|নং|নাম্বার|memo|no|ref|number)(?![\\p{L}])[\\s:ঃ।.\\-–—]*)++",
            Pattern.CASE_INSENSITIVE);
    /** /১(৭): seven copies, by way of one figure; in /৭৭(১০) the 77 is the letter's own number. */
    private static final Pattern ENDORSEMENT =
            Pattern.compile("\\s*(?:/\\s*[\\d০-৯]\\s*)?\\(\\s*[\\d০-৯]{1,4}(?:\\s*[-–]\\s*[\\d০-৯]{1,4})?\\s*\\)\\s*$");

    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern TAIL = Pattern.compile("[\\s।,;:ঃ.\\-–—/]+$");
    private static final Pattern SEPARATORS = Pattern.compile("[[^\\p{L}\\p{M}\\d]ঃ]+");
    private static final Pattern EDGE = Pattern.compile("^\\.+|\\.+$");
    /** A number of the gazette ends with its year, and is of no file. */
    private static final Pattern GAZETTED = Pattern.compile("^\\d{1,4}\\.(?:আইন|law)\\..+$");

    private static final Pattern PLAIN = Pattern.compile("^(.+)\\.(\\d+)$");

    /** The text in Latin digits, without spaces, its dashes as hyphens; nothing else is touched. */
    public static String normalize(String number) {
        String latin = BanglaDigits.toLatin(BanglaText.clean(number));
        return SPACE.matcher(DASHES.matcher(latin).replaceAll("-")).replaceAll("");
    }

    /** The key that every print of the number shares; label and endorsement do not count. */
    public static String key(String number) {
        return keyOf(withoutEndorsement(withoutLabel(number)));
    }

    /** Empty if the text holds no figure. */
    public static Optional<MemoNumber> parse(String text) {
        String printed = withoutLabel(text);
        String number = withoutEndorsement(printed);
        String key = keyOf(number);
        if (key.chars().noneMatch(BanglaDigits::isDigit)) {
            return Optional.empty();
        }
        String rest = printed.substring(number.length()).strip();
        String endorsement = rest.contains("(") ? SPACE.matcher(rest).replaceAll("") : null;
        Optional<MemoForm.Groups> coded = MemoForm.of(key);
        Matcher plain = PLAIN.matcher(key);
        String file = key;
        String serial = null;
        if (coded.isPresent()) {
            file = String.join(".", coded.get().groups());
            serial = coded.get().letter();
        } else if (plain.matches() && !GAZETTED.matcher(key).matches()) {
            file = plain.group(1);
            serial = plain.group(2);
        }
        return Optional.of(new MemoNumber(number, normalize(number), key, file, serial, endorsement));
    }

    private static String withoutLabel(String text) {
        return LABEL.matcher(BanglaText.oneLine(text)).replaceFirst("").strip();
    }

    private static String withoutEndorsement(String text) {
        return TAIL.matcher(ENDORSEMENT.matcher(text).replaceFirst("")).replaceFirst("");
    }

    private static String keyOf(String number) {
        String parts = SEPARATORS
                .matcher(normalizeKeepingSpaces(BanglaText.clean(number)).toLowerCase(Locale.ROOT))
                .replaceAll(".");
        String key = EDGE.matcher(parts).replaceAll("");
        return MemoForm.of(key).map(MemoForm.Groups::key).orElse(key);
    }

    private static String normalizeKeepingSpaces(String number) {
        return DASHES.matcher(BanglaDigits.toLatin(number)).replaceAll("-");
    }
}
