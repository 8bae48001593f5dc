package org.mohafez.reader.decision.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.decision.wording.Announces;
import org.mohafez.reader.paper.Found;
import org.mohafez.reader.paper.Grid;
import org.mohafez.reader.table.ColumnRole;
import org.mohafez.reader.table.DataTable;
import org.mohafez.reader.words.Prose;
import org.mohafez.reader.words.Sentences;
import org.mohafez.record.Progress;

/** Tables that tell how far something has come: activities against targets, or what an earlier meeting decided. */
public final class ProgressTable {
    private static final Phrases PAST = Phrases.of(
            "গত সভার সিদ্ধান্ত",
            "বিগত সভার সিদ্ধান্ত",
            "পূর্ববর্তী সভার সিদ্ধান্ত",
            "গত সভার গৃহীত সিদ্ধান্ত",
            "বিগত সভার গৃহীত সিদ্ধান্ত",
            "পূর্ববর্তী সভার গৃহীত সিদ্ধান্ত",
            "গত সভায় গৃহীত সিদ্ধান্ত",
            "বিগত সভায় গৃহীত সিদ্ধান্ত",
            "পূর্বের সভার সিদ্ধান্ত",
            "বাস্তবায়ন অগ্রগতি",
            "সিদ্ধান্ত বাস্তবায়নের অগ্রগতি",
            "সিদ্ধান্তসমূহের বাস্তবায়ন অগ্রগতি",
            "decisions of the last meeting",
            "decisions of the previous meeting",
            "progress of");

    private static final Phrases HOW_FAR = Phrases.of("অগ্রগতি", "progress");

    /** Decisions of an earlier meeting, told by its day or its month: গত ১৫/০৪/২০২৪ তারিখে অনুষ্ঠিত সভার সিদ্ধান্ত. */
    private static final Pattern OF_EARLIER = Words.pattern(
            "(?<![\\p{L}\\p{M}])(?:গত|বিগত|পূর্ববর্তী|পূর্বের|পূর্ব|আগের)\\s+(?:(?:[^\\s।]+\\s+){0,6}?(?:সভার|অধিবেশনের|বৈঠকের|মাসের)\\s+)?(?:গৃহীত\\s+)?সিদ্ধান্ত");

    /** Ends of sentences that tell how it stands with something, without a verb. */
    private static final Phrases STANDS = Phrases.of(
            "সন্তোষজনক",
            "বাস্তবায়িত",
            "সম্পন্ন",
            "চলমান",
            "প্রক্রিয়াধীন",
            "অব্যাহত",
            "reviewed",
            "discussed",
            "read out");

    private ProgressTable() {}

    /** @param caption the text right above the table */
    public static boolean is(DataTable table, String caption) {
        if (table.decidesNow()) {
            return false;
        }
        boolean measures = table.has(ColumnRole.INDICATOR) || table.has(ColumnRole.TARGET);
        boolean reports = table.has(ColumnRole.PROGRESS);
        boolean decides = table.has(ColumnRole.DECISION);
        if (measures || (table.has(ColumnRole.PAST_DECISION) && !decides)) {
            return true;
        }
        if (reports && !decides) {
            return true;
        }
        boolean past = tellsOfThePast(caption);
        return past && decides && (reports && !table.has(ColumnRole.PAST_DECISION) || !table.has(ColumnRole.TOPIC))
                || looksBack(table, caption);
    }

    /**
     * Whether only its columns say so: decisions, and behind them how far each is. Minutes that announce above the table what was decided
     * tell there what this meeting decided, and how far it was when they were written.
     */
    private static boolean looksBack(DataTable table, String caption) {
        return table.has(ColumnRole.PROGRESS)
                && table.has(ColumnRole.DECISION)
                && !table.has(ColumnRole.PAST_DECISION)
                && !table.decidesNow()
                && !tellsOfThePast(caption)
                && (!Announces.in(caption) || tellsOfEarlier(caption))
                && filled(table)
                && !decidesUpon(table);
    }

    /**
     * Whether the last sentence above the table speaks of an earlier meeting, and does not then announce what this one decided.
     * A sentence that only narrates (…পর্যালোচনা করা হয়।) names no table: what then comes is this meeting's.
     */
    private static boolean tellsOfThePast(String caption) {
        List<String> sentences = Sentences.of(caption);
        String last = sentences.isEmpty() ? "" : sentences.getLast();
        return Words.of(last)
                .last(PAST)
                .filter(past -> !Announces.in(last.substring(past.end())))
                .filter(past -> Announces.pointsBelow(last) || !narrates(Words.of(last)))
                .isPresent();
    }

    private static boolean narrates(Words sentence) {
        return Prose.endsInVerb(sentence)
                || sentence.ending(STANDS).isPresent()
                || Sentences.ends(sentence.text()) && Prose.hasVerb(sentence);
    }

    /**
     * Whether it is taken for a report only by its columns, though it names the matters or who must act: minutes that decide nothing else
     * decide there.
     */
    public static boolean mayDecide(DataTable table, String caption) {
        return looksBack(table, caption)
                && !tellsOfEarlier(caption)
                && !Words.of(caption).has(HOW_FAR)
                && (table.has(ColumnRole.TOPIC) || table.has(ColumnRole.IMPLEMENTER));
    }

    /** Whether it names decisions of an earlier meeting, be it in a sentence that only narrates. */
    static boolean tellsOfEarlier(String caption) {
        return Words.of(caption).has(PAST) || OF_EARLIER.matcher(caption).find();
    }

    /** Its rows, each where its first cell that says anything stands. */
    public static List<Found<Progress>> read(DataTable table) {
        List<Found<Progress>> rows = new ArrayList<>();
        for (Grid.Row row : table.rows()) {
            String activity = first(
                    table, row, ColumnRole.ACTIVITY, ColumnRole.PAST_DECISION, ColumnRole.DECISION, ColumnRole.TOPIC);
            String indicator = first(table, row, ColumnRole.INDICATOR);
            String target = first(table, row, ColumnRole.TARGET);
            String status = first(table, row, ColumnRole.PROGRESS, ColumnRole.REMARKS);
            if (Stream.of(activity, indicator, target, status).anyMatch(text -> text != null)) {
                Progress said = new Progress(
                        table.text(row, ColumnRole.SERIAL).orElse(null), activity, indicator, target, status);
                row.cells().stream()
                        .filter(cell -> !cell.text().isBlank())
                        .findFirst()
                        .ifPresent(cell -> rows.add(new Found<>(said, cell.spot(), 0.9, "progress-table")));
            }
        }
        return rows;
    }

    private static @Nullable String first(DataTable table, Grid.Row row, ColumnRole... roles) {
        return Stream.of(roles)
                .map(role -> table.text(row, role))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    /** Whether the decision stands behind what is reported, as where a meeting hears of each project how far it is. */
    private static boolean decidesUpon(DataTable table) {
        return table.column(ColumnRole.DECISION).orElse(0)
                > table.column(ColumnRole.PROGRESS).orElse(0);
    }

    /** Whether most rows report something: an empty column was only kept for later. */
    private static boolean filled(DataTable table) {
        long reports = table.rows().stream()
                .filter(row -> table.text(row, ColumnRole.PROGRESS).isPresent())
                .count();
        return reports * 2 > table.rows().size();
    }
}
