package org.mohafez.text;

import java.util.regex.Pattern;

/**
 * Puts vowel signs that stand inside a conjunct after it. Some PDF readers and writers give ু ূ ৃ before the letter that is
 * joined to theirs: প্রযকু্তি for প্রযুক্তি. No word has a vowel sign before a hasanta, so nothing else is changed.
 */
final class SignOrder {
    private static final Pattern SIGN_IN_CONJUNCT = Pattern.compile(
            "([\u0995-\u09B9\u09DC-\u09DF]\u09BC?)([\u09C1-\u09C4])((?:\u09CD[\u0995-\u09B9\u09DC-\u09DF]\u09BC?)+)");

    private SignOrder() {}

    static String repair(String text) {
        return SIGN_IN_CONJUNCT.matcher(text).replaceAll("$1$3$2");
    }
}
