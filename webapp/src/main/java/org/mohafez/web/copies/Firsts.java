package org.mohafez.web.copies;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mohafez.search.Hit;

/** Tells, of hits that come one by one, which said the same before in another file. Not for several threads. */
public final class Firsts {
    private final Map<Identity, String> files = new HashMap<>();
    private int copies;

    /** Whether it is the first of its kind, or of the same file as the first. */
    public boolean isFirst(Hit hit) {
        Optional<String> first = Identity.of(hit).map(identity -> files.putIfAbsent(identity, hit.documentId()));
        boolean isFirst = first.isEmpty() || first.get().equals(hit.documentId());
        copies += isFirst ? 0 : 1;
        return isFirst;
    }

    /** How many were not. */
    public int copies() {
        return copies;
    }
}
