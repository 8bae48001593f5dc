package org.mohafez.web.record;

import java.util.List;
import java.util.Optional;
import org.mohafez.archive.Holding;
import org.mohafez.archive.Version;
import org.mohafez.web.ui.Visitor;

/**
 * A paper as one version of the archive has it.
 *
 * @param versions those in which the reader can see this paper, the oldest first; this one is among them
 * @param newest whether what is said of the paper now is this
 */
record Edition(Holding.Document document, Version version, List<Version> versions, boolean newest) {
    Edition {
        versions = List.copyOf(versions);
    }

    String id() {
        return document.id();
    }

    /** Where it is read: the newest under the address of the paper itself. */
    String path() {
        return newest ? "/d/" + id() : permalink();
    }

    /** An address under which it will always be this version. */
    String permalink() {
        return permalink(version);
    }

    String permalink(Version other) {
        return "/d/" + id() + "/v/" + other.number();
    }

    /** The paper as it is now. */
    static Optional<Edition> newest(Shelf shelf, Visitor visitor, Holding.Document document) {
        List<Version> versions = shelf.versions(visitor, document.id());
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Edition(document, versions.getLast(), versions, true));
    }

    /** The paper as a version had it; empty if the reader may not see that, or there is none such. */
    static Optional<Edition> of(Shelf shelf, Visitor visitor, String id, int number) {
        List<Version> versions = shelf.versions(visitor, id);
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .flatMap(version -> shelf.document(visitor, id, number)
                        .map(document -> new Edition(document, version, versions, shelf.isNewest(id, number))));
    }
}
