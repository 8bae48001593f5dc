package org.mohafez.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines that run on into one another. A label and its value on a line of their own are a paragraph of one line.
 *
 * @param continues whether it goes on from the last paragraph before it, which a page break cut; see {@link Pages#running}
 * @param furniture whether it is of the page and not of the paper: a page number, a running head
 */
public record Paragraph(
        List<Line> lines,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean continues,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean furniture)
        implements Block {
    private static final Pattern WORD_HYPHEN = Pattern.compile("[\\p{L}\\p{M}&&[^ঃ]][-\u2010\u2011]$");

    private static final Pattern OPENS = Pattern.compile("[\\p{L}\\p{M}]\\s?[(\\[]$|^[(\\[]$");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{M}]$");
    private static final Pattern SIGN = Pattern.compile("\\p{M}");
    /** So many characters at the end of a line tell it; more is not looked at, since what stands above may be a whole paper. */
    private static final int END = 8;

    public Paragraph {
        lines = List.copyOf(lines);
    }

    /** A paragraph that stands whole on its page, or begins there. */
    public Paragraph(List<Line> lines) {
        this(lines, false, false);
    }

    /** A paragraph of a format without geometry. */
    public static Paragraph of(String text) {
        return new Paragraph(List.of(Line.of(text)));
    }

    @Override
    @JsonIgnore
    public @Nullable Box box() {
        return lines.stream()
                .map(Line::box)
                .filter(Objects::nonNull)
                .reduce(Box::union)
                .orElse(null);
    }

    /** Its lines, joined by a space; lines that part a word are joined without one. */
    @Override
    @JsonIgnore
    public String text() {
        return joined().text();
    }

    @Override
    public List<Place> places(int from, int to) {
        return joined().places(from, to);
    }

    /**
     * Whether nothing stands between two lines: the upper ends at a word's hyphen (উপ-) or with a bracket that opens, or the lower begins
     * with a sign of the letter above it, as where a narrow column broke a word.
     */
    public static boolean areOneWord(CharSequence above, CharSequence below) {
        CharSequence end = above.subSequence(Math.max(0, above.length() - END), above.length());
        return WORD_HYPHEN.matcher(end).find()
                || OPENS.matcher(end).find()
                || LETTER.matcher(end).find() && SIGN.matcher(below).lookingAt();
    }

    private Joined joined() {
        Joined joined = new Joined();
        for (Line line : lines) {
            CharSequence before = joined.soFar();
            joined.between(before.isEmpty() || areOneWord(before, line.text()) ? "" : " ");
            joined.add(line);
        }
        return joined;
    }
}
