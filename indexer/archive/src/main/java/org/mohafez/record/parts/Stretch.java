package org.mohafez.record.parts;

import java.util.List;
import java.util.stream.IntStream;

/**
 * From where to where a paper goes.
 *
 * @param first as {@link Beginning#place} counts
 * @param last at least {@code first}
 * @param lastPage the last it has anything of
 */
record Stretch(Beginning begins, int first, int last, int lastPage) {
    /** Of all papers of a file. @param lastPage of the file */
    static List<Stretch> of(List<Beginning> papers, int lastPage) {
        return IntStream.range(0, papers.size())
                .mapToObj(i -> {
                    Beginning own = papers.get(i);
                    Beginning next = i + 1 < papers.size() ? papers.get(i + 1) : Beginning.atTopOf(lastPage + 1);
                    int last = next.isTop() ? next.page() - 1 : next.page();
                    return new Stretch(
                            own, own.place(), Math.max(own.place(), next.place() - 1), Math.max(own.page(), last));
                })
                .toList();
    }

    /** How much both have: pages count more than lines. */
    int common(Stretch other) {
        return Math.max(0, Math.min(last, other.last) - Math.max(first, other.first) + 1);
    }

    boolean isWhere(Stretch other) {
        return first == other.first && last == other.last;
    }
}
