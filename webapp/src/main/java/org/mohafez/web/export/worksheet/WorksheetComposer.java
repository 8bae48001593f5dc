package org.mohafez.web.export.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Holding;
import org.mohafez.record.Decision;
import org.mohafez.record.Implementer;
import org.mohafez.record.Meeting;
import org.mohafez.record.Memo;
import org.mohafez.record.Office;
import org.mohafez.record.PaperRecord;
import org.mohafez.search.Hit;
import org.mohafez.web.export.result.Row;
import org.mohafez.web.export.worksheet.Worksheet.Heading;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Words;

/** Puts decisions into a worksheet in the words of whoever will fill it in. */
public final class WorksheetComposer {
    private final Words words;
    private final Figures figures;

    public WorksheetComposer(Words words) {
        this.words = words;
        this.figures = new Figures(words);
    }

    /** Of one paper: its own serial numbers, under its office and meeting. */
    public Worksheet of(Holding.Document document, String address) {
        PaperRecord paper = document.record();
        List<Worksheet.Row> rows = new ArrayList<>();
        for (Decision decision : paper.decisions()) {
            String serial = Objects.requireNonNullElse(decision.number(), figures.digits("" + (rows.size() + 1)));
            rows.add(new Worksheet.Row(
                    address + "/" + decision.ordinal(),
                    List.of(
                            serial,
                            orEmpty(decision.topic()),
                            decision.text(),
                            implementers(decision),
                            deadline(decision),
                            "")));
        }
        return new Worksheet(
                WorksheetName.of(document),
                office(paper.office()),
                title(paper),
                memo(paper.memo()),
                List.of(
                        heading("serial", 6),
                        heading("topic", 17),
                        heading("decision", 32),
                        heading("implementer", 17),
                        heading("deadline", 12),
                        heading("progress", 15)),
                rows,
                List.of(words.say("worksheet.from", address)));
    }

    /**
     * Of decisions of several papers, in their order.
     *
     * @param whose the post or office whose decisions these are; null where they have no more in common than the search
     * @param missing what is not among them, in sentences
     */
    public Worksheet of(List<Row> decisions, Hit.@Nullable Coded whose, String address, List<String> missing) {
        List<Worksheet.Row> rows = new ArrayList<>();
        for (Row row : decisions) {
            Decision decision = Objects.requireNonNull(row.decision(), "a worksheet is of decisions");
            rows.add(new Worksheet.Row(
                    row.url(),
                    List.of(
                            figures.digits("" + (rows.size() + 1)),
                            origin(row),
                            orEmpty(decision.topic()),
                            decision.text(),
                            implementers(decision),
                            deadline(decision),
                            "")));
        }
        return new Worksheet(
                WorksheetName.of(whose),
                List.of(),
                whose == null ? words.say("worksheet.title") : words.say("worksheet.title-of", whose.label()),
                List.of(),
                List.of(
                        heading("serial", 6),
                        new Heading(words.say("worksheet.origin"), 20, true),
                        heading("topic", 12),
                        heading("decision", 25),
                        heading("implementer", 13),
                        heading("deadline", 11),
                        heading("progress", 13)),
                rows,
                Stream.concat(missing.stream(), Stream.of(words.say("worksheet.from", address)))
                        .toList());
    }

    private Heading heading(String key, int share) {
        return new Heading(words.say("worksheet." + key), share, false);
    }

    private String title(PaperRecord paper) {
        Meeting meeting = paper.meeting();
        String body = meeting == null ? null : meeting.body();
        String date = meeting == null ? null : meeting.date();
        if (date == null) {
            return words.say("worksheet.title-of", Objects.requireNonNullElse(body, orEmpty(paper.title())));
        }
        return body == null
                ? words.say("worksheet.title-meeting", figures.date(date))
                : words.say("worksheet.title-body", words.genitive(body), figures.date(date));
    }

    private List<String> memo(@Nullable Memo memo) {
        if (memo == null || memo.number() == null) {
            return List.of();
        }
        String number = words.say("worksheet.memo", memo.number());
        return List.of(memo.issued() == null ? number : number + " · " + figures.date(memo.issued()));
    }

    /** From which meeting and paper a decision is, as far as the paper states it. */
    private String origin(Row row) {
        PaperRecord paper = row.paper();
        Meeting meeting = paper.meeting();
        Memo memo = paper.memo();
        return Stream.of(
                        meeting == null || meeting.body() == null ? orEmpty(paper.title()) : meeting.body(),
                        meeting == null || meeting.date() == null ? null : figures.date(meeting.date()),
                        memo == null ? null : memo.number())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> office(@Nullable Office office) {
        return office == null
                ? List.of()
                : Stream.of(office.name(), office.branch())
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
    }

    private static String implementers(Decision decision) {
        return decision.implementers().stream().map(Implementer::text).collect(Collectors.joining("\n"));
    }

    private static String deadline(Decision decision) {
        return decision.deadline() == null ? "" : decision.deadline().text();
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
