package org.mohafez.web.record.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.Coded;
import org.mohafez.index.CodedNames;
import org.mohafez.index.IndexField;
import org.mohafez.record.Meeting;
import org.mohafez.record.Memo;
import org.mohafez.record.Office;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Person;
import org.mohafez.web.place.PlaceNames;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Words;

/** The head of a paper as names and values; what the paper does not state is left out. */
public final class PaperFields {
    private final Words words;
    private final Figures figures;
    private final List<Field> fields = new ArrayList<>();

    private PaperFields(Words words, Figures figures) {
        this.words = words;
        this.figures = figures;
    }

    /** Everything the head of the paper says. */
    public static List<Field> all(PaperRecord paper, Words words, Figures figures) {
        PaperFields fields = new PaperFields(words, figures);
        fields.subject(paper);
        fields.office(paper.office());
        fields.memo(paper.memo());
        fields.meeting(paper.meeting());
        fields.add("effective-from", fields.day(paper.effectiveFrom()));
        fields.add("marking", paper.marking());
        return List.copyOf(fields.fields);
    }

    /** What somebody needs who sees one decision of it. */
    static List<Field> brief(PaperRecord paper, Words words, Figures figures) {
        PaperFields fields = new PaperFields(words, figures);
        Office office = paper.office();
        Meeting meeting = paper.meeting();
        Memo memo = paper.memo();
        if (office != null) {
            fields.add("office", joined(office.name(), office.branch()));
        }
        if (meeting != null) {
            fields.add("body", meeting.body());
            fields.add("meeting-date", fields.day(meeting.date()));
        }
        if (memo != null) {
            fields.add("memo-number", memo.number());
            fields.add("issued-date", fields.day(memo.issued()));
        }
        return List.copyOf(fields.fields);
    }

    private void subject(PaperRecord paper) {
        if (!Objects.equals(paper.subject(), paper.title())) {
            add("subject", paper.subject());
        }
    }

    private void office(@Nullable Office office) {
        if (office != null) {
            add("office", office.name());
            add("branch", office.branch());
            add("ministry", office.ministry());
            add("agency", office.agency());
            CodedNames names = new CodedNames(office);
            add(
                    "place",
                    Stream.of(
                                    place(IndexField.DIVISION, names.division()),
                                    place(IndexField.DISTRICT, names.district()),
                                    place(IndexField.UPAZILA, names.upazila()))
                            .flatMap(Optional::stream)
                            .collect(Collectors.joining(" › ")));
        }
    }

    private Optional<String> place(IndexField level, Optional<Coded> place) {
        return place.map(known -> PlaceNames.of(level, known.code(), known.label(), words.lang()));
    }

    private void memo(@Nullable Memo memo) {
        if (memo != null) {
            add("memo-number", memo.number());
            add("issued-date", day(memo.issued()));
            add("issued-as-printed", memo.issuedBangla());
        }
    }

    private void meeting(@Nullable Meeting meeting) {
        if (meeting == null) {
            return;
        }
        add("body", meeting.body());
        add("meeting-number", meeting.number());
        add("meeting-date", day(meeting.date()));
        add("meeting-time", meeting.time() == null ? null : figures.digits(meeting.time()));
        add("meeting-period", meeting.period() == null ? null : figures.date(meeting.period()));
        add("venue", meeting.venue());
        add(
                "mode",
                meeting.mode() == null
                        ? null
                        : words.say("mode." + meeting.mode().code()));
        add("chair", person(meeting.chair()));
        add("secretary", person(meeting.secretary()));
        add("attendance", meeting.attendance());
    }

    private static @Nullable String person(@Nullable Person person) {
        return person == null ? null : joined(person.name(), person.designation(), person.charge());
    }

    static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private @Nullable String day(@Nullable String iso) {
        return iso == null ? null : figures.bothCalendars(iso);
    }

    private void add(String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            fields.add(new Field(words.say(key), value));
        }
    }
}
