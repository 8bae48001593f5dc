package org.mohafez.web.record.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mohafez.record.Committee;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Signatory;
import org.mohafez.search.Run;
import org.mohafez.web.record.view.DocumentPage.Section;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Words;

/** The parts of a paper beside its head and its decisions, as lines or rows; parts it does not have are left out. */
final class PaperSections {
    private final Words words;
    private final Figures figures;
    private final Marker marker;
    private final List<Section> sections = new ArrayList<>();

    private PaperSections(Words words, Figures figures, Marker marker) {
        this.words = words;
        this.figures = figures;
        this.marker = marker;
    }

    static List<Section> of(PaperRecord paper, Words words, Figures figures, Marker marker) {
        PaperSections sections = new PaperSections(words, figures, marker);
        sections.rows(
                "provisions", List.of("number", "provision"), paper.provisions(), p -> cells(p.number(), p.text()));
        paper.committees().forEach(sections::committee);
        sections.rows(
                "progress",
                List.of("number", "activity", "indicator", "target", "progress-status"),
                paper.progress(),
                p -> cells(p.number(), p.activity(), p.indicator(), p.target(), p.status()));
        if (paper.meeting() != null) {
            sections.rows(
                    "attendees",
                    List.of("name-column", "designation"),
                    paper.meeting().attendees(),
                    p -> cells(p.name(), p.designation()));
        }
        sections.rows(
                "relations",
                List.of("relation", "memo-number", "passage"),
                paper.relations(),
                r -> cells(words.sayOr(r.type(), "relation." + r.type()), r.memo(), r.text()));
        sections.rows(
                "mentions",
                List.of("mention", "passage"),
                paper.mentions(),
                m -> cells(words.sayOr(m.type(), "mention." + m.type()), m.text()));
        sections.lines("signatories", paper.signatories(), sections::signatory);
        sections.lines("distribution", paper.distribution(), line -> line);
        sections.lines(
                "annexes",
                paper.annexes(),
                annex -> words.say(annex.held() ? "annex.held" : "annex.not-held", annex.label()));
        return List.copyOf(sections.sections);
    }

    private void committee(Committee committee) {
        String name = Objects.requireNonNullElse(committee.name(), words.say("committee"));
        add(
                "committee",
                name,
                List.of("number", "member", "role"),
                committee.members().stream()
                        .map(m -> cells(m.number(), m.member(), m.role()))
                        .toList());
        add(
                "terms",
                words.say("terms"),
                List.of(),
                committee.terms().stream().map(PaperSections::cells).toList());
    }

    private String signatory(Signatory signatory) {
        String date = signatory.date();
        return PaperFields.joined(signatory.name(), signatory.designation(), date == null ? null : figures.date(date));
    }

    private <T> void rows(String key, List<String> columns, List<T> values, Function<T, List<String>> cells) {
        add(key, words.say(key), columns, values.stream().map(cells).toList());
    }

    private <T> void lines(String key, List<T> values, Function<T, String> line) {
        add(
                key,
                words.say(key),
                List.of(),
                values.stream().map(line).map(PaperSections::cells).toList());
    }

    private void add(String key, String title, List<String> columns, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            sections.add(new Section(
                    key + "-" + (sections.size() + 1),
                    title,
                    columns.stream().map(words::say).toList(),
                    rows.stream().map(this::marked).toList()));
        }
    }

    private List<List<Run>> marked(List<String> cells) {
        return cells.stream().map(marker::mark).toList();
    }

    private static List<String> cells(@Nullable String... values) {
        return java.util.Arrays.stream(values)
                .map(value -> Objects.requireNonNullElse(value, ""))
                .toList();
    }
}
