package org.mohafez.web.shelf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
import org.mohafez.archive.Version;
import org.mohafez.record.Access;

/**
 * A paper as some readers see it, or saw it last.
 *
 * @param changed when its newest version was made; of one that is gone, when it went; whole seconds
 * @param gone whether they see it no more: it was withdrawn, is internal now, or its file is parted otherwise
 */
public record Sighting(Holding.Document paper, Instant changed, boolean gone) {
    /** What those readers see, and saw once, of a file; nothing of what they never saw. @param archive as they have it */
    public static Collection<Sighting> of(Archive archive, Set<Access> readers, String file) {
        Map<String, Sighting> papers = new LinkedHashMap<>();
        for (Version version : archive.versions(file)) {
            Instant made = version.created().truncatedTo(ChronoUnit.SECONDS);
            List<Holding.Document> seen = archive.find(file, version.number()).stream()
                    .flatMap(holding -> holding.papers().stream())
                    .filter(paper -> readers.contains(paper.access()))
                    .toList();
            Set<String> ids = seen.stream().map(Holding.Document::id).collect(Collectors.toSet());
            papers.replaceAll((id, known) -> ids.contains(id) || known.gone() ? known : known.goneSince(made));
            seen.forEach(paper -> papers.put(paper.id(), new Sighting(paper, made, false)));
        }
        return papers.values();
    }

    private Sighting goneSince(Instant since) {
        return new Sighting(paper, since, true);
    }
}
