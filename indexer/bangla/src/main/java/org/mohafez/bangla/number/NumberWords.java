package org.mohafez.bangla.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.BanglaDigits;
import org.mohafez.bangla.BanglaText;
import org.mohafez.bangla.TableLines;
import org.mohafez.bangla.word.ExactKey;
import org.mohafez.bangla.word.SpellingKey;

/**
 * Numbers written in words, in Bangla and English: দুই লক্ষ পঞ্চাশ হাজার, আড়াই কোটি, সাড়ে তিন হাজার, two lakh. The Bangla words up
 * to ninety-nine are all irregular and stand in a table; they are compared by their spelling key, since clerks write them in
 * many ways. Figures may stand among them: সাড়ে ৩ লক্ষ, ১ হাজার পাঁচশত.
 */
public final class NumberWords {
    private static final Map<String, BigDecimal> SMALL = new HashMap<>();
    /** How each number up to ninety-nine is written, the usual word first, the English one last. */
    private static final Map<BigDecimal, List<String>> WRITTEN = new HashMap<>();

    private static final Map<String, BigDecimal> SCALES = new HashMap<>();
    /** What a half or a quarter adds to, or takes from, the number after it. */
    private static final Map<String, BigDecimal> PARTS = new HashMap<>();

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}]+|(?<figure>\\p{Nd}[\\p{Nd},]{0,20}(?:\\.\\p{Nd}{1,3})?)|\\S");

    static {
        for (String line : TableLines.of(NumberWords.class, "number-words.tsv")) {
            String[] row = ExactKey.letters(line).split("\\s+");
            List<String> words = List.of(row).subList(1, row.length);
            WRITTEN.put(new BigDecimal(row[0]), words);
            for (String word : words) {
                SMALL.put(key(word), new BigDecimal(row[0]));
            }
        }
        SMALL.put(key("দেড়"), new BigDecimal("1.5"));
        SMALL.put(key("আড়াই"), new BigDecimal("2.5"));
        PARTS.put(key("সাড়ে"), new BigDecimal("0.5"));
        PARTS.put(key("সোয়া"), new BigDecimal("0.25"));
        PARTS.put(key("পৌনে"), new BigDecimal("-0.25"));
        scale(100, "শত", "শ", "শো", "hundred");
        scale(1_000, "হাজার", "thousand");
        scale(100_000, "লক্ষ", "লাখ", "lakh", "lac", "lakhs");
        scale(10_000_000, "কোটি", "crore", "crores");
        scale(1_000_000, "million");
    }

    private NumberWords() {}

    /** The number that the text is, and nothing else; empty if one of its words is none of a number, or if it has no word. */
    public static Optional<BigDecimal> parse(String text) {
        Matcher words = WORD.matcher(BanglaText.clean(text).toLowerCase(java.util.Locale.ROOT));
        Sum sum = new Sum();
        int count = 0;
        int figures = 0;
        while (words.find()) {
            String word = words.group();
            boolean joins = (word.equals("-") || word.equals("and")) && count > 0;
            boolean isFigure = words.group("figure") != null;
            boolean taken = isFigure ? sum.takeFigure(word) : joins || sum.take(key(word));
            if (!taken) {
                return Optional.empty();
            }
            count++;
            figures += isFigure ? 1 : 0;
        }
        return count == figures ? Optional.empty() : sum.total();
    }

    /** Whether the word can stand in a number: for finding where one begins. */
    public static boolean isPart(String word) {
        return new Sum().take(key(BanglaText.clean(word).toLowerCase(java.util.Locale.ROOT)));
    }

    /** The factor of a word such as লক্ষ. */
    public static Optional<BigDecimal> scale(String word) {
        return Optional.ofNullable(SCALES.get(key(BanglaText.clean(word).toLowerCase(java.util.Locale.ROOT))));
    }

    /** The usual Bangla word of a number up to ninety-nine; empty if it is none of these. */
    public static Optional<String> written(BigDecimal number) {
        return words(number).stream().findFirst();
    }

    /** Each Bangla word of a number up to ninety-nine, the usual one first: দুই and দু. */
    public static List<String> words(BigDecimal number) {
        return all(number).stream().filter(word -> !isEnglish(word)).toList();
    }

    /** The English word of a number that has one of its own. */
    public static Optional<String> english(BigDecimal number) {
        return all(number).stream().filter(NumberWords::isEnglish).findFirst();
    }

    private static List<String> all(BigDecimal number) {
        return WRITTEN.getOrDefault(number, List.of());
    }

    private static boolean isEnglish(String word) {
        return word.charAt(0) < 0x80;
    }

    private static void scale(long factor, String... words) {
        for (String word : words) {
            SCALES.put(key(word), BigDecimal.valueOf(factor));
        }
    }

    private static String key(String word) {
        return SpellingKey.near(ExactKey.letters(word));
    }

    /** The words so far: whole groups, and the group that is being said. */
    private static final class Sum {
        private BigDecimal whole = BigDecimal.ZERO;
        private BigDecimal group = BigDecimal.ZERO;
        private BigDecimal part = BigDecimal.ZERO;
        private BigDecimal lastScale = BigDecimal.ZERO;
        private boolean said;

        boolean take(String word) {
            BigDecimal scale = SCALES.get(word);
            if (scale != null) {
                multiply(scale);
                return true;
            }
            if (PARTS.containsKey(word)) {
                part = PARTS.get(word);
                return true;
            }
            BigDecimal small = SMALL.get(word);
            if (small != null) {
                add(small);
                return true;
            }
            return grownTogether(word);
        }

        /** Two figures one after the other are no number. */
        boolean takeFigure(String figure) {
            if (said) {
                return false;
            }
            add(new BigDecimal(BanglaDigits.toLatin(figure).replace(",", "")));
            return true;
        }

        /** দুইশত, একলক্ষ. */
        private boolean grownTogether(String word) {
            for (Map.Entry<String, BigDecimal> scale : SCALES.entrySet()) {
                BigDecimal small = word.endsWith(scale.getKey())
                        ? SMALL.get(
                                word.substring(0, word.length() - scale.getKey().length()))
                        : null;
                if (small != null) {
                    add(small);
                    multiply(scale.getValue());
                    return true;
                }
            }
            return false;
        }

        private void add(BigDecimal small) {
            group = group.add(small).add(part);
            part = BigDecimal.ZERO;
            said = true;
        }

        private void multiply(BigDecimal scale) {
            BigDecimal factor = said ? group : BigDecimal.ONE.add(part);
            part = BigDecimal.ZERO;
            said = true;
            if (scale.equals(HUNDRED)) {
                group = factor.multiply(scale);
                return;
            }
            if (lastScale.signum() > 0 && scale.compareTo(lastScale) > 0) {
                // দুই হাজার কোটি: the greater scale takes all that was said.
                whole = whole.add(group).multiply(scale);
            } else {
                whole = whole.add(factor.multiply(scale));
            }
            group = BigDecimal.ZERO;
            said = false;
            lastScale = scale;
        }

        Optional<BigDecimal> total() {
            BigDecimal total = whole.add(group);
            return said || lastScale.signum() > 0 ? Optional.of(total) : Optional.empty();
        }
    }
}
