package org.mohafez.web.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mohafez.search.Hit;

/**
 * Finds, among hits that come one by one, those that say the same as some that are known, in other files. Whoever asks may see all that is offered: a copy
 * that fewer people may see is told like any other. Not for several threads.
 */
public final class Counterparts {
    private final Map<String, List<Known>> ofPapers = new HashMap<>();
    private final Map<String, List<Hit>> found = new HashMap<>();

    private record Known(Hit hit, Identity identity) {}

    /** @param known of which copies are looked for */
    public Counterparts(List<Hit> known) {
        for (Hit hit : known) {
            Identity.of(hit).ifPresent(identity -> Identity.paper(hit)
                    .ifPresent(paper -> ofPapers.computeIfAbsent(paper, one -> new ArrayList<>())
                            .add(new Known(hit, identity))));
        }
    }

    /** What is of no paper of the known ones is not looked at closely. */
    public void offer(Hit hit) {
        List<Known> ofPaper = Identity.paper(hit).map(ofPapers::get).orElse(List.of());
        List<Known> elsewhere = ofPaper.stream()
                .filter(known -> !known.hit().documentId().equals(hit.documentId()))
                .toList();
        if (!elsewhere.isEmpty()) {
            Identity.of(hit).ifPresent(its -> elsewhere.stream()
                    .filter(known -> known.identity().says(its))
                    .forEach(known -> found.computeIfAbsent(known.hit().id(), id -> new ArrayList<>())
                            .add(hit)));
        }
    }

    /** What of that was offered says the same as a known hit, in other files. */
    public List<Hit> of(Hit known) {
        return List.copyOf(found.getOrDefault(known.id(), List.of()));
    }
}
