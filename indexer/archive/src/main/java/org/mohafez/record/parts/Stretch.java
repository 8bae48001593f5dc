package org.mohafez.record.parts;

import java.util.List;
import java.util.stream.IntStream;

/**
 * From where to where a paper goes.
 *
 * @param first in halves of pages, as {@link Beginning#half} counts them
 * @param last in halves of pages; at least {@code first}
 */
record Stretch(Beginning begins, int first, int last) {
    /** Of all papers of a file. @param lastPage of the file */
    static List<Stretch> of(List<Beginning> papers, int lastPage) {
        return IntStream.range(0, papers.size())
                .mapToObj(i -> {
                    int first = papers.get(i).half();
                    int end = i + 1 < papers.size()
                            ? papers.get(i + 1).half()
                            : Beginning.atTopOf(lastPage + 1).half();
                    return new Stretch(papers.get(i), first, Math.max(first, end - 1));
                })
                .toList();
    }

    /** How many halves of pages both have. */
    int common(Stretch other) {
        return Math.max(0, Math.min(last, other.last) - Math.max(first, other.first) + 1);
    }

    int lastPage() {
        return last / 2;
    }

    boolean isWhere(Stretch other) {
        return first == other.first && last == other.last;
    }
}
