package org.mohafez.web.export.worksheet;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Holding;
import org.mohafez.index.Coded;
import org.mohafez.index.CodedNames;
import org.mohafez.record.Meeting;
import org.mohafez.record.Memo;
import org.mohafez.record.PaperRecord;
import org.mohafez.search.Hit;

/** What the file is called: codes and days in ASCII, which every program and every stick keeps, and which sort by themselves. */
final class WorksheetName {
    private static final String WHAT = "progress";

    private WorksheetName() {}

    /** Such as {@code doict-hatibandha-2025-02-18-minutes-progress}; of a paper without office, its ID in its place. */
    static String of(Holding.Document document) {
        PaperRecord paper = document.record();
        String office = new CodedNames(paper.office()).office().map(Coded::code).orElse(document.id());
        return Stream.of(office, day(paper), paper.kind().code(), WHAT)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("-"));
    }

    /** Such as {@code forest-officer-decisions-progress}. */
    static String of(Hit.@Nullable Coded whose) {
        return (whose == null ? "" : whose.code() + "-") + "decisions-" + WHAT;
    }

    private static @Nullable String day(PaperRecord paper) {
        Meeting meeting = paper.meeting();
        Memo memo = paper.memo();
        return meeting != null && meeting.date() != null ? meeting.date() : memo == null ? null : memo.issued();
    }
}
