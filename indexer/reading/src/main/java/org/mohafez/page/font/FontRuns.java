package org.mohafez.page.font;

import java.util.ArrayList;
import java.util.List;
import org.mohafez.bangla.bijoy.Bijoy;
import org.mohafez.bangla.bijoy.FontEncoding;

/**
 * The runs of one paragraph, in their order. Programs cut runs anywhere, even within a written syllable: runs that follow one
 * another in Bijoy fonts are decoded as one. For one thread.
 */
public final class FontRuns {
    private record Run(StringBuilder text, FontEncoding encoding) {}

    private final List<Run> runs = new ArrayList<>();

    /** @param encoding what the run's font says of its characters */
    public void add(String text, FontEncoding encoding) {
        // A writer who types Unicode leaves the font for other scripts as it was: it says nothing about Bangla letters.
        FontEncoding meant = hasBangla(text) ? FontEncoding.PLAIN : encoding;
        if (runs.isEmpty() || runs.getLast().encoding() != meant) {
            runs.add(new Run(new StringBuilder(), meant));
        }
        runs.getLast().text().append(text);
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The paragraph in Unicode, and the same for {@code tally}. */
    public String text(FontTally tally) {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            tally.count(run.text(), run.encoding());
            text.append(
                    run.encoding() == FontEncoding.BIJOY
                            ? Bijoy.toUnicode(run.text().toString())
                            : run.text());
        }
        return text.toString();
    }

    /** The characters as the file has them. */
    public String raw() {
        StringBuilder raw = new StringBuilder();
        runs.forEach(run -> raw.append(run.text()));
        return raw.toString();
    }

    public void clear() {
        runs.clear();
    }

    static boolean hasBangla(CharSequence text) {
        return text.chars().anyMatch(FontTally::isBangla);
    }
}
