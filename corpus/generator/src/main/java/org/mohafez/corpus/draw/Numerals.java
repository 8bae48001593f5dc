package org.mohafez.corpus.draw;

/** Whole numbers as clerks write them. */
public final class Numerals {
    private static final String[] WORDS = {
        "শূন্য", "এক", "দুই", "তিন", "চার", "পাঁচ", "ছয়", "সাত", "আট", "নয়", "দশ", "এগারো", "বারো", "তেরো", "চৌদ্দ",
        "পনেরো", "ষোলো", "সতেরো", "আঠারো", "উনিশ", "বিশ"
    };

    private Numerals() {}

    /** Latin digits become Bangla ones, all else stays. */
    public static String bangla(String text) {
        var out = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            out.append(c >= '0' && c <= '9' ? (char) (c - '0' + '০') : c);
        }
        return out.toString();
    }

    /** Bangla digits become Latin ones, all else stays. */
    public static String latin(String text) {
        var out = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            out.append(c >= '০' && c <= '৯' ? (char) (c - '০' + '0') : c);
        }
        return out.toString();
    }

    public static String bangla(int number) {
        return bangla(Integer.toString(number));
    }

    /** Two digits at least: ০৭. */
    public static String padded(int number) {
        return number < 10 ? "০" + bangla(number) : bangla(number);
    }

    /** Grouped by lakh and crore: ১,০৯,১৪৪. */
    public static String grouped(int number) {
        String digits = Integer.toString(number);
        var out = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            int left = digits.length() - i;
            if (i > 0 && (left == 3 || (left > 3 && left % 2 == 1))) {
                out.append(',');
            }
            out.append(digits.charAt(i));
        }
        return bangla(out.toString());
    }

    /** Digits with the word beside them, as orders have it: ০৭ (সাত). Up to twenty. */
    public static String spoken(int number) {
        return padded(number) + " (" + WORDS[number] + ")";
    }
}
