package org.mohafez.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mohafez.record.Doubt.Cause;

/**
 * What a person should look at in a record, the heaviest first. What people said is not doubted again, not even that the paper states no such
 * thing. A pure function.
 */
public final class Doubts {
    /** The rule by which a value was found that a person gave. */
    public static final String BY_PERSON = "correction";

    /** The rule of a {@link Check} by which a person says that the paper states no such thing as its detail names, a JSON Pointer into the record. */
    private static final String NOT_STATED = "not-stated";

    /** Below it a rule was right too seldom to be left alone. */
    private static final double SURE = 0.8;

    /** Of one cause, so many weigh: a long paper is not looked at first for its length alone. */
    private static final int MOST_OF_A_CAUSE = 5;

    private final PaperRecord record;
    private final List<Doubt> doubts = new ArrayList<>();

    private Doubts(PaperRecord record) {
        this.record = record;
    }

    public static List<Doubt> of(PaperRecord record) {
        Doubts all = new Doubts(record);
        all.head();
        all.decisions();
        record.unread().forEach(one -> all.add(Cause.UNREAD, one.field(), one.page(), one.reason()));
        record.checks().stream()
                .filter(check -> !check.ok())
                .forEach(check -> all.add(
                        PartingDoubt.of(check).map(PartingDoubt::cause).orElse(Cause.DISAGREES),
                        "",
                        null,
                        check.detail()));
        record.pages().stream()
                .filter(PageSummary::doubtful)
                .forEach(page -> all.add(Cause.UNSURE_PAGE, "/pages/" + page.number(), page.number(), page.reason()));
        all.doubts.sort(Comparator.comparingInt((Doubt doubt) -> -doubt.cause().weight()));
        return List.copyOf(all.doubts);
    }

    /** What keeps it from being doubted again that a field is empty. @param field a JSON Pointer into the record */
    public static Check notStated(String field) {
        return new Check(NOT_STATED, true, field);
    }

    /** How soon a person should look: 0 is never. */
    public static int weight(List<Doubt> doubts) {
        return doubts.stream()
                .collect(java.util.stream.Collectors.groupingBy(Doubt::cause, java.util.stream.Collectors.counting()))
                .entrySet()
                .stream()
                .mapToInt(cause -> cause.getKey().weight() * (int) Math.min(cause.getValue(), MOST_OF_A_CAUSE))
                .sum();
    }

    private void head() {
        boolean minutes = record.kind() == Kind.MINUTES;
        Memo memo = record.memo();
        Meeting meeting = record.meeting();
        Office office = record.office();
        missing(Cause.NO_OFFICE, "/office/name", office == null ? null : office.name());
        missing(Cause.NO_MEMO_NUMBER, "/memo/number", memo == null ? null : memo.number());
        missing(Cause.NO_ISSUE_DATE, "/memo/issued", memo == null ? null : memo.issued());
        if (minutes) {
            missing(Cause.NO_MEETING_DATE, "/meeting/date", meeting == null ? null : meeting.date());
        }
        record.reads().forEach((pointer, read) -> {
            if (!pointer.startsWith("/decisions/") && !pointer.startsWith("/progress/") && read.confidence() < SURE) {
                add(Cause.UNSURE_VALUE, pointer, read.page(), null);
            }
        });
    }

    private void decisions() {
        List<Decision> rows = record.decisions();
        if (record.kind() == Kind.MINUTES && rows.isEmpty()) {
            add(Cause.NO_DECISIONS, "/decisions", null, null);
        }
        boolean someImplementers =
                rows.stream().anyMatch(row -> !row.implementers().isEmpty());
        IntStream.range(0, rows.size()).forEach(i -> {
            Decision row = rows.get(i);
            String pointer = "/decisions/" + i;
            if (someImplementers && row.implementers().isEmpty()) {
                add(Cause.NO_IMPLEMENTER, pointer + "/implementers", row.page(), null);
            }
            ReadFrom read = record.reads().get(pointer + "/text");
            if (read == null
                    ? onDoubtfulPage(row)
                    : !byPerson(read) && (read.confidence() < SURE || onDoubtfulPage(row))) {
                add(Cause.UNSURE_DECISION, pointer + "/text", row.page(), null);
            }
        });
    }

    private boolean onDoubtfulPage(Decision row) {
        return row.page() != null
                && record.pages().stream().anyMatch(page -> page.number() == row.page() && page.doubtful());
    }

    private void missing(Cause cause, String pointer, @Nullable String value) {
        if (value == null
                && record.unread().stream().noneMatch(one -> one.field().equals(pointer))) {
            add(cause, pointer, null, null);
        }
    }

    private void add(Cause cause, String field, @Nullable Integer page, @Nullable String detail) {
        Map<String, ReadFrom> reads = record.reads();
        ReadFrom read = reads.get(field);
        if (read == null ? !record.checks().contains(notStated(field)) : !byPerson(read)) {
            doubts.add(new Doubt(cause, field, page, detail));
        }
    }

    private static boolean byPerson(ReadFrom read) {
        return read.rule().equals(BY_PERSON);
    }
}
