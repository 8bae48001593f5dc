package org.mohafez.web.record.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.Holding;
import org.mohafez.search.Hit;
import org.mohafez.search.Run;
import org.mohafez.search.SearchEngine;
import org.mohafez.web.series.SeriesShelf;
import org.mohafez.web.shelf.Shelf;
import org.mohafez.web.ui.Visitor;

/**
 * A decision of another paper that is like the one shown.
 *
 * @param text as much of it as a hit shows
 * @param date of its meeting, or of the issue; ISO
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Similar(
        String id,
        @Nullable String number,
        @Nullable String topic,
        String text,
        @Nullable String office,
        @Nullable String date) {
    private static final int SHOWN = 5;

    /**
     * The likest first. What the thread of its matter has is not said again, and a paper that may be the same one in another
     * form is no other paper.
     */
    public static List<Similar> of(
            SearchEngine engine,
            Shelf shelf,
            SeriesShelf series,
            Visitor visitor,
            Holding.Document paper,
            int ordinal) {
        Set<String> thread = series.matter(visitor, paper, ordinal)
                .map(matter -> Stream.concat(matter.earlier().stream(), matter.later().stream())
                        .map(step -> step.paper().id() + "/" + step.decision().ordinal())
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        Set<String> copies = Set.copyOf(shelf.archive(visitor).alike(paper.id()));
        int most = SHOWN + thread.size() + copies.size();
        return engine.similar(paper.id() + "/" + ordinal, most, visitor.access()).stream()
                .filter(hit -> !thread.contains(hit.id()))
                .filter(hit -> !copies.contains(hit.documentId()))
                .filter(hit -> !copies.contains(ArchiveId.ofFile(hit.documentId())))
                .filter(hit -> shelf.document(visitor, hit.documentId()).isPresent())
                .limit(SHOWN)
                .map(Similar::of)
                .toList();
    }

    private static Similar of(Hit hit) {
        return new Similar(
                hit.id(),
                hit.number(),
                hit.topic(),
                Run.join(hit.snippet()),
                hit.office() == null ? null : hit.office().label(),
                hit.meetingDate() == null ? hit.issuedDate() : hit.meetingDate());
    }
}
