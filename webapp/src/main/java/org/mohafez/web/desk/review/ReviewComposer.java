package org.mohafez.web.desk.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.account.Session;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
import org.mohafez.archive.PictureSize;
import org.mohafez.page.Box;
import org.mohafez.record.Access;
import org.mohafez.record.Decision;
import org.mohafez.record.Doubt;
import org.mohafez.record.Doubts;
import org.mohafez.record.Kind;
import org.mohafez.record.PageSummary;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.ReadFrom;
import org.mohafez.record.correction.Correction;
import org.mohafez.record.correction.Corrections;
import org.mohafez.record.correction.Corrections.Said;
import org.mohafez.record.correction.FieldName;
import org.mohafez.record.correction.FieldValue;
import org.mohafez.record.correction.HeadField;
import org.mohafez.record.correction.RowField;
import org.mohafez.web.desk.review.ReviewSheet.Choice;
import org.mohafez.web.desk.review.ReviewSheet.Field;
import org.mohafez.web.desk.review.ReviewSheet.Form;
import org.mohafez.web.desk.review.ReviewSheet.Leaf;
import org.mohafez.web.desk.review.ReviewSheet.Lost;
import org.mohafez.web.desk.review.ReviewSheet.Row;
import org.mohafez.web.desk.review.ReviewSheet.Told;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Words;

/** Makes the sheet of a paper, in a reader's words. */
final class ReviewComposer {
    private static final int HUNDREDTHS = 10_000;

    private final Words words;
    private final Figures figures;
    private final Archive archive;
    private final Holding.Document paper;
    private final Unmade unmade;
    private final PaperRecord record;
    private final Corrections corrections;
    private final Map<FieldName, Said> said;
    private final Map<String, Doubt> doubtOf;
    private final List<Doubt> doubts;

    /** @param unmade what its reader put on it before and could not be made */
    ReviewComposer(Words words, Archive archive, Holding.Document paper, Unmade unmade) {
        this.words = words;
        this.figures = new Figures(words);
        this.archive = archive;
        this.paper = paper;
        this.unmade = unmade;
        this.record = paper.record();
        this.corrections = archive.corrections(paper.id());
        this.said = corrections.said();
        this.doubts = Doubts.of(record);
        this.doubtOf =
                doubts.stream().collect(Collectors.toMap(Doubt::field, doubt -> doubt, (first, second) -> first));
    }

    /** @param next what to look at when this is done */
    ReviewSheet sheet(Session reader, String title, @Nullable Told told, ReviewPage.@Nullable Paper next) {
        return new ReviewSheet(
                paper.id(),
                reader.account().name(),
                reader.formKey(),
                BlackoutComposer.newest(archive, paper.id()),
                title,
                link("/d/" + paper.id()),
                told,
                next,
                doubts.stream().map(this::inWords).distinct().toList(),
                record.access() == Access.INTERNAL ? new WithholdingWords(words).grounds(record) : List.of(),
                lost(),
                Arrays.stream(HeadField.values()).map(this::head).toList(),
                unmade.added().getOrDefault(0, ""),
                rows(),
                record.pages().stream().map(this::leaf).toList(),
                unmade.note(),
                history());
    }

    private List<Lost> lost() {
        Set<Integer> live = record.decisions().stream().map(Decision::ordinal).collect(Collectors.toSet());
        return corrections.unplaced(live).stream()
                .map(field -> lost((FieldName.Row) field, Objects.requireNonNull(said.get(field)), live))
                .toList();
    }

    private Lost lost(FieldName.Row field, Said person, Set<Integer> live) {
        String value = Objects.requireNonNullElse(person.value(), words.say("review.not-stated"));
        int now = record.retired().stream()
                .filter(retired -> retired.ordinal() == field.ordinal())
                .flatMap(retired -> Stream.ofNullable(retired.replacedBy()))
                .filter(live::contains)
                .findFirst()
                .orElse(0);
        return new Lost(
                FieldLabels.of(words, field) + ": " + value,
                words.say("review.said-by", person.author(), figures.moment(person.made())),
                now);
    }

    private Field head(HeadField field) {
        FieldName name = new FieldName.Head(field);
        List<Choice> choices =
                switch (field) {
                    case KIND ->
                        choices(
                                Kind.values(),
                                Kind::code,
                                "kind.",
                                unmade.values().getOrDefault(name, record.kind().code()));
                    case ACCESS ->
                        choices(
                                new Access[] {Access.PUBLIC, Access.INTERNAL},
                                Access::code,
                                "access.",
                                unmade.values()
                                        .getOrDefault(name, record.access().code()));
                    default -> List.of();
                };
        return field(name, field.pointer(), Form.of(field), choices);
    }

    private List<Row> rows() {
        return IntStream.range(0, record.decisions().size())
                .mapToObj(place -> row(record.decisions().get(place), place))
                .toList();
    }

    private Row row(Decision decision, int place) {
        List<Field> fields = Arrays.stream(RowField.values())
                .map(field -> field(
                        new FieldName.Row(decision.ordinal(), field),
                        "/decisions/" + place + "/" + field.key(),
                        field == RowField.TEXT || field == RowField.IMPLEMENTERS ? Form.LINES : Form.LINE,
                        List.of()))
                .toList();
        int ordinal = decision.ordinal();
        return new Row(
                ordinal,
                decision.number() == null
                        ? words.say("review.decision.unnumbered", place + 1)
                        : words.say("review.decision", decision.number()),
                place == 0,
                fields,
                unmade.fates().getOrDefault(ordinal, ""),
                unmade.added().getOrDefault(ordinal, ""));
    }

    private Field field(FieldName name, String pointer, Form form, List<Choice> choices) {
        ReadFrom read = record.reads().get(pointer);
        Doubt doubt = doubtOf.get(pointer);
        Said person = said.get(name);
        String value = FieldValue.in(record, name).orElse("");
        return new Field(
                name.toString(),
                FieldLabels.of(words, name),
                value,
                typed(form, unmade.values().getOrDefault(name, value)),
                doubt == null ? null : inWords(doubt),
                person == null ? null : words.say("review.said-by", person.author(), figures.moment(person.made())),
                read == null ? 0 : read.page(),
                read == null ? "" : box(read),
                form,
                choices);
    }

    private String typed(Form form, String value) {
        boolean day = form == Form.DAY && value.length() == "yyyy-MM-dd".length();
        return day ? figures.date(value) : value;
    }

    /** The place on the page, so that a picture of any size can show it. */
    private String box(ReadFrom read) {
        PageSummary page = record.pages().stream()
                .filter(summary -> summary.number() == read.page())
                .findFirst()
                .orElse(null);
        if (page == null
                || page.width() == null
                || page.height() == null
                || read.boxes().isEmpty()) {
            return "";
        }
        Box box = read.boxes().stream().reduce(Box::union).orElseThrow();
        return share(box.left(), page.width()) + " " + share(box.top(), page.height()) + " "
                + share(box.width(), page.width()) + " " + share(box.height(), page.height());
    }

    private static long share(double part, double whole) {
        return Math.round(HUNDREDTHS * part / whole);
    }

    private <E> List<Choice> choices(E[] values, Function<E, String> code, String messages, String now) {
        return Arrays.stream(values)
                .map(code)
                .map(one -> new Choice(one, words.say(messages + one), one.equals(now)))
                .toList();
    }

    private Leaf leaf(PageSummary page) {
        String href = "/d/" + paper.id() + "/page/" + page.number();
        return new Leaf(
                page.number(),
                words.say("review.page", page.number()),
                archive.hasPicture(paper.id(), page.number(), PictureSize.FULL)
                        ? "/d/" + paper.id() + "/page/" + PictureSize.FULL.fileName(page.number())
                        : null,
                link(href));
    }

    private String inWords(Doubt doubt) {
        String what = words.say("doubt." + doubt.cause().code());
        return doubt.detail() == null || doubt.cause() == Doubt.Cause.UNSURE_PAGE
                ? what
                : what + " (" + detail(doubt) + ")";
    }

    private String detail(Doubt doubt) {
        String detail = Objects.requireNonNull(doubt.detail());
        return words.sayOr(detail, "unread." + detail);
    }

    private List<String> history() {
        List<Correction> made = new ArrayList<>(corrections.corrections());
        Collections.reverse(made);
        return made.stream()
                .map(one -> words.say("review.said-by", one.author(), figures.moment(one.made()))
                        + (one.note().isEmpty() ? "" : ": " + one.note()))
                .toList();
    }

    private String link(String path) {
        return QueryString.empty().in(words.lang()).behind(path);
    }
}
