package org.mohafez.reader.decision.implementer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;

/**
 * A stretch of a list of those who must act, between two marks that could part them.
 *
 * @param mark before it: a stroke, a comma, a line feed, ও
 */
record ListPiece(String mark, String text) {
    private static final Pattern SEPARATOR = Pattern.compile("\\s*([/,;\\n|]|।(?=\\s|$))\\s*|\\s+(ও|এবং|and|&)\\s+");
    private static final Phrases MODIFIERS = Phrases.of(
            "উপজেলা",
            "জেলা",
            "বিভাগীয়",
            "ইউনিয়ন",
            "ইউ",
            "নিজ",
            "সহকারী",
            "উপ",
            "পৌর",
            "থানা",
            "সংশ্লিষ্ট উপজেলা",
            "সংশ্লিষ্ট জেলা");
    /** After a name it is a police station, not a level: সদর থানা. */
    private static final Phrases STATION = Phrases.of("থানা");

    /** Longest piece of an abbreviation, in UTF-16 units. */
    private static final int SHORT_PIECE = 3;

    static List<ListPiece> of(String text) {
        List<ListPiece> pieces = new ArrayList<>();
        Matcher mark = SEPARATOR.matcher(text);
        String before = "";
        int from = 0;
        while (mark.find()) {
            if (depth(text, mark.start()) == 0 && !abbreviates(text, mark)) {
                pieces.add(
                        new ListPiece(before, text.substring(from, mark.start()).strip()));
                before = mark.group(1) != null ? mark.group(1) : mark.group(2);
                from = mark.end();
            }
        }
        pieces.add(new ListPiece(before, text.substring(from).strip()));
        return wholeLines(pieces);
    }

    /** A line end within a post's name (সহকারী / কমিশনার) parts nothing. */
    private static List<ListPiece> wholeLines(List<ListPiece> pieces) {
        List<ListPiece> whole = new ArrayList<>();
        for (ListPiece piece : pieces) {
            if (piece.text().isEmpty()) {
                continue;
            }
            if (piece.mark().equals("\n")
                    && !whole.isEmpty()
                    && endsInModifier(whole.getLast().text())) {
                ListPiece begun = whole.removeLast();
                whole.add(new ListPiece(begun.mark(), begun.text() + " " + piece.text()));
            } else {
                whole.add(piece);
            }
        }
        return whole;
    }

    static boolean endsInModifier(String text) {
        Words words = Words.of(text.substring(text.lastIndexOf(',') + 1));
        return !text.strip().endsWith(")")
                && words.ending(MODIFIERS)
                        .filter(span ->
                                span.first() == 0 || words.ending(STATION).isEmpty())
                        .isPresent();
    }

    /** Whether a stroke stands inside an abbreviation such as ইউ/পি: short pieces on both of its sides. */
    private static boolean abbreviates(String text, Matcher mark) {
        if (!mark.group().equals("/")) {
            return false;
        }
        int from = mark.start();
        while (from > 0 && isInPiece(text.charAt(from - 1))) {
            from--;
        }
        int to = mark.end();
        while (to < text.length() && isInPiece(text.charAt(to))) {
            to++;
        }
        return mark.start() - from <= SHORT_PIECE && to - mark.end() <= SHORT_PIECE;
    }

    private static boolean isInPiece(char c) {
        return !Character.isWhitespace(c) && ",;/(".indexOf(c) < 0;
    }

    /** How many brackets are open before the offset. */
    private static int depth(String text, int end) {
        int depth = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            depth = Math.max(0, depth);
        }
        return text.indexOf(')', end) < 0 && text.indexOf(']', end) < 0 ? 0 : depth;
    }
}
