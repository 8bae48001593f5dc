package org.mohafez.web.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mohafez.search.Hit;
import org.mohafez.web.ui.Lang;

/** A hit, and those that follow it somewhere below and say the same in other files. */
public record Folded(Hit hit, List<Hit> copies) {
    public Folded {
        copies = List.copyOf(copies);
    }

    /** Of hits that say the same the first stays where it stands. */
    public static List<Folded> of(List<Hit> hits) {
        List<Folded> folded = new ArrayList<>();
        for (Hit hit : hits) {
            Optional<Folded> first =
                    folded.stream().filter(earlier -> earlier.takes(hit)).findFirst();
            first.ifPresentOrElse(
                    one -> folded.set(folded.indexOf(one), one.with(hit)),
                    () -> folded.add(new Folded(hit, List.of())));
        }
        return folded;
    }

    /** How many hits are not shown by themselves. */
    public static int hidden(Collection<Folded> folded) {
        return folded.stream().mapToInt(one -> one.copies.size()).sum();
    }

    /** The way to the same in each of the other files. */
    public List<Copy> links(Lang lang) {
        return copies.stream().map(copy -> Copy.of(copy, lang)).toList();
    }

    /** One paper may well decide the same twice: what stands in one file is no copy. */
    private boolean takes(Hit other) {
        return Stream.concat(Stream.of(hit), copies.stream())
                        .noneMatch(mine -> mine.documentId().equals(other.documentId()))
                && Identity.of(hit)
                        .filter(mine -> Identity.of(other).filter(mine::isOf).isPresent())
                        .isPresent();
    }

    private Folded with(Hit copy) {
        return new Folded(hit, Stream.concat(copies.stream(), Stream.of(copy)).toList());
    }
}
