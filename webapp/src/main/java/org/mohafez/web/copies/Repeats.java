package org.mohafez.web.copies;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mohafez.search.Hit;

/**
 * Tells, of hits that come one by one, which earlier one said the same, to the letter, in another file. Of each it keeps a digest alone, so that a
 * result may be long. Not for several threads.
 */
public final class Repeats {
    private final Map<String, String> firsts = new HashMap<>();

    /** The id of the first hit that said it; empty if this is the first, or of the same file as the first. */
    public Optional<String> firstOf(Hit hit) {
        return Identity.of(hit)
                .map(identity -> firsts.putIfAbsent(identity.digest(), hit.id()))
                .filter(first -> !first.startsWith(hit.documentId() + "/"));
    }
}
