package org.mohafez.web.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mohafez.search.Hit;
import org.mohafez.web.ui.Lang;

/** A hit, and those that follow it somewhere below and say the same in other files. */
public record Folded(Hit hit, List<Hit> copies) {
    public Folded {
        copies = List.copyOf(copies);
    }

    /** Of hits that say the same the first stays where it stands. */
    public static List<Folded> of(List<Hit> hits) {
        Map<String, Long> files = files(hits);
        List<Group> groups = new ArrayList<>();
        for (Hit hit : hits) {
            // What stands in no other file is not looked at closely.
            Optional<Identity> identity = Identity.paper(hit)
                    .filter(paper -> files.getOrDefault(paper, 0L) > 1)
                    .flatMap(paper -> Identity.of(hit));
            groups.stream()
                    .filter(group -> group.takes(hit, identity))
                    .findFirst()
                    .ifPresentOrElse(group -> group.hits.add(hit), () -> groups.add(new Group(hit, identity)));
        }
        return groups.stream().map(Group::folded).toList();
    }

    /** In how many files each paper is held. */
    private static Map<String, Long> files(List<Hit> hits) {
        return hits.stream()
                .flatMap(hit -> Identity.paper(hit).map(paper -> new Held(paper, hit.documentId())).stream())
                .distinct()
                .collect(Collectors.groupingBy(Held::paper, Collectors.counting()));
    }

    private record Held(String paper, String documentId) {}

    /** Hits that are one; by what the first is known is found out once. */
    private static final class Group {
        private final Optional<Identity> identity;
        private final List<Hit> hits = new ArrayList<>();

        Group(Hit first, Optional<Identity> identity) {
            this.identity = identity;
            hits.add(first);
        }

        /** One paper may well decide the same twice: what stands in one file is no copy. */
        boolean takes(Hit other, Optional<Identity> its) {
            return identity.isPresent()
                    && its.filter(identity.get()::isOf).isPresent()
                    && hits.stream().noneMatch(mine -> mine.documentId().equals(other.documentId()));
        }

        Folded folded() {
            return new Folded(hits.getFirst(), hits.subList(1, hits.size()));
        }
    }

    /** How many hits are not shown by themselves. */
    public static int hidden(Collection<Folded> folded) {
        return folded.stream().mapToInt(one -> one.copies.size()).sum();
    }

    /** The way to the same in each of the other files. */
    public List<Copy> links(Lang lang) {
        return copies.stream().map(copy -> Copy.of(copy, lang)).toList();
    }
}
