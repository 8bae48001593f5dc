package org.mohafez.page.plain;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.mohafez.bangla.bijoy.BijoyLines;
import org.mohafez.bangla.bijoy.FontEncoding;
import org.mohafez.page.font.FontTally;

/**
 * The lines of a text file in Unicode. Plain text says nothing of fonts: Bijoy is told by its letters, before bars and tabs
 * are looked at, because in Bijoy the bar is the full stop.
 *
 * @param fonts how much of it was typed in Bijoy
 */
record TypedText(Charset charset, List<String> lines, FontTally fonts) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Empty where the bytes are no text. */
    static Optional<TypedText> of(byte[] bytes) {
        if (!Encoding.isUnicode(bytes)) {
            // Guessing tells Bijoy's bytes from none of a dozen encodings; its letters do.
            TypedText windows = of(WINDOWS_1252, new String(bytes, WINDOWS_1252));
            if (windows.fonts.isMostlyBijoy()) {
                return Optional.of(windows);
            }
        }
        return Encoding.of(bytes).map(encoding -> of(encoding.charset(), encoding.decode(bytes)));
    }

    private static TypedText of(Charset charset, String text) {
        List<String> lines = text.lines().toList();
        BijoyLines read = BijoyLines.of(lines);
        FontTally fonts = new FontTally();
        lines.forEach(line -> fonts.count(line, FontEncoding.PLAIN));
        fonts.recount(read.decoded());
        return new TypedText(charset, read.lines(), fonts);
    }
}
