package org.mohafez.page.layout.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mohafez.page.Box;
import org.mohafez.page.Line;

/**
 * Words on one baseline, or a part of such a line that a wide gap sets apart.
 *
 * @param words at least one, in the order written
 * @param across how far down the baseline is, in points across the writing direction
 * @param quarterTurns how far the line is turned, clockwise
 */
public record SetLine(List<SetWord> words, double across, int quarterTurns) {
    private static final Pattern SENTENCE_END = Pattern.compile(".*[।.;:ঃ?!|]['\"’”)]*", Pattern.DOTALL);

    public SetLine {
        words = List.copyOf(words);
    }

    public double begin() {
        return words.getFirst().along();
    }

    public double end() {
        return words.getLast().end();
    }

    public double size() {
        return words.stream().mapToDouble(SetWord::size).max().orElse(0);
    }

    /** Whether the other stands on the same baseline. */
    public boolean level(SetLine other) {
        return quarterTurns == other.quarterTurns
                && Math.abs(across - other.across) <= 0.4 * Math.max(size(), other.size());
    }

    /** Both on one baseline as one line, each word once. */
    public SetLine with(SetLine other) {
        List<SetWord> both = new ArrayList<>(words);
        both.addAll(other.words);
        both.sort(Comparator.comparingDouble(SetWord::along));
        return new SetLine(both, across, quarterTurns);
    }

    /** How wide its blanks are, on average; a third of the font size where it has none. */
    public double blank() {
        double set = words.stream().mapToDouble(SetWord::length).sum();
        return words.size() == 1 ? size() / 3 : Math.max(0, end() - begin() - set) / (words.size() - 1);
    }

    /** Whether its last sign ends a sentence or a part of one. */
    public boolean endsSentence() {
        return SENTENCE_END.matcher(text()).matches();
    }

    public String text() {
        return words.stream().map(SetWord::text).collect(Collectors.joining(" "));
    }

    public Line line(int page) {
        Box box = words.stream().map(SetWord::box).reduce(Box::union).orElseThrow();
        return new Line(text(), box, words.stream().map(SetWord::word).toList(), page);
    }
}
