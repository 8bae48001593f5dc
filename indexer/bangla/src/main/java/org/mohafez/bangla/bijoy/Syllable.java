package org.mohafez.bangla.bijoy;

import org.jspecify.annotations.Nullable;

/**
 * One written syllable while its parts are read in printed order: reph, letters, vowel sign, nasal mark, and what follows.
 * For one thread.
 */
final class Syllable {
    private static final String HASANTA = "\u09CD";
    private static final String RA = "\u09B0";
    private static final String YA_PHALA = "\u09CD\u09AF";
    /** Ya-phala on ra is told from reph on ya by a joiner (Unicode Standard, 12.2). */
    private static final String RA_WITH_YA_PHALA = "\u09B0\u200D\u09CD\u09AF";

    private static final String NO_JOIN = "\u200C";

    private boolean reph;
    private final StringBuilder letters = new StringBuilder();
    private String vowel = "";
    private boolean nasal;
    private final StringBuilder after = new StringBuilder();
    /** Set where the vowel sign stands before its letter and the letter is still to come. */
    private boolean awaited;
    /** What was joined last. */
    private @Nullable String joined;

    /** Whether another letter would belong to this syllable. */
    boolean takesLetter() {
        return letters.isEmpty() ? awaited : endsInHalf();
    }

    boolean endsInHalf() {
        return letters.toString().endsWith(HASANTA) || letters.toString().endsWith(HASANTA + NO_JOIN);
    }

    /** Whether it ends with a hasanta that was typed to be seen. */
    boolean isHasantaShown() {
        return letters.toString().endsWith(NO_JOIN);
    }

    /** Whether there is a letter that has no vowel sign after it yet. */
    boolean isOpen() {
        return !letters.isEmpty() && (vowel.isEmpty() || awaited) && after.isEmpty();
    }

    boolean endsIn(String text) {
        return isOpen() && letters.toString().endsWith(text);
    }

    boolean isBare(String letter) {
        return isOpen() && letters.toString().equals(letter);
    }

    boolean hasPhala() {
        return isOpen() && (joined != null || endsIn(RA));
    }

    void letter(String text) {
        int sign = signAt(text);
        letters.append(text, 0, sign);
        joined = null;
        if (sign < text.length()) {
            sign(text.substring(sign));
        }
    }

    /** Where a letter's own vowel sign begins: some characters are a letter with its sign, such as গু. */
    private static int signAt(String text) {
        int last = text.length() - 1;
        return last > 0 && "\u09C1\u09C2\u09C3".indexOf(text.charAt(last)) >= 0 ? last : text.length();
    }

    void half(String text) {
        letters.append(text);
        joined = null;
    }

    /** Joins what begins with a hasanta. */
    void below(String text) {
        int sign = signAt(text);
        String phala = natural(text.substring(0, sign));
        if (endsInHalf()) {
            letters.append(phala, 1, phala.length());
        } else if (phala.equals(YA_PHALA) && isRaAlone()) {
            letters.setLength(letters.length() - RA.length());
            letters.append(RA_WITH_YA_PHALA);
        } else if (!phala.equals(joined)) {
            letters.append(phala);
        }
        joined = phala;
        if (sign < text.length()) {
            sign(text.substring(sign));
        }
    }

    /** ন below ণ, ষ and হ is printed with the same sign and spelt ণ. */
    private String natural(String phala) {
        return phala.equals("\u09CD\u09A8") && (endsIn("\u09A3") || endsIn("\u09B7") || endsIn("\u09B9"))
                ? "\u09CD\u09A3"
                : phala;
    }

    private boolean isRaAlone() {
        return letters.toString().endsWith(RA) && !letters.toString().endsWith(HASANTA + RA);
    }

    /** @param shown whether it is printed, and does not join */
    void hasanta(boolean shown) {
        if (!endsInHalf()) {
            letters.append(HASANTA).append(shown ? NO_JOIN : "");
        }
        joined = null;
    }

    void before(String sign) {
        vowel = sign;
        awaited = true;
    }

    void sign(String sign) {
        switch (vowel + sign) {
            case "\u09C7\u09BE" -> vowel = "\u09CB";
            case "\u09C7\u09D7" -> vowel = "\u09CC";
            default -> vowel += vowel.endsWith(sign) ? "" : sign;
        }
        awaited = false;
    }

    void reph() {
        reph = true;
    }

    void nasal() {
        nasal = true;
    }

    void after(String sign) {
        after.append(sign);
    }

    /** @param goesOn whether a letter follows, from which a hasanta is to keep apart */
    String text(boolean goesOn) {
        String body = letters.toString();
        if (body.endsWith(NO_JOIN) && !goesOn) {
            body = body.substring(0, body.length() - 1);
        }
        String whole =
                body.equals("\u0985") && vowel.startsWith("\u09BE") ? "\u0986" + vowel.substring(1) : body + vowel;
        return (reph ? RA + HASANTA : "") + whole + (nasal ? "\u0981" : "") + after;
    }
}
