package org.mohafez.reader.decision.segment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.Paragraph;
import org.mohafez.reader.decision.draft.LabelledParts;
import org.mohafez.reader.decision.wording.Announces;
import org.mohafez.reader.decision.wording.MeetingCloses;
import org.mohafez.reader.paper.Element;
import org.mohafez.reader.paper.Passage;
import org.mohafez.reader.paper.Spot;
import org.mohafez.reader.paper.TextLine;
import org.mohafez.reader.words.Beside;
import org.mohafez.reader.words.InnerLabels;
import org.mohafez.reader.words.Items;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.ListMark;
import org.mohafez.reader.words.PersonName;
import org.mohafez.reader.words.Resolves;
import org.mohafez.reader.words.Sentences;
import org.mohafez.reader.words.Serial;

/**
 * A stretch of prose under one label, or under none.
 *
 * @param number that stands before the label or with it
 * @param text after label and number; where there is no label, with its number
 * @param inside whether it stands in the middle of a paragraph
 */
public record Segment(@Nullable Label label, @Nullable String number, String text, Spot spot, boolean inside) {
    private static final Set<Label> LABELS =
            EnumSet.of(Label.TOPIC, Label.DISCUSSION, Label.DECISION, Label.IMPLEMENTER, Label.DEADLINE, Label.REMARKS);
    private static final Set<Label> WITH_TO_DO = EnumSet.copyOf(LABELS);

    static {
        WITH_TO_DO.add(Label.TO_DO);
    }

    /** Labels that also stand in the middle of a paragraph, after a stop. */
    private static final Pattern INSIDE = InnerLabels.pattern("(?<=[।.;)\\s])(?=(?:"
            + InnerLabels.words(Label.DISCUSSION, Label.DECISION) + "\\s*[:ঃ]|"
            + InnerLabels.words(Label.IMPLEMENTER, Label.DEADLINE) + "(?:\\s*[:ঃ]|" + InnerLabels.DASH + ")))");

    /** What ends the text before such a label: a stop, and perhaps the number of the part that the label begins. */
    private static final Pattern ENDED = InnerLabels.pattern("(?:^|(?<=[।.;)!?]))\\s*+" + InnerLabels.MARK + "$");

    /** A bracket that is not closed, and no sentence after it. */
    private static final Pattern OPEN = Pattern.compile("(?s).*\\([^()।]*+(?:\\([^()]*+\\)[^()।]*+)*+");

    private static final Pattern CLOSES = Pattern.compile("[^()।]*\\)");

    /** The segments of the passages, in order; tables have none. */
    public static List<Segment> of(List<Element> body) {
        return of(body, LABELS);
    }

    /**
     * The same of a body in which nothing but prose can decide: where its matters are labelled, and none of it is labelled or announced as a
     * decision, or resolves anything, what is to be done is one.
     */
    public static List<Segment> ofProse(List<Element> body) {
        List<Segment> segments = of(body, LABELS);
        boolean matters = segments.stream().anyMatch(segment -> segment.is(Label.TOPIC));
        return !matters || segments.stream().anyMatch(Segment::decides) ? segments : of(body, WITH_TO_DO);
    }

    private static boolean decides(Segment segment) {
        return segment.is(Label.DECISION)
                || Sentences.of(segment.text()).stream()
                        .anyMatch(sentence -> Resolves.in(sentence) || Announces.in(sentence));
    }

    private static List<Segment> of(List<Element> body, Set<Label> labels) {
        List<Segment> segments = new ArrayList<>();
        TalkAndDecision both = new TalkAndDecision(labels);
        // A signature at the foot of a page interrupts no list.
        List<Passage> passages = body.stream()
                .flatMap(element -> element instanceof Passage passage ? Stream.of(passage) : Stream.empty())
                .filter(passage -> !PersonName.isSignedMark(passage.text()))
                .toList();
        for (Passage passage : LostBullets.found(withClosed(passages))) {
            for (String paragraph : paragraphs(passage, labels)) {
                List<String> parts = parts(paragraph, labels);
                for (int i = 0; i < parts.size(); i++) {
                    String part = parts.get(i);
                    boolean inside = i > 0;
                    segments.addAll(both.take(part, passage.spot(), inside)
                            .orElseGet(() -> List.of(of(part, passage.spot(), inside, labels))));
                }
            }
        }
        return both.withDecidedLists(segments);
    }

    /** A passage that breaks off within brackets goes on in the next, where that closes them. */
    private static List<Passage> withClosed(List<Passage> passages) {
        List<Passage> whole = new ArrayList<>();
        for (Passage passage : passages) {
            boolean closes = !whole.isEmpty()
                    && OPEN.matcher(whole.getLast().text()).matches()
                    && CLOSES.matcher(passage.text()).lookingAt()
                    && ListMark.at(passage.text()).isEmpty();
            if (closes) {
                Passage open = whole.removeLast();
                whole.add(new Passage(Stream.concat(open.lines().stream(), passage.lines().stream())
                        .toList()));
            } else {
                whole.add(passage);
            }
        }
        return whole;
    }

    /** The number a segment without a label begins with. */
    public Optional<Serial> serial() {
        return label == null ? Serial.at(text) : Optional.empty();
    }

    /** The mark of a list that a segment without a label begins with. */
    public Optional<ListMark> mark() {
        return label == null ? ListMark.at(text) : Optional.empty();
    }

    public boolean is(Label wanted) {
        return label == wanted;
    }

    /** The lines of a passage, joined but where a label or, after a stop or those who must act, a number begins one. */
    private static List<String> paragraphs(Passage passage, Set<Label> labels) {
        List<String> paragraphs = new ArrayList<>();
        for (TextLine line : passage.lines()) {
            Optional<ListMark> mark = ListMark.at(line.text());
            boolean labelled = Label.numbered(line.text(), labels)
                    .filter(Label.Found::closed)
                    .isPresent();
            // Who acts on the sentence above stands in its brackets; behind a stop they act on all above.
            boolean bracketed = mark.isEmpty()
                    && line.text().matches("\\s*[(\\[].*")
                    && !paragraphs.isEmpty()
                    && !Sentences.ends(paragraphs.getLast());
            boolean closes = !paragraphs.isEmpty()
                    && MeetingCloses.in(line.text())
                    && paragraphs.getLast().matches("(?s).*[)\\]]\\s*");
            boolean begins = paragraphs.isEmpty()
                    || (labelled && !bracketed)
                    || closes
                    || (mark.isPresent()
                            && (Sentences.ends(paragraphs.getLast())
                                    || LabelledParts.of(paragraphs.getLast())
                                            .implementers()
                                            .isPresent()));
            if (begins) {
                paragraphs.add(line.text());
            } else {
                String open = paragraphs.removeLast();
                paragraphs.add(open + (Paragraph.areOneWord(open, line.text()) ? "" : " ") + line.text());
            }
        }
        return paragraphs;
    }

    private static Segment of(String text, Spot spot, boolean inside, Set<Label> labels) {
        return Label.numbered(text, labels)
                .filter(Label.Found::closed)
                .map(label -> new Segment(
                        label.label() == Label.TO_DO ? Label.DECISION : label.label(),
                        label.number().orElse(null),
                        text.substring(label.end()).strip(),
                        spot,
                        inside))
                .orElseGet(() -> new Segment(null, null, text, spot, inside));
    }

    private static List<String> parts(String text, Set<Label> labels) {
        int close = MeetingCloses.from(text);
        if (close > 0 && close < text.length()) {
            return Stream.of(text.substring(0, close), text.substring(close))
                    .flatMap(part -> parts(part.strip(), labels).stream())
                    .toList();
        }
        List<String> parts = new ArrayList<>();
        Matcher inside = INSIDE.matcher(text);
        int from = 0;
        while (inside.find()) {
            Matcher ended = Beside.before(ENDED, text, inside.start());
            if (InnerLabels.leads(inside, text) && ended.find()) {
                String before = text.substring(from, ended.start()).strip();
                if (!before.isEmpty()) {
                    parts.add(before);
                }
                from = ended.start();
            }
        }
        parts.addAll(listed(text.substring(from).strip(), labels));
        return parts;
    }

    /** The items behind a label, each by itself; none where nothing stands there. */
    public static List<Segment> listed(Segment labelled) {
        String text = labelled.text();
        List<Items.Item> items = Items.of(text);
        Stream<String> parts = items.isEmpty() || items.getFirst().start() > 0
                ? Stream.of(text)
                : IntStream.range(0, items.size())
                        .mapToObj(i -> text.substring(
                                items.get(i).start(),
                                i + 1 < items.size() ? items.get(i + 1).start() : text.length()));
        return parts.filter(part -> !part.isBlank())
                .map(part -> new Segment(null, null, part.strip(), labelled.spot(), labelled.inside()))
                .toList();
    }

    /** The items of a list that the same paragraph announces, each by itself, after what announces it. */
    private static List<String> listed(String text, Set<Label> labels) {
        boolean labelled =
                Label.numbered(text, labels).filter(Label.Found::closed).isPresent();
        List<Items.Item> items = labelled ? List.of() : Items.of(text);
        if (items.isEmpty() || !Announces.in(text.substring(0, items.getFirst().start()))) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (Items.Item item : items) {
            parts.add(text.substring(from, item.start()).strip());
            from = item.start();
        }
        parts.add(text.substring(from));
        return parts;
    }
}
