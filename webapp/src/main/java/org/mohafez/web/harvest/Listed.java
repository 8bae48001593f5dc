package org.mohafez.web.harvest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
import org.mohafez.record.Access;
import org.mohafez.record.Decision;
import org.mohafez.record.PaperRecord;
import org.mohafez.web.record.view.PaperTitle;
import org.mohafez.web.shelf.Sighting;

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

    /**
     * What those readers see, and saw once, of a file; nothing of what they never saw. Of an erased one only the ids of its papers are known: they
     * are gone.
     */
    static Collection<Listed> of(Archive archive, Set<Access> readers, String file) {
        return archive.versions(file).isEmpty()
                ? archive.erasedPapers(file).stream()
                        .flatMap(paper -> archive.find(paper).stream())
                        .filter(held -> readers.contains(held.access()))
                        .flatMap(Listed::erased)
                        .toList()
                : Sighting.of(archive, readers, file).stream().map(Listed::of).toList();
    }

    private static Stream<Listed> erased(Holding held) {
        return Stream.of(held)
                .filter(Holding.Withdrawn.class::isInstance)
                .map(gone -> ((Holding.Withdrawn) gone).tombstone().erased())
                .filter(Objects::nonNull)
                .map(erasure -> erasure.at().truncatedTo(ChronoUnit.SECONDS))
                .map(at -> new Listed(held.id(), at, "", null, List.of(), List.of(), true));
    }

    private static Listed of(Sighting seen) {
        PaperRecord record = seen.paper().record();
        return new Listed(
                seen.paper().id(),
                seen.changed(),
                PaperTitle.of(seen.paper()),
                day(record),
                OaiSet.of(record),
                record.decisions().stream().map(Decision::ordinal).toList(),
                seen.gone());
    }

    private static @Nullable String day(PaperRecord paper) {
        String met = paper.meeting() == null ? null : paper.meeting().date();
        String issued = paper.memo() == null ? null : paper.memo().issued();
        return met == null ? issued : met;
    }

    /** The same, noted later. */
    Listed changedAt(Instant noted) {
        return new Listed(id, noted.truncatedTo(ChronoUnit.SECONDS), title, day, sets, decisions, gone);
    }

    /** The same where it has just been withdrawn. */
    Listed goneNow() {
        return new Listed(id, changed, title, day, sets, decisions, true);
    }
}
