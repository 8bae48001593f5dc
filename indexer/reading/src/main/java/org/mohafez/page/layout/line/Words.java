package org.mohafez.page.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mohafez.page.Box;
import org.mohafez.page.layout.content.Glyph;

/**
 * Glyphs of one line to its words. A blank ends a word. So does a gap; it has to be wide where the page writes its blanks,
 * because then a narrow gap is only a matter of how signs are set around a letter.
 */
public final class Words {
    /** Parts of the font size. */
    private static final double GAP_BESIDE_BLANKS = 0.5;

    private static final double GAP_WITHOUT_BLANKS = 0.2;
    /** Between two text objects, which may be two cells that nearly touch. */
    private static final double GAP_BETWEEN_STRETCHES = 0.2;

    private final double gap;

    private Words(double gap) {
        this.gap = gap;
    }

    /** For a page with these glyphs. It writes its blanks where there is one for every dozen letters, at least. */
    public static Words ofPage(List<Glyph> glyphs) {
        long blanks = glyphs.stream().filter(Glyph::isBlank).count();
        return new Words(blanks * 12 >= glyphs.size() ? GAP_BESIDE_BLANKS : GAP_WITHOUT_BLANKS);
    }

    /** A text that the file gives for several glyphs may hold blanks: then it is cut at them. */
    public static List<Glyph> parted(Glyph glyph) {
        String text = glyph.text();
        List<Glyph> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || isBlank(text, i) != isBlank(text, from)) {
                double length = text.length();
                parts.add(glyph.part(text.substring(from, i), from / length, (i - from) / length));
                from = i;
            }
        }
        return parts;
    }

    private static boolean isBlank(String text, int i) {
        return Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i));
    }

    /** Empty where there are only blanks. */
    public Optional<SetLine> line(List<Glyph> glyphs) {
        List<SetWord> words = new ArrayList<>();
        List<Glyph> word = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!word.isEmpty() && (glyph.isBlank() || parts(word, glyph))) {
                words.add(word(word));
                word.clear();
            }
            if (!glyph.isBlank()) {
                word.add(glyph);
            }
        }
        if (!word.isEmpty()) {
            words.add(word(word));
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Glyph first =
                glyphs.stream().filter(glyph -> !glyph.isBlank()).findFirst().orElseThrow();
        return Optional.of(new SetLine(words, first.across(), first.quarterTurns()));
    }

    private boolean parts(List<Glyph> word, Glyph next) {
        double end = word.stream().mapToDouble(Glyph::end).max().orElse(0);
        double least = next.stretch() == word.getLast().stretch() ? gap : GAP_BETWEEN_STRETCHES;
        return !next.isMark() && next.along() - end > least * next.size();
    }

    private static SetWord word(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        Box box = glyphs.stream().map(Glyph::box).reduce(Box::union).orElseThrow();
        double begin = glyphs.stream().mapToDouble(Glyph::along).min().orElseThrow();
        double end = glyphs.stream().mapToDouble(Glyph::end).max().orElseThrow();
        double size = glyphs.stream().mapToDouble(Glyph::size).max().orElseThrow();
        return new SetWord(
                text.toString(), box, begin, end, size, glyphs.getFirst().stretch());
    }
}
