package org.mohafez.web.record.view;

import java.util.List;
import java.util.Optional;
import org.mohafez.archive.Holding;
import org.mohafez.archive.Version;
import org.mohafez.web.shelf.Shelf;
import org.mohafez.web.ui.Visitor;

/**
 * A paper, or a file that is none by itself, as one version of the archive has it.
 *
 * @param versions those in which the reader can see it, the oldest first; this one is among them
 * @param newest whether what is said of the paper now is this
 */
public record Edition(Holding held, Version version, List<Version> versions, boolean newest) {
    public Edition {
        versions = List.copyOf(versions);
    }

    /** Where it is a paper. */
    public Holding.Document document() {
        return (Holding.Document) held;
    }

    public String id() {
        return held.id();
    }

    /** Where it is read: the newest under the address of the paper itself. */
    String path() {
        return newest ? "/d/" + id() : permalink();
    }

    /** An address under which it will always be this version. */
    public String permalink() {
        return permalink(version);
    }

    public String permalink(Version other) {
        return "/d/" + id() + "/v/" + other.number();
    }

    /** As it is now. */
    public static Optional<Edition> newest(Shelf shelf, Visitor visitor, Holding held) {
        List<Version> versions = shelf.versions(visitor, held.id());
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Edition(held, versions.getLast(), versions, true));
    }

    /** As a version had it; empty if the reader may not see that, or there is none such. */
    public static Optional<Edition> of(Shelf shelf, Visitor visitor, String id, int number) {
        List<Version> versions = shelf.versions(visitor, id);
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .flatMap(version -> shelf.find(visitor, id, number)
                        .map(held -> new Edition(held, version, versions, shelf.isNewest(id, number))));
    }
}
