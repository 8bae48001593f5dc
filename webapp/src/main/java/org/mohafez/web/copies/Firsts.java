package org.mohafez.web.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mohafez.search.Hit;

/** Tells, of hits that come one by one, which said the same before in another file. Not for several threads. */
public final class Firsts {
    private final Map<Identity.Mark, List<First>> firsts = new HashMap<>();
    private int copies;

    /** Whether it is the first of its kind, or of the same file as the first. */
    public boolean isFirst(Hit hit) {
        Optional<Identity> identity = Identity.of(hit);
        boolean isFirst = identity.isEmpty() || isFirst(identity.get(), hit.documentId());
        copies += isFirst ? 0 : 1;
        return isFirst;
    }

    private boolean isFirst(Identity identity, String document) {
        List<First> alike = firsts.computeIfAbsent(identity.mark(), mark -> new ArrayList<>());
        Optional<First> first =
                alike.stream().filter(one -> one.identity().isOf(identity)).findFirst();
        if (first.isEmpty()) {
            alike.add(new First(identity, document));
        }
        return first.isEmpty() || first.get().document().equals(document);
    }

    private record First(Identity identity, String document) {}

    /** How many were not. */
    public int copies() {
        return copies;
    }
}
