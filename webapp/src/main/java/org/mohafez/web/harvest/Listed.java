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
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
import org.mohafez.archive.Version;
import org.mohafez.record.Access;
import org.mohafez.record.Decision;
import org.mohafez.record.PaperRecord;
import org.mohafez.web.record.PaperTitle;

/**
 * A paper in the catalogue.
 *
 * @param changed when its newest version was made; of one that is gone, when it went; whole seconds
 * @param title see {@link PaperTitle}
 * @param day of its meeting, or of its issue, as far as the paper states it; ISO
 * @param decisions their ordinals
 * @param gone whether readers could see it once, and now no more: it was withdrawn, or a later reading parts the file otherwise
 */
record Listed(
        String id,
        Instant changed,
        String title,
        @Nullable String day,
        List<OaiSet> sets,
        List<Integer> decisions,
        boolean gone) {
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
        return new Listed(
                paper.id(),
                made,
                PaperTitle.of(paper),
                day(paper.record()),
                OaiSet.of(paper.record()),
                decisions,
                false);
    }

    private static @Nullable String day(PaperRecord paper) {
        String met = paper.meeting() == null ? null : paper.meeting().date();
        String issued = paper.memo() == null ? null : paper.memo().issued();
        return met == null ? issued : met;
    }

    /** The same where it has just been withdrawn. */
    Listed goneNow() {
        return goneSince(changed);
    }

    private Listed goneSince(Instant since) {
        return new Listed(id, since, title, day, sets, decisions, true);
    }
}
