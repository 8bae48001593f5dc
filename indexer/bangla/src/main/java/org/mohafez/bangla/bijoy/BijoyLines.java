package org.mohafez.bangla.bijoy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of a text of which nobody knows the fonts, those in Bijoy put into Unicode. It is told line by line, and within a
 * line between its tabs, because a
 * letterhead in Bijoy may stand over a letter in English, and from all lines together where one is too short to tell.
 *
 * @param lines all lines, in their order
 * @param decoded how many characters, blanks not counted, stood in lines that were Bijoy
 * @param bangla how many letters of the Bangla script stood in the other lines
 */
public record BijoyLines(List<String> lines, int decoded, int bangla) {
    /** Half nats. A line that leans farther is Bijoy, or surely not, whatever the others are. */
    private static final int SURE = 24;
    /** A whole text has to lean as far for its shorter lines to be Bijoy, and a line less far the other way to stay. */
    private static final int SURE_TEXT = 60;

    private static final int DOUBT = -6;
    /** For a character that Bijoy has in nearly every word and English never. */
    private static final int STRONG = 8;
    /** For one that European languages have too. */
    private static final int WEAK = 1;

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");
    private static final Pattern EUROPEAN =
            Pattern.compile("[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF\u0152\u0153\u0160\u0161"
                    + "\u2013-\u201E\u2022\u2026\u00AB\u00BB\u00B0\u00A3\u00A7\u00AD]");
    /** Of hundred letters so many may be neither Bangla nor of Windows-1252. */
    private static final int MOST_FOREIGN = 5;

    /** Of hundred syllables so many may have a sign without its letter. */
    private static final int MOST_BROKEN = 5;

    public BijoyLines {
        lines = List.copyOf(lines);
    }

    public static BijoyLines of(List<String> lines) {
        if (isScrambled(lines)) {
            return new BijoyLines(lines, 0, 0);
        }
        List<List<String>> cells =
                lines.stream().map(line -> List.of(line.split("\t", -1))).toList();
        int all =
                cells.stream().flatMap(List::stream).mapToInt(BijoyLines::lean).sum();
        List<String> read = new ArrayList<>();
        int decoded = 0;
        int bangla = 0;
        for (List<String> line : cells) {
            List<String> done = new ArrayList<>();
            for (String cell : line) {
                int lean = lean(cell);
                boolean isBijoy = (lean >= SURE || (all >= SURE_TEXT && lean > DOUBT && !isLatin(cell)))
                        && !isBangla(cell)
                        && isSound(cell);
                done.add(isBijoy ? Bijoy.toUnicodeAmongLatin(cell) : cell);
                decoded += isBijoy
                        ? (int) cell.chars()
                                .filter(c -> !Character.isWhitespace(c))
                                .count()
                        : 0;
                bangla += isBijoy
                        ? 0
                        : (int) cell.chars().filter(BijoyLines::isBangla).count();
            }
            read.add(String.join("\t", done));
        }
        return new BijoyLines(read, decoded, bangla);
    }

    /** Whether any line was Bijoy. */
    public boolean hasBijoy() {
        return decoded > 0;
    }

    /** How far the text leans to Bijoy, in half nats. Beside letters of Bijoy, Latin words in it are only quoted. */
    private static int lean(String text) {
        int strong = 0;
        int weak = 0;
        for (int i = 0; i < text.length(); i++) {
            char code = BijoyTable.canonical(text.charAt(i));
            if (code > 0x7F && !isBangla(code) && BijoyTable.usually(code).isScript()) {
                boolean european = EUROPEAN.matcher(Character.toString(code)).matches();
                strong += european ? 0 : 1;
                weak += european ? 1 : 0;
            }
        }
        List<Span> quoted = strong > 0 ? LatinWords.in(text) : Addresses.in(text);
        return STRONG * strong
                + WEAK * weak
                + LATIN.matcher(text)
                        .results()
                        .filter(word -> quoted.stream()
                                .noneMatch(span -> span.from() <= word.start() && word.end() <= span.to()))
                        .mapToInt(word -> LetterPairs.lean(word.group()))
                        .sum();
    }

    /** Whether nothing in the line can be Bijoy but its digits and marks. */
    private static boolean isLatin(String line) {
        List<Span> latin = LatinWords.in(line);
        return !latin.isEmpty()
                && LATIN.matcher(line).results().allMatch(word -> latin.stream()
                        .anyMatch(span -> span.from() <= word.start() && word.end() <= span.to()));
    }

    private static boolean isSound(String line) {
        List<Decoded> pieces = Bijoy.decodeAmongLatin(line);
        long letters = pieces.stream()
                .filter(piece -> piece.text().chars().anyMatch(BijoyLines::isBangla))
                .count();
        long broken = pieces.stream()
                .filter(piece -> !piece.text().isEmpty() && isMark(piece.text().charAt(0)))
                .count();
        return broken * 100 <= letters * MOST_BROKEN;
    }

    /** Whether it needs a letter before it; ং and ঃ stand after numbers too. */
    private static boolean isMark(char c) {
        return c != '\u0982' && c != '\u0983' && isCombining(c);
    }

    private static boolean isCombining(char c) {
        return Character.getType(c) == Character.COMBINING_SPACING_MARK
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether it is Unicode already, but for a stray letter. */
    private static boolean isBangla(String text) {
        return 5 * text.chars().filter(BijoyLines::isBangla).count() > text.length();
    }

    /** Whether it has letters of all scripts, as a broken text layer of a PDF has. */
    private static boolean isScrambled(List<String> lines) {
        String text = String.join("", lines);
        long letters = text.chars().filter(Character::isLetter).count();
        long foreign = text.chars()
                .filter(c -> c > 0x7F && Character.isLetter(c) && !isBangla(c))
                .filter(c -> BijoyTable.meanings(BijoyTable.canonical((char) c)).isEmpty())
                .count();
        return foreign * 100 > letters * MOST_FOREIGN;
    }

    private static boolean isBangla(int c) {
        return 0x0980 <= c && c <= 0x09FF;
    }
}
