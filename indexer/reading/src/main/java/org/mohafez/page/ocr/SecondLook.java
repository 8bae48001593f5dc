package org.mohafez.page.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bytedeco.opencv.opencv_core.Rect;
import org.mohafez.page.ocr.Tesseract.Layout;

/**
 * Reads lines again with the models of both languages where the Bangla model alone was left with doubts: Latin words, and
 * what a line by itself shows better. The English model is never at a loss for letters, and for a Bangla word that is hard
 * to read it would offer some too: that is why it is not asked first.
 */
final class SecondLook {
    /** A word read less surely is doubtful. */
    private static final double DOUBTFUL = 0.8;
    /** Inches around the line. */
    private static final double PAD = 0.02;
    /** A Latin word is believed where it was read that surely. */
    private static final double LATIN = 0.75;

    /** How much more surely words must have been read that begin or end elsewhere. */
    private static final double MUCH = 0.3;

    private final Tesseract both;
    private final Prepared prepared;

    SecondLook(Tesseract both, Prepared prepared) {
        this.both = both;
        this.prepared = prepared;
    }

    List<SeenWord> at(List<SeenWord> words) {
        Map<Integer, List<SeenWord>> lines = new TreeMap<>();
        words.forEach(word ->
                lines.computeIfAbsent(word.line(), l -> new ArrayList<>()).add(word));
        List<SeenWord> all = new ArrayList<>();
        lines.values().forEach(line -> all.addAll(Script.ofOneLine(isDoubtful(line) ? better(line) : line)));
        return all;
    }

    private static boolean isDoubtful(List<SeenWord> line) {
        return line.stream().anyMatch(w -> w.confidence() < DOUBTFUL || Script.hasLatin(w.text()));
    }

    private List<SeenWord> better(List<SeenWord> line) {
        int pad = (int) Math.ceil(PAD * prepared.dpi());
        int left = Math.max(0, line.stream().mapToInt(SeenWord::left).min().orElse(0) - pad);
        int top = Math.max(0, line.stream().mapToInt(SeenWord::top).min().orElse(0) - pad);
        int right = Math.min(
                prepared.grey().cols(),
                line.stream().mapToInt(SeenWord::right).max().orElse(1) + pad);
        int bottom = Math.min(
                prepared.grey().rows(),
                line.stream().mapToInt(SeenWord::bottom).max().orElse(1) + pad);
        List<SeenWord> again;
        try (Rect box = new Rect(left, top, right - left, bottom - top)) {
            again = both.read(prepared.grey(), box, prepared.dpi(), Layout.LINE, 0);
        }
        int number = line.getFirst().line();
        List<SeenWord> best = new ArrayList<>();
        for (Stretch stretch : Stretch.of(line, again)) {
            best.addAll(isBetter(stretch) ? stretch.second() : stretch.first());
        }
        return best.stream().map(w -> w.withLine(number)).toList();
    }

    private static boolean isBetter(Stretch stretch) {
        if (stretch.second().isEmpty() || stretch.first().isEmpty()) {
            return false;
        }
        double first = SeenWord.sureness(stretch.first());
        double second = SeenWord.sureness(stretch.second());
        boolean toLatin = !stretch.hasLatin(stretch.first()) && stretch.hasLatin(stretch.second());
        boolean sure = first >= DOUBTFUL && !stretch.hasLatin(stretch.first());
        if (sure || !stretch.isAligned() && second < first + MUCH) {
            return false;
        }
        return toLatin ? second >= LATIN && second > first : second > first;
    }

    /** Words of two readings that stand above one another, from the left. */
    private record Stretch(List<SeenWord> first, List<SeenWord> second) {
        boolean hasLatin(List<SeenWord> words) {
            return words.stream().anyMatch(w -> Script.hasLatin(w.text()));
        }

        /** Whether both readings begin and end at the same places. */
        boolean isAligned() {
            double near = first.getFirst().height() * 0.3;
            return Math.abs(first.getFirst().left() - second.getFirst().left()) <= near
                    && Math.abs(first.getLast().right() - second.getLast().right()) <= near;
        }

        static List<Stretch> of(List<SeenWord> first, List<SeenWord> second) {
            List<SeenWord> all = new ArrayList<>(first);
            all.addAll(second);
            all.sort(Comparator.comparingInt(SeenWord::left));
            List<Stretch> stretches = new ArrayList<>();
            int end = Integer.MIN_VALUE;
            for (SeenWord word : all) {
                int inside = Math.max(2, (word.right() - word.left()) / 5);
                if (stretches.isEmpty() || word.left() > end - inside) {
                    stretches.add(new Stretch(new ArrayList<>(), new ArrayList<>()));
                    end = word.right();
                }
                end = Math.max(end, word.right());
                (first.contains(word) ? stretches.getLast().first : stretches.getLast().second).add(word);
            }
            return stretches;
        }
    }
}
