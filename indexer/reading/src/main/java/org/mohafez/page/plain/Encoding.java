package org.mohafez.page.plain;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;

/**
 * The encoding of a text file.
 *
 * @param skip how many bytes of byte order mark stand before the text
 */
record Encoding(Charset charset, int skip) {
    /** ICU's confidence, of 100, below which its guess is not believed. */
    private static final int SURE_ENOUGH = 30;

    /** A file cut within its last character still is UTF-8: that many bytes at the end may be wrong. */
    private static final int CUT_CHARACTER = 3;

    /** Empty where the bytes are no text. */
    static Optional<Encoding> of(byte[] bytes) {
        return byMark(bytes)
                .or(() -> isUtf8(bytes) ? Optional.of(new Encoding(StandardCharsets.UTF_8, 0)) : Optional.empty())
                .or(() -> guessed(bytes))
                .filter(encoding -> isText(encoding.decode(bytes)));
    }

    /** Whether the bytes are of an encoding of Unicode, by their mark or by being sound UTF-8. */
    static boolean isUnicode(byte[] bytes) {
        return byMark(bytes).isPresent() || isUtf8(bytes);
    }

    String decode(byte[] bytes) {
        return new String(bytes, skip, bytes.length - skip, charset);
    }

    private static Optional<Encoding> byMark(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_8, 3));
        }
        if (starts(b, 0xFF, 0xFE)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2));
        }
        if (starts(b, 0xFE, 0xFF)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2));
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(byte[] bytes) {
        for (int cut = 0; cut <= Math.min(CUT_CHARACTER, bytes.length); cut++) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, bytes.length - cut));
                return true;
            } catch (CharacterCodingException e) {
                // Perhaps only the last character is cut: with fewer bytes it may be whole.
                continue;
            }
        }
        return false;
    }

    private static Optional<Encoding> guessed(byte[] bytes) {
        return Arrays.stream(new CharsetDetector().setText(bytes).detectAll())
                .filter(match -> match.getConfidence() >= SURE_ENOUGH)
                .map(Encoding::charsetOf)
                .flatMap(Optional::stream)
                .findFirst()
                .map(charset -> new Encoding(charset, 0));
    }

    private static Optional<Charset> charsetOf(CharsetMatch match) {
        try {
            return Optional.of(Charset.forName(match.getName()));
        } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    /** Text has hardly any control characters besides line ends, tabs and form feeds. */
    private static boolean isText(String text) {
        long controls = text.chars()
                .filter(c -> c == '\uFFFD' || (Character.isISOControl(c) && "\n\r\t\f\u000B\u0085".indexOf(c) < 0))
                .count();
        return controls <= Math.max(1, text.length() / 100);
    }
}
