package org.mohafez.reader.zone;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.mohafez.reader.paper.Element;
import org.mohafez.reader.paper.Grid;
import org.mohafez.reader.paper.Passage;
import org.mohafez.reader.table.ColumnRole;
import org.mohafez.reader.table.DataTable;
import org.mohafez.reader.words.AnnexHeading;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.LeadingNumber;
import org.mohafez.reader.words.PersonName;
import org.mohafez.reader.words.Prose;
import org.mohafez.reader.words.Serial;

/** Finds where a paper closes: at the first signature, distribution or memo number after which it decides nothing more. */
final class Closing {
    private static final Set<ColumnRole> TELLING = EnumSet.of(
            ColumnRole.DECISION,
            ColumnRole.PAST_DECISION,
            ColumnRole.PROGRESS,
            ColumnRole.MEMBER,
            ColumnRole.ROLE,
            ColumnRole.ACTIVITY);
    private static final Set<Label> SPEAKING =
            EnumSet.of(Label.TOPIC, Label.DISCUSSION, Label.DECISION, Label.TO_DO, Label.IMPLEMENTER, Label.TERMS);

    private Closing() {}

    /** The index of the first element of the close; their number, if the paper ends without one. */
    static int start(List<Element> elements, int from) {
        int first = from;
        int looked = from;
        boolean signed = false;
        for (int i = from; i < elements.size(); i++) {
            boolean copies = headsCopies(elements.get(i));
            if (copies) {
                signed = signed || isSigned(elements, looked, i);
                looked = i;
            }
            if (speaks(elements.get(i)) && !(copies && signed)) {
                first = i + 1;
                looked = first;
                signed = false;
            }
        }
        List<ZoneLine> lines = ZoneLine.of(elements, first, elements.size());
        for (int l = 0; l < lines.size(); l++) {
            if (!isTabled(elements.get(lines.get(l).element())) && closes(lines, l)) {
                return lines.get(l).element();
            }
        }
        return elements.size();
    }

    /** The index of the first element after the close that heads an annex, or a list of those who were there; their number if none does. */
    static int end(List<Element> elements, int close) {
        int end = elements.size();
        for (int i = elements.size() - 1; i > close; i--) {
            if (elements.get(i) instanceof Passage passage) {
                if (Distribution.isHeading(passage.text())) {
                    break;
                }
                if (headsAnnex(passage)) {
                    end = i;
                }
            }
        }
        return end;
    }

    private static boolean headsAnnex(Passage passage) {
        String first = passage.lines().getFirst().text();
        boolean present = Label.at(first, EnumSet.of(Label.ATTENDANCE))
                .filter(label -> label.closed() && label.end() >= first.length())
                .isPresent();
        return present || AnnexHeading.is(first);
    }

    /** A name above a post in a table with a heading is a row of that table, such as one of those an order moves. */
    private static boolean isTabled(Element element) {
        return element instanceof Grid grid
                && !ZoneLine.areSigning(grid)
                && DataTable.of(grid).isPresent();
    }

    /** Whether a row of the table begins with the label of a decision: one that tells its matters downwards. */
    static boolean labelsDecision(Grid grid) {
        return grid.width() > 1
                && grid.rows().stream()
                        .map(row -> row.cells().getFirst().text())
                        .anyMatch(first -> Label.at(first, EnumSet.of(Label.DECISION))
                                .filter(label -> label.closed() && label.end() >= first.length())
                                .isPresent());
    }

    static boolean speaks(Element element) {
        return switch (element) {
            case Grid grid ->
                labelsDecision(grid)
                        || (!ZoneLine.areSigning(grid)
                                && DataTable.of(grid)
                                        .filter(table -> TELLING.stream().anyMatch(table::has))
                                        .isPresent());
            case Passage passage ->
                Label.numbered(passage.text(), SPEAKING)
                        .filter(Label.Found::closed)
                        .isPresent();
        };
    }

    /** কার্যার্থেঃ alone on its line: beneath a signature it stands over those who get a copy, elsewhere it says who must act. */
    private static boolean headsCopies(Element element) {
        if (!(element instanceof Passage passage)) {
            return false;
        }
        String line = passage.lines().getFirst().text();
        return Distribution.isHeading(line)
                && Label.at(line, EnumSet.of(Label.DISTRIBUTION))
                        .filter(label -> label.end() >= line.length())
                        .isPresent();
    }

    private static boolean isSigned(List<Element> elements, int from, int to) {
        List<ZoneLine> lines = ZoneLine.of(elements, from, to);
        return IntStream.range(0, lines.size())
                .anyMatch(l -> SignatureBlock.at(lines, l).isPresent());
    }

    /** A signature also stands at the foot of a page, before the paper goes on. */
    private static boolean isLast(List<ZoneLine> lines, int l) {
        return lines.subList(l + 1, lines.size()).stream().noneMatch(line -> Prose.is(line.text()));
    }

    private static boolean closes(List<ZoneLine> lines, int l) {
        ZoneLine line = lines.get(l);
        Optional<Label.Found> label = line.label(EnumSet.of(Label.MEMO, Label.DISTRIBUTION));
        if (label.isPresent()
                && Serial.at(line.text()).isEmpty()
                && LeadingNumber.of(line.text()).isEmpty()) {
            boolean memo = label.get().label() == Label.MEMO;
            return memo
                    ? label.get().closed() && line.text().chars().anyMatch(Character::isDigit)
                    : Distribution.isHeading(line.text());
        }
        return SignatureBlock.at(lines, l).isPresent() || (PersonName.isSignedMark(line.text()) && isLast(lines, l));
    }
}
