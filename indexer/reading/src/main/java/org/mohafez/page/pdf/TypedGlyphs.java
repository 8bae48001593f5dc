package org.mohafez.page.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.mohafez.bangla.bijoy.Bijoy;
import org.mohafez.bangla.bijoy.BijoyLines;
import org.mohafez.bangla.bijoy.Decoded;
import org.mohafez.bangla.bijoy.FontEncoding;
import org.mohafez.page.font.FontTally;
import org.mohafez.page.layout.content.Glyph;

/**
 * Glyphs of Bijoy fonts to what they print. One written syllable is several glyphs, in printed order: they are decoded
 * together, and the syllable stands where they stood. A line whose fonts do not say so may be Bijoy too: programs that lack
 * a font draw its text in another.
 */
final class TypedGlyphs {
    /** Parts of the font size: how far a glyph may stand off the line, and before or behind the end of the last one. */
    private static final double OFF_BASELINE = 0.3;

    private static final double BACK = 1.0;
    private static final double GAP = 0.2;

    /** A glyph, with what its font says about its text. */
    record Typed(Glyph glyph, FontEncoding encoding) {
        /** Several glyphs as one, with the text that the file gives for them. */
        static Typed together(List<Typed> cluster, String text, GlyphPlacer placer) {
            boolean isBangla = text.codePoints().anyMatch(c -> 0x0980 <= c && c <= 0x09FF);
            FontEncoding encoding =
                    isBangla ? FontEncoding.PLAIN : cluster.getFirst().encoding();
            // In a Bijoy font the soft hyphen is a letter.
            String meant = encoding == FontEncoding.BIJOY ? text : text.replace("\u00AD", "");
            return new Typed(placer.together(cluster.stream().map(Typed::glyph).toList(), meant), encoding);
        }
    }

    private final GlyphPlacer placer;
    private final FontTally tally = new FontTally();
    private final List<Glyph> decoded = new ArrayList<>();

    private TypedGlyphs(GlyphPlacer placer) {
        this.placer = placer;
    }

    /** @param tally counts in which fonts the page is set */
    record Result(List<Glyph> glyphs, FontTally tally) {}

    static Result decode(List<Typed> glyphs, GlyphPlacer placer) {
        TypedGlyphs reader = new TypedGlyphs(placer);
        List<List<Typed>> lines = lines(glyphs);
        List<List<Typed>> plain = lines.stream()
                .filter(line -> line.stream().allMatch(typed -> typed.encoding() == FontEncoding.PLAIN))
                .toList();
        List<String> texts = plain.stream().map(line -> Text.of(line).text()).toList();
        BijoyLines told = BijoyLines.of(texts);
        int next = 0;
        for (List<Typed> line : lines) {
            if (next < plain.size() && plain.get(next) == line) {
                boolean isBijoy = !told.lines().get(next).equals(texts.get(next));
                next++;
                reader.plain(line, isBijoy);
            } else {
                reader.typed(line);
            }
        }
        reader.tally.recount(told.decoded());
        return new Result(reader.decoded, reader.tally);
    }

    /** Glyphs that stand on one line, one behind the other, in the order written. */
    private static List<List<Typed>> lines(List<Typed> glyphs) {
        List<List<Typed>> lines = new ArrayList<>();
        for (Typed typed : glyphs) {
            if (lines.isEmpty() || !goesOn(lines.getLast().getLast().glyph(), typed.glyph())) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(typed);
        }
        return lines;
    }

    private static boolean goesOn(Glyph last, Glyph next) {
        return last.quarterTurns() == next.quarterTurns()
                && Math.abs(last.across() - next.across()) <= OFF_BASELINE * last.size()
                && next.along() >= last.end() - BACK * last.size();
    }

    private void plain(List<Typed> line, boolean isBijoy) {
        Text text = Text.of(line);
        tally.count(text.text(), FontEncoding.PLAIN);
        if (isBijoy) {
            add(line, text, Bijoy.decodeAmongLatin(text.text()));
        } else {
            line.forEach(typed -> decoded.add(typed.glyph()));
        }
    }

    private void typed(List<Typed> line) {
        int from = 0;
        while (from < line.size()) {
            FontEncoding encoding = line.get(from).encoding();
            int to = from;
            while (to < line.size() && line.get(to).encoding() == encoding) {
                to++;
            }
            List<Typed> run = line.subList(from, to);
            Text text = Text.of(run);
            tally.count(text.text(), encoding);
            if (encoding == FontEncoding.BIJOY) {
                add(run, text, Bijoy.decode(text.text()));
            } else {
                run.forEach(typed -> decoded.add(typed.glyph()));
            }
            from = to;
        }
    }

    private void add(List<Typed> run, Text text, List<Decoded> pieces) {
        for (Decoded piece : pieces) {
            List<Glyph> glyphs = text.glyphs().subList(piece.from(), piece.to()).stream()
                    .filter(glyph -> glyph >= 0)
                    .distinct()
                    .map(glyph -> run.get(glyph).glyph())
                    .toList();
            if (!glyphs.isEmpty() && !piece.text().isEmpty()) {
                decoded.add(placer.together(glyphs, piece.text()));
            }
        }
    }

    /**
     * The text of a run.
     *
     * @param glyphs for each of its characters which glyph of the run it is, -1 for a blank that is only a gap
     */
    private record Text(String text, List<Integer> glyphs) {
        static Text of(List<Typed> run) {
            StringBuilder text = new StringBuilder();
            List<Integer> glyphs = new ArrayList<>();
            for (int i = 0; i < run.size(); i++) {
                Glyph glyph = run.get(i).glyph();
                if (i > 0 && glyph.along() - run.get(i - 1).glyph().end() > GAP * glyph.size()) {
                    text.append(' ');
                    glyphs.add(-1);
                }
                String letters = letters(glyph.text());
                for (int c = 0; c < letters.length(); c++) {
                    glyphs.add(i);
                }
                text.append(letters);
            }
            return new Text(text.toString(), glyphs);
        }

        /** A font that stands in for Bijoy's may have ligatures of Latin letters (U+FB00 to U+FB06). */
        private static String letters(String text) {
            boolean joined = text.chars().anyMatch(c -> 0xFB00 <= c && c <= 0xFB06);
            return joined ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
        }
    }
}
