package org.mohafez.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Holding;
import org.mohafez.page.Block;
import org.mohafez.page.Cell;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;
import org.mohafez.record.Access;
import org.mohafez.record.CitedMemo;
import org.mohafez.record.Deadline;
import org.mohafez.record.Decision;
import org.mohafez.record.Implementer;
import org.mohafez.record.Kind;
import org.mohafez.record.Meeting;
import org.mohafez.record.Memo;
import org.mohafez.record.Mention;
import org.mohafez.record.Office;
import org.mohafez.record.PageSummary;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Relation;
import org.mohafez.record.Source;
import org.mohafez.record.Status;

/** A made-up paper, put together piece by piece; its pages follow from its record. */
public final class Paper {
    private final String id;
    private final Kind kind;
    private final List<Decision> decisions = new ArrayList<>();
    private final List<String> prose = new ArrayList<>();
    private Access access = Access.PUBLIC;
    private @Nullable String title;
    private @Nullable String subject;
    private @Nullable Office office;
    private @Nullable Memo memo;
    private @Nullable Meeting meeting;
    private List<CitedMemo> cited = List.of();
    private final List<Relation> acts = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private PageSource source = PageSource.TEXT;

    private Paper(String id, Kind kind) {
        this.id = id;
        this.kind = kind;
    }

    public static Paper of(String id, Kind kind) {
        return new Paper(id, kind);
    }

    public Paper internal() {
        access = Access.INTERNAL;
        return this;
    }

    public Paper title(String text) {
        title = text;
        return this;
    }

    public Paper subject(String text) {
        subject = text;
        return this;
    }

    public Paper office(String name, String district) {
        office = new Office(name, List.of(name), null, null, null, null, null, district, null, null);
        return this;
    }

    public Paper memo(String number, String issued) {
        memo = new Memo(number, null, null, null, null, null, issued, null, null);
        return this;
    }

    public Paper meeting(String body, String date) {
        meeting = new Meeting(date, null, null, body, null, null, null, null, null, null, List.of());
        return this;
    }

    public Paper cites(String number) {
        cited = List.of(new CitedMemo(number, null, null, null));
        return this;
    }

    /** @param type as in {@link Relation} */
    public Paper acts(String type, @Nullable String on, String text) {
        acts.add(new Relation(type, on, null, text));
        return this;
    }

    /** @param taka the value of the sum that is printed so */
    public Paper names(String sum, String taka) {
        mentions.add(new Mention("amount", sum, taka, 1));
        return this;
    }

    public Paper readBy(PageSource how) {
        source = how;
        return this;
    }

    public Paper prose(String paragraph) {
        prose.add(paragraph);
        return this;
    }

    public Paper decision(String topic, @Nullable String discussion, String text, String... implementers) {
        return decision(topic, discussion, text, null, implementers);
    }

    public Paper due(String topic, String text, String due, String... implementers) {
        return decision(topic, null, text, due, implementers);
    }

    private Paper decision(
            String topic, @Nullable String discussion, String text, @Nullable String due, String... implementers) {
        int ordinal = decisions.size() + 1;
        decisions.add(new Decision(
                ordinal,
                "০" + (char) ('০' + ordinal),
                topic,
                discussion,
                text,
                List.of(),
                Stream.of(implementers)
                        .map(name -> new Implementer(name, null, null, null, null, null))
                        .toList(),
                due == null ? null : new Deadline("শেষ তারিখ", due, null),
                null,
                1));
        return this;
    }

    public Holding.Document document() {
        Source file = new Source(id + ".txt", "00", 1, "text/plain", List.of(), List.of());
        return new Holding.Document(id, Instant.EPOCH, record().withSource(file));
    }

    public PaperRecord record() {
        return new PaperRecord(
                kind,
                null,
                Status.SIGNED,
                "bn",
                title,
                subject,
                office,
                memo,
                meeting,
                decisions,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                cited,
                acts,
                mentions,
                null,
                access,
                List.of(),
                java.util.Map.of(),
                List.of(),
                List.of(new PageSummary(1, null, null, source, null, null)),
                null,
                null,
                null);
    }

    public Pages pages() {
        List<Block> blocks = new ArrayList<>();
        Stream.of(office == null ? null : office.name(), title, subject, memo == null ? null : memo.number())
                .forEach(line -> {
                    if (line != null) {
                        blocks.add(Paragraph.of(line));
                    }
                });
        prose.forEach(text -> blocks.add(Paragraph.of(text)));
        if (!decisions.isEmpty()) {
            blocks.add(new Table(null, decisions.stream().map(Paper::row).toList()));
        }
        return new Pages("text/plain", List.of(new Page(1, null, null, source, null, null, blocks)));
    }

    private static List<Cell> row(Decision decision) {
        return Stream.concat(
                        Stream.of(decision.number(), decision.topic(), decision.discussion(), decision.text()),
                        decision.implementers().stream().map(Implementer::text))
                .map(text -> Cell.of(text == null ? "" : text))
                .toList();
    }
}
