package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that one paper says.
 *
 * @param title the line that names the paper
 * @param subject its বিষয় line
 * @param kindAsPrinted the word by which the paper calls itself
 * @param language {@code bn} or {@code en}, the one most of it is written in
 * @param decisions in the paper's order; empty for all that is not minutes
 * @param retired ordinals that decisions of earlier versions had
 * @param effectiveFrom the day an order takes effect, ISO; as printed where it names none (অবিলম্বে)
 * @param marking such as গোপনীয়
 * @param reads from a JSON Pointer into this record to where that value was read
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PaperRecord(
        Kind kind,
        @Nullable String kindAsPrinted,
        Status status,
        @Nullable String language,
        @Nullable String title,
        @Nullable String subject,
        @Nullable Office office,
        @Nullable Memo memo,
        @Nullable Meeting meeting,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Decision> decisions,
        List<Retired> retired,
        List<Progress> progress,
        List<Committee> committees,
        List<Provision> provisions,
        @Nullable String effectiveFrom,
        List<Signatory> signatories,
        List<String> distribution,
        List<Annex> annexes,
        List<CitedMemo> citedMemos,
        List<Relation> relations,
        List<Mention> mentions,
        @Nullable String marking,
        Access access,
        List<Check> checks,
        Map<String, ReadFrom> reads,
        List<Unread> unread,
        List<PageSummary> pages,
        @Nullable Part part,
        @Nullable Source source,
        @Nullable Extractor extractor) {
    public PaperRecord {
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
        retired = retired == null ? List.of() : List.copyOf(retired);
        progress = progress == null ? List.of() : List.copyOf(progress);
        committees = committees == null ? List.of() : List.copyOf(committees);
        provisions = provisions == null ? List.of() : List.copyOf(provisions);
        signatories = signatories == null ? List.of() : List.copyOf(signatories);
        distribution = distribution == null ? List.of() : List.copyOf(distribution);
        annexes = annexes == null ? List.of() : List.copyOf(annexes);
        citedMemos = citedMemos == null ? List.of() : List.copyOf(citedMemos);
        relations = relations == null ? List.of() : List.copyOf(relations);
        mentions = mentions == null ? List.of() : List.copyOf(mentions);
        checks = checks == null ? List.of() : List.copyOf(checks);
        // Kept in the order the values were read, which Map.copyOf would lose.
        reads = reads == null ? Map.of() : java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(reads));
        unread = unread == null ? List.of() : List.copyOf(unread);
        pages = pages == null ? List.of() : List.copyOf(pages);
    }

    /** What tells it from others: its title, or its subject where the title is no more than its kind; empty where it has neither. */
    public Optional<String> name() {
        boolean telling = title != null && (subject == null || !title.equals(kindAsPrinted));
        return Optional.ofNullable(telling ? title : subject);
    }

    /** The same paper, its offices and posts named by their codes. */
    public PaperRecord withCodes(@Nullable Office issuing, List<Decision> coded) {
        return with(issuing, coded, retired, access, reads, source, extractor);
    }

    /** The same paper, with the places of more of its values. */
    public PaperRecord withReads(Map<String, ReadFrom> found) {
        return with(office, decisions, retired, access, found, source, extractor);
    }

    /** The same paper, received as that file. */
    public PaperRecord withSource(Source received) {
        return with(office, decisions, retired, access, reads, received, extractor);
    }

    /** The same paper, read by that program, to be seen by those readers. */
    public PaperRecord readBy(Extractor program, Access readers) {
        return with(office, decisions, retired, readers, reads, source, program);
    }

    /** The same paper, to be seen by those readers. */
    public PaperRecord seenBy(Access readers) {
        return with(office, decisions, retired, readers, reads, source, extractor);
    }

    /** The same paper, its decisions known by the ordinals that earlier readings gave them. */
    public PaperRecord withOrdinals(Ordinals carried) {
        return with(office, carried.decisions(), carried.retired(), access, reads, source, extractor);
    }

    private PaperRecord with(
            @Nullable Office issuing,
            List<Decision> decided,
            List<Retired> gone,
            Access readers,
            Map<String, ReadFrom> found,
            @Nullable Source received,
            @Nullable Extractor program) {
        return new PaperRecord(
                kind,
                kindAsPrinted,
                status,
                language,
                title,
                subject,
                issuing,
                memo,
                meeting,
                decided,
                gone,
                progress,
                committees,
                provisions,
                effectiveFrom,
                signatories,
                distribution,
                annexes,
                citedMemos,
                relations,
                mentions,
                marking,
                readers,
                checks,
                found,
                unread,
                pages,
                part,
                received,
                program);
    }
}
