package org.mohafez.page.office;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number that a program counts for a list's item, and prints before it. */
final class ListNumber {
    /** The author typed a number as well, and had the program's hidden. */
    private static final Pattern TYPED = Pattern.compile("[(\\[]?\\p{Nd}{1,3}\\s*[)\\].।].*", Pattern.DOTALL);

    private ListNumber() {}

    /** @param number as counted; a bullet, which is no text, and mostly a code point of a symbol font, is left out */
    static String before(String number, String text) {
        String shown = number.strip();
        boolean counts = shown.codePoints().anyMatch(Character::isLetterOrDigit);
        return counts && !TYPED.matcher(text).matches() ? shown + " " + text : text;
    }

    /** The number of a cell in which nothing else stands, as where a program counts the rows; empty for a bullet and for none. */
    static Optional<String> alone(String number) {
        return Optional.of(number.strip()).filter(shown -> shown.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    /**
     * The number of an HTML list's item (HTML standard, 4.4.5).
     *
     * @param type of the list: {@code 1}, {@code a}, {@code A}, {@code i}, {@code I}, or a CSS list style
     */
    static String of(int n, String type) {
        return switch (type) {
            case "a", "lower-alpha", "lower-latin" -> letters(n) + ".";
            case "A", "upper-alpha", "upper-latin" -> letters(n).toUpperCase(java.util.Locale.ROOT) + ".";
            case "i", "lower-roman" -> roman(n) + ".";
            case "I", "upper-roman" -> roman(n).toUpperCase(java.util.Locale.ROOT) + ".";
            case "bengali" -> n(n, '০') + ".";
            case "none" -> "";
            default -> n(n, '0') + ".";
        };
    }

    private static String n(int n, char zero) {
        StringBuilder digits = new StringBuilder();
        Integer.toString(n).chars().forEach(c -> digits.append(c == '-' ? '-' : (char) (zero + c - '0')));
        return digits.toString();
    }

    private static String letters(int n) {
        String letters = "";
        for (int rest = n; rest > 0; rest = (rest - 1) / 26) {
            letters = (char) ('a' + (rest - 1) % 26) + letters;
        }
        return letters;
    }

    private static String roman(int n) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        StringBuilder roman = new StringBuilder();
        int rest = Math.clamp(n, 0, 3999);
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                roman.append(signs[i]);
                rest -= values[i];
            }
        }
        return roman.toString();
    }
}
