package org.mohafez.archive;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.Crockford;

/**
 * The identity of a received file: the first 16 characters of the lowercase Crockford base32 of the SHA-256 of its
 * bytes (https://www.crockford.com/base32.html): no letter can be taken for a digit, and the same bytes always have the
 * same address. Each paper of a file that holds several has the file's id, a hyphen and its number from 1, which it keeps when the file is
 * parted otherwise.
 */
public final class ArchiveId {
    private static final int LENGTH = 16;
    private static final Pattern OF_PAPER = Pattern.compile("(?<file>[^-]*)-(?<number>[1-9]\\d{0,3})");

    private ArchiveId() {}

    /** @param sha256 64 hexadecimal digits */
    public static String of(String sha256) {
        return Crockford.base32(HexFormat.of().parseHex(sha256), LENGTH);
    }

    /** The id of one of several papers in a file. @param number from 1 */
    public static String ofPaper(String file, int number) {
        return file + "-" + number;
    }

    /** The id of the file that a paper is in; a file's own id is that of its only paper. */
    public static String ofFile(String paper) {
        Matcher parts = OF_PAPER.matcher(paper);
        return parts.matches() ? parts.group("file") : paper;
    }

    /** The number of one of several papers in a file; empty of a file's own id. */
    public static Optional<Integer> numberOf(String paper) {
        Matcher parts = OF_PAPER.matcher(paper);
        return parts.matches() ? Optional.of(Integer.valueOf(parts.group("number"))) : Optional.empty();
    }

    /** Whether an address part has the shape of a file's id; says nothing about whether it is held. */
    public static boolean isWellFormed(String text) {
        return text.length() == LENGTH && text.chars().allMatch(c -> Crockford.DIGITS.indexOf(c) >= 0);
    }
}
