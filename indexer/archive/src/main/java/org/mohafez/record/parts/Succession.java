package org.mohafez.record.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which papers of before each paper of a file goes on with, when the file is parted otherwise. A paper is known by where it begins, since
 * its title, number and day stand there; one that begins where none began goes on with the one it has most of, unless that goes on by itself.
 * A pure function.
 *
 * @param heirs the papers, in the order of the pages
 */
public record Succession(List<Heir> heirs) {
    public Succession {
        heirs = List.copyOf(heirs);
    }

    /** A paper of before. @param number 0 of the only paper of the file */
    public record Known(int number, Beginning begins) {}

    /**
     * A paper.
     *
     * @param number the one it has from now on; 0 of the only paper of the file
     * @param goesOnWith the number of the paper that it is, parted otherwise; null: it is a new one
     * @param from numbers of all papers that it has pages of
     * @param same whether it has what it had, no more and no less
     */
    public record Heir(
            int number,
            Beginning begins,
            int lastPage,
            @Nullable Integer goesOnWith,
            List<Integer> from,
            boolean same) {
        public Heir {
            from = List.copyOf(from);
        }

        boolean goesOnWith(int paper) {
            return goesOnWith != null && goesOnWith == paper;
        }

        /** Whether something on that page may be in it. */
        boolean hasPage(@Nullable Integer page) {
            return page == null || page >= begins.page() && page <= lastPage;
        }
    }

    /**
     * @param before in the order of the pages
     * @param now where papers begin, the first with the file
     * @param lastPage of the file
     * @param gone numbers that papers had earlier
     */
    public static Succession of(List<Known> before, List<Beginning> now, int lastPage, List<GonePaper> gone) {
        List<Stretch> were = Stretch.of(before.stream().map(Known::begins).toList(), lastPage);
        List<Stretch> are = Stretch.of(now, lastPage);
        Map<Integer, Integer> lines = lines(were, are);
        int next =
                Stream.concat(before.stream().map(Known::number), gone.stream().map(GonePaper::number))
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(0)
                        + 1;
        Set<Integer> used = new HashSet<>();
        before.forEach(paper -> used.add(paper.number()));
        List<Heir> heirs = new ArrayList<>();
        for (int i = 0; i < are.size(); i++) {
            Known goesOn = Optional.ofNullable(lines.get(i)).map(before::get).orElse(null);
            int number = 0;
            if (are.size() > 1) {
                number = goesOn != null && goesOn.number() > 0
                        ? goesOn.number()
                        : backAgain(are.get(i).begins(), gone, used).orElse(next);
                next = Math.max(next, number + 1);
            }
            used.add(number);
            heirs.add(heir(number, are.get(i), goesOn, before, were));
        }
        return new Succession(heirs);
    }

    /** From the index of a paper to that of the one it goes on with; a new one goes on with none. */
    private static Map<Integer, Integer> lines(List<Stretch> were, List<Stretch> are) {
        Map<Integer, Integer> lines = new HashMap<>();
        // To the line first: several papers may begin in the middle of one page.
        pair(were, are, Beginning::isAt, lines);
        pair(were, are, Beginning::isWhere, lines);
        for (int now = 0; now < are.size(); now++) {
            Stretch one = are.get(now);
            int place = now;
            if (!lines.containsKey(now)) {
                IntStream.range(0, were.size())
                        .filter(old ->
                                !lines.containsValue(old) && were.get(old).common(one) > 0)
                        .boxed()
                        .max(Comparator.comparingInt(old -> were.get(old).common(one)))
                        .ifPresent(most -> lines.put(place, most));
            }
        }
        return lines;
    }

    private static void pair(
            List<Stretch> were,
            List<Stretch> are,
            BiPredicate<Beginning, Beginning> same,
            Map<Integer, Integer> lines) {
        for (int now = 0; now < are.size(); now++) {
            for (int old = 0; old < were.size(); old++) {
                if (!lines.containsKey(now)
                        && !lines.containsValue(old)
                        && same.test(were.get(old).begins(), are.get(now).begins())) {
                    lines.put(now, old);
                }
            }
        }
    }

    /** The number of a paper that began there, and is none at present. */
    private static Optional<Integer> backAgain(Beginning begins, List<GonePaper> gone, Set<Integer> used) {
        return gone.stream()
                .filter(paper -> paper.begins().isWhere(begins) && paper.number() > 0 && !used.contains(paper.number()))
                .min(Comparator.comparingInt(paper -> Math.abs(paper.begins().above() - begins.above())))
                .map(GonePaper::number);
    }

    private static Heir heir(int number, Stretch now, @Nullable Known goesOn, List<Known> before, List<Stretch> were) {
        List<Integer> from = IntStream.range(0, before.size())
                .filter(old -> were.get(old).common(now) > 0)
                .mapToObj(old -> before.get(old).number())
                .toList();
        boolean same = goesOn != null
                && goesOn.number() == number
                && were.get(before.indexOf(goesOn)).isWhere(now);
        return new Heir(number, now.begins(), now.lastPage(), goesOn == null ? null : goesOn.number(), from, same);
    }
}
