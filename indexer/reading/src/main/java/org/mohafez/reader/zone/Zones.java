package org.mohafez.reader.zone;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.paper.Element;
import org.mohafez.reader.paper.Grid;
import org.mohafez.reader.paper.Paper;
import org.mohafez.reader.paper.Passage;
import org.mohafez.reader.table.ColumnRole;
import org.mohafez.reader.table.DataTable;
import org.mohafez.reader.words.Came;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.LeadingNumber;
import org.mohafez.reader.words.ListMark;
import org.mohafez.reader.words.Prose;
import org.mohafez.reader.words.Sentences;
import org.mohafez.reader.words.Serial;
import org.mohafez.reader.words.TitleWord;

/**
 * The parts of a paper: head, body, the close with signature and distribution, and what is annexed.
 *
 * @param head before the paper begins to speak
 * @param body the elements between, in order
 * @param closing from the first signature, distribution or late memo number on
 * @param annexed what follows the close: lists under পরিশিষ্ট, or of those who were there
 */
public record Zones(List<ZoneLine> head, List<Element> body, List<ZoneLine> closing, List<Element> annexed) {
    private static final Set<Label> OF_HEAD = EnumSet.complementOf(EnumSet.of(
            Label.TOPIC,
            Label.DISCUSSION,
            Label.DECISION,
            Label.TO_DO,
            Label.IMPLEMENTER,
            Label.TERMS,
            Label.DISTRIBUTION,
            Label.DEADLINE,
            Label.REMARKS));
    private static final Set<Label> OF_BODY =
            EnumSet.of(Label.TOPIC, Label.DISCUSSION, Label.DECISION, Label.TO_DO, Label.IMPLEMENTER, Label.TERMS);

    public static Zones of(Paper paper) {
        List<Element> elements = paper.elements();
        int body = bodyStart(elements);
        int close = Math.max(body, Closing.start(elements, body));
        int annex = Closing.end(elements, close);
        return new Zones(
                ZoneLine.of(elements, 0, body),
                elements.subList(body, close),
                ZoneLine.of(elements, close, annex),
                elements.subList(annex, elements.size()));
    }

    /** The text right above the body: that of the head's last element. A table with which the body begins has its caption there. */
    public String aboveBody() {
        return head.isEmpty()
                ? ""
                : head.stream()
                        .filter(line -> line.element() == head.getLast().element())
                        .map(ZoneLine::text)
                        .collect(Collectors.joining("\n"));
    }

    private static int bodyStart(List<Element> elements) {
        for (int i = 0; i < elements.size(); i++) {
            if ((isBody(elements.get(i)) || leadsToList(elements, i))
                    && !(i > 0 && endsSubject(elements.get(i - 1), elements.get(i)))) {
                return beginOfMatter(elements, i);
            }
        }
        return elements.size();
    }

    /** Whether it is a sentence, though no stop ends it, right above a list. */
    private static boolean leadsToList(List<Element> elements, int i) {
        return i + 1 < elements.size()
                && elements.get(i) instanceof Passage sentence
                && elements.get(i + 1) instanceof Passage item
                && Prose.leadsOn(sentence.text())
                && ListMark.at(item.text()).filter(ListMark::first).isPresent();
    }

    /** Where the matter begins of which the first element of the body tells: at its heading, also over talk that does not end in a verb. */
    private static int beginOfMatter(List<Element> elements, int body) {
        if (namesMatter(elements.get(body))) {
            return body;
        }
        int first = body - 1;
        while (first > 0 && elements.get(first) instanceof Passage passage && isUnlabelledSentence(passage)) {
            first--;
        }
        return first >= 0
                        && headsMatter(elements.get(first))
                        && !Came.lists(index -> elements.get(index).text(), first)
                ? first
                : body;
    }

    /** Whether it begins with the label of a matter; what is numbered above it is a list of another kind, such as of those who came. */
    private static boolean namesMatter(Element element) {
        return element instanceof Passage passage
                && Label.numbered(passage.text(), EnumSet.of(Label.TOPIC))
                        .filter(Label.Found::closed)
                        .isPresent();
    }

    private static boolean isUnlabelledSentence(Passage passage) {
        return passage.text().strip().endsWith("।")
                && Serial.at(passage.text()).isEmpty()
                && Label.at(passage.text(), EnumSet.allOf(Label.class))
                        .filter(Label.Found::closed)
                        .isEmpty();
    }

    /** Whether it is the last word of a subject that a line end cut, and only looks like a label: প্রস্তাব। */
    private static boolean endsSubject(Element above, Element element) {
        return above instanceof Passage subject
                && Words.of(element.text()).size() == 1
                && element.text().strip().endsWith("।")
                && !Sentences.ends(subject.text())
                && subject.lines().stream().anyMatch(line -> Label.at(line.text(), EnumSet.of(Label.SUBJECT))
                        .filter(Label.Found::closed)
                        .isPresent());
    }

    /** Whether it is the numbered heading of the first matter: ১. ভূমি উন্নয়ন কর আদায়. ৩ নং counts no matters, it names a union. */
    private static boolean headsMatter(Element element) {
        return element instanceof Passage passage
                && Serial.at(passage.text())
                        .filter(serial -> !serial.printed().contains("নং"))
                        .isPresent()
                && Label.numbered(passage.text(), EnumSet.allOf(Label.class))
                        .filter(Label.Found::closed)
                        .isEmpty();
    }

    /** Whether the paper has begun to speak there. */
    public static boolean isBody(Element element) {
        return switch (element) {
            case Grid grid -> isData(grid);
            case Passage passage -> isBody(passage.text());
        };
    }

    /** Whether it decides, orders or reports something: what a paper does before it closes. */
    public static boolean speaks(Grid grid) {
        return Closing.speaks(grid);
    }

    private static boolean isBody(String text) {
        if (LeadingNumber.of(text).isPresent()) {
            return true;
        }
        Optional<Label.Found> label = Label.at(text, EnumSet.allOf(Label.class))
                .filter(Label.Found::closed)
                .or(() -> Label.numbered(text, OF_BODY).filter(Label.Found::closed));
        if (label.isPresent()) {
            return OF_BODY.contains(label.get().label());
        }
        // … until further orders: ends in a title's word, and is none.
        return Prose.is(text) && (TitleWord.of(text).isEmpty() || Prose.isEnglish(text) && !TitleWord.opens(text));
    }

    /** Whether the table tells something, and is not there to set labels, emblems or numbers side by side. */
    public static boolean isData(Grid grid) {
        if (SideBySide.is(grid)) {
            return false;
        }
        if (Closing.labelsDecision(grid)) {
            return true;
        }
        Optional<DataTable> table = DataTable.of(grid);
        if (table.isPresent()) {
            DataTable data = table.get();
            return !data.rows().isEmpty()
                    && (data.has(ColumnRole.SERIAL)
                            || data.columns().stream().filter(c -> !c.isEmpty()).count() >= 2);
        }
        boolean labels = grid.rows().stream()
                .anyMatch(row -> Label.at(row.cells().getFirst().text(), OF_HEAD)
                        .filter(Label.Found::closed)
                        .isPresent());
        boolean counts = grid.rows().size() > 1
                && grid.rows().stream()
                                .filter(row -> {
                                    String first = row.cells().getFirst().text();
                                    return Serial.alone(first)
                                            .or(() -> Serial.at(first))
                                            .isPresent();
                                })
                                .count()
                        > grid.rows().size() / 2;
        boolean speaks =
                grid.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> Prose.is(cell.text()));
        return !labels && (counts || speaks) && grid.width() > 1;
    }
}
