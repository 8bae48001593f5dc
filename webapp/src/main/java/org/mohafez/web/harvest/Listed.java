package org.mohafez.web.harvest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
import org.mohafez.archive.Version;
import org.mohafez.record.Access;
import org.mohafez.record.Decision;

/**
 * A paper in the catalogue.
 *
 * @param changed when its newest version was made; of one that is gone, when it went; whole seconds
 * @param decisions their ordinals
 * @param gone whether readers could see it once, and now no more: it was withdrawn, or a later reading parts the file otherwise
 */
record Listed(String id, Instant changed, List<OaiSet> sets, List<Integer> decisions, boolean gone) {
    /** The order of a harvest: what changes while it lasts comes at its end. */
    static final Comparator<Listed> ORDER =
            Comparator.comparing(Listed::changed).thenComparing(Listed::id);

    Listed {
        sets = List.copyOf(sets);
        decisions = List.copyOf(decisions);
    }

    /** What those readers see, and saw once, of a file; nothing of what they never saw. */
    static Collection<Listed> of(Archive archive, Set<Access> readers, String file) {
        Map<String, Listed> papers = new LinkedHashMap<>();
        for (Version version : archive.versions(file)) {
            Instant made = version.created().truncatedTo(ChronoUnit.SECONDS);
            Optional<Holding> held = archive.find(file, version.number());
            List<Holding.Document> seen = held.stream()
                    .flatMap(holding -> holding.papers().stream())
                    .filter(paper -> readers.contains(paper.access()))
                    .toList();
            Set<String> ids = seen.stream().map(Holding.Document::id).collect(Collectors.toSet());
            papers.replaceAll((id, known) -> ids.contains(id) || known.gone() ? known : known.goneSince(made));
            seen.forEach(paper -> papers.put(paper.id(), of(paper, made)));
        }
        return papers.values();
    }

    private static Listed of(Holding.Document paper, Instant made) {
        List<Integer> decisions =
                paper.record().decisions().stream().map(Decision::ordinal).toList();
        return new Listed(paper.id(), made, OaiSet.of(paper.record()), decisions, false);
    }

    /** The same where it has just been withdrawn. */
    Listed goneNow() {
        return goneSince(changed);
    }

    private Listed goneSince(Instant since) {
        return new Listed(id, since, sets, decisions, true);
    }
}
