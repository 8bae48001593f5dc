package org.mohafez.reader.zone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.paper.Element;
import org.mohafez.reader.paper.Grid;
import org.mohafez.reader.paper.GridCell;
import org.mohafez.reader.paper.Passage;
import org.mohafez.reader.paper.Spot;
import org.mohafez.reader.paper.TextLine;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.PersonName;
import org.mohafez.reader.words.Posts;
import org.mohafez.reader.words.Serial;

/**
 * A line of the head or the close of a paper. A label and its value that stand in two cells of a row are one line.
 *
 * @param words of the line; a value of several paragraphs keeps its line feeds
 * @param element the index of the paper's element it belongs to
 */
public record ZoneLine(Words words, Spot spot, int element) {
    private static final Collection<Label> ALL = EnumSet.allOf(Label.class);
    /** Labels whose value may need more than a line. */
    private static final Label[] LONG_VALUES = {
        Label.CHAIR, Label.SECRETARY, Label.VENUE, Label.ATTENDANCE, Label.SUBJECT, Label.REFERENCE, Label.BODY
    };

    /** What of a meeting is told side by side on one line. */
    private static final Set<Label> OF_MEETING =
            EnumSet.of(Label.DATE, Label.MEETING_DATE, Label.TIME, Label.VENUE, Label.CHAIR);

    private static final Pattern OPENED = Pattern.compile("\\s*[:：ঃ]");
    private static final Pattern STOP = Pattern.compile("[,;।]\\s*");

    public ZoneLine(String text, Spot spot, int element) {
        this(Words.of(text), spot, element);
    }

    /** The line as it stands. */
    public String text() {
        return words.text();
    }

    /** The lines of the elements from the first index to before the last. */
    public static List<ZoneLine> of(List<Element> elements, int from, int to) {
        List<ZoneLine> lines = new ArrayList<>();
        for (int i = from; i < to; i++) {
            int element = i;
            switch (elements.get(i)) {
                case Passage passage -> lines.addAll(ofPassage(passage, element));
                case Grid grid -> {
                    Grid whole = grid;
                    while (i + 1 < to && elements.get(i + 1) instanceof Grid beneath && goesOn(whole, beneath)) {
                        whole = whole.with(beneath.rows());
                        i++;
                    }
                    lines.addAll(ofGrid(whole, element));
                }
            }
        }
        return lines;
    }

    /** Names, and the posts beneath them, that stand side by side are each a table where no rule holds the lines together. */
    private static boolean goesOn(Grid above, Grid beneath) {
        return beneath.width() == above.width()
                && beneath.rows().size() == 1
                && Stream.of(above, beneath)
                        .flatMap(grid -> grid.rows().stream())
                        .noneMatch(ZoneLine::isLabelled);
    }

    /** What stands after the label, if the line has one of those, parted from it by a colon or a cell's rule. */
    public Optional<String> value(Label... labels) {
        return label(EnumSet.copyOf(List.of(labels)))
                .filter(Label.Found::closed)
                .map(found -> text().substring(found.end()).strip());
    }

    /** The label it begins with. */
    public Optional<Label.Found> label(Collection<Label> labels) {
        return Label.at(words, labels);
    }

    /** Its lines; the value after a label goes on over those that have no label of their own. */
    private static List<ZoneLine> ofPassage(Passage passage, int element) {
        List<ZoneLine> lines = new ArrayList<>();
        for (TextLine line :
                passage.lines().stream().flatMap(ZoneLine::besideLabels).toList()) {
            boolean goesOn = !lines.isEmpty()
                    && lines.getLast().isLabelled(LONG_VALUES)
                    && Label.at(line.text(), ALL).filter(Label.Found::closed).isEmpty()
                    && Serial.at(line.text()).isEmpty();
            if (goesOn) {
                ZoneLine label = lines.removeLast();
                lines.add(new ZoneLine(
                        label.text() + " " + line.text(), label.spot().with(line.spot()), element));
            } else {
                lines.add(new ZoneLine(line.text(), line.spot(), element));
            }
        }
        return lines;
    }

    /** What is told of a meeting side by side, part by part: তারিখ: ১০ মে ২০২৩, সময়: সকাল ১০ টা। স্থান: সভাকক্ষ. */
    private static Stream<TextLine> besideLabels(TextLine line) {
        String text = line.text();
        if (Label.at(text, OF_MEETING).filter(Label.Found::closed).isEmpty()) {
            return Stream.of(line);
        }
        List<TextLine> parts = new ArrayList<>();
        int from = 0;
        Matcher stop = STOP.matcher(text);
        while (stop.find()) {
            if (Label.at(text.substring(stop.end()), OF_MEETING)
                    .filter(Label.Found::closed)
                    .isPresent()) {
                parts.add(new TextLine(text.substring(from, stop.start()), line.spot()));
                from = stop.end();
            }
        }
        parts.add(new TextLine(text.substring(from), line.spot()));
        return parts.stream();
    }

    /** Row by row where there are labels; column by column where names stand side by side above their posts. */
    private static List<ZoneLine> ofGrid(Grid grid, int element) {
        if (SideBySide.is(grid)) {
            return SideBySide.lines(grid, element);
        }
        boolean labels = grid.rows().stream().anyMatch(ZoneLine::isLabelled);
        if (labels && !areSigning(grid)) {
            List<ZoneLine> lines = new ArrayList<>();
            grid.rows().forEach(row -> takeRow(row, element, lines));
            return lines;
        }
        return IntStream.range(0, grid.width())
                .boxed()
                .flatMap(c -> grid.rows().stream().map(row -> row.cells().get(c)))
                .distinct()
                .flatMap(cell -> ofCell(cell, element))
                .toList();
    }

    /** A label before its value; posts side by side under signatures (সদস্য সচিব, সভাপতি) only look like labels. */
    private static boolean isLabelled(Grid.Row row) {
        List<Boolean> bare = row.distinct().stream()
                .filter(cell -> !cell.isBlank())
                .map(cell ->
                        Label.at(cell.text(), ALL).filter(Label.Found::closed).isPresent())
                .toList();
        boolean posts = row.distinct().stream()
                .filter(cell -> !cell.isBlank())
                .map(GridCell::text)
                .allMatch(text -> SignatureBlock.isSeatAlone(text) || (Posts.isPost(text) && !beginsWithName(text)));
        return bare.contains(true) && !posts;
    }

    /**
     * Whether names stand side by side, as those do who sign: in brackets or with a signature's mark, (মোঃ ক খ) | (ডাঃ গ ঘ), or above
     * their posts. Anything else in two cells may be a label nobody knows, and its value: প্রধান অতিথি | মোঃ ক খ.
     */
    private static boolean areNames(Grid grid, int r) {
        List<String> cells = filled(grid.rows().get(r));
        boolean names = cells.size() > 1
                && cells.stream()
                        .map(PersonName::withoutSignedMark)
                        .allMatch(text ->
                                PersonName.canBe(text) && Label.at(text, ALL).isEmpty());
        boolean signed = cells.stream()
                .allMatch(text -> text.strip().startsWith("(")
                        || !PersonName.withoutSignedMark(text).equals(text));
        boolean posts = r + 1 < grid.rows().size()
                && filled(grid.rows().get(r + 1)).stream().allMatch(ZoneLine::isPostAlone);
        return names && (signed || posts);
    }

    /** Whether those who sign stand side by side in the table: it tells nothing, though the seats beneath look like headings. */
    static boolean areSigning(Grid grid) {
        return IntStream.range(0, grid.rows().size()).anyMatch(r -> areNames(grid, r));
    }

    private static boolean isPostAlone(String text) {
        if (SignatureBlock.isSeatAlone(text)) {
            return true;
        }
        boolean named = Posts.beginning(text)
                .filter(post -> PersonName.canBe(text.substring(0, post)))
                .isPresent();
        return Posts.isPost(text) && !named && !beginsWithName(text);
    }

    private static List<String> filled(Grid.Row row) {
        return row.distinct().stream()
                .filter(cell -> !cell.isBlank())
                .map(GridCell::text)
                .toList();
    }

    /** Whether the words before a comma are no post, as in মোঃ ক খ, যুগ্মপরিচালক. */
    private static boolean beginsWithName(String text) {
        int comma = text.indexOf(',');
        return comma > 0 && !Posts.namesPost(text.substring(0, comma));
    }

    private static Stream<ZoneLine> ofCell(GridCell cell, int element) {
        return cell.passages().stream()
                .flatMap(passage -> passage.lines().stream())
                .map(line -> new ZoneLine(line.text(), line.spot(), element));
    }

    /** A value that is alone in its row, with nothing in the column of the labels, goes on with the one above: the post beneath a name. */
    private static void takeRow(Grid.Row row, int element, List<ZoneLine> lines) {
        List<GridCell> filled =
                row.distinct().stream().filter(cell -> !cell.isBlank()).toList();
        boolean alone = filled.size() == 1 && !lines.isEmpty();
        boolean beneath =
                alone && row.cells().getFirst().isBlank() && lines.getLast().isLabelled(LONG_VALUES);
        boolean post = alone
                && row.distinct().size() == 1
                && lines.getLast().isLabelled(Label.CHAIR, Label.SECRETARY)
                && Posts.isPost(filled.getFirst().text())
                && !PersonName.canBe(filled.getFirst().text());
        boolean goesOn = (beneath || post)
                && Label.at(filled.getFirst().text(), ALL)
                        .filter(Label.Found::closed)
                        .isEmpty();
        if (!goesOn) {
            lines.addAll(ofRow(row, element));
            return;
        }
        GridCell rest = filled.getFirst();
        ZoneLine label = lines.removeLast();
        lines.add(new ZoneLine(
                label.text() + "\n" + String.join("\n", rest.paragraphs()),
                label.spot().with(rest.spot()),
                element));
    }

    private static List<ZoneLine> ofRow(Grid.Row row, int element) {
        List<ZoneLine> lines = new ArrayList<>();
        List<GridCell> cells = row.distinct().stream()
                .filter(cell -> !cell.text().matches("[\\s:ঃ]*"))
                .toList();
        for (int c = 0; c < cells.size(); c++) {
            GridCell cell = cells.get(c);
            boolean bare = Label.at(cell.text(), ALL)
                    .filter(found ->
                            found.closed() && found.end() >= cell.text().length())
                    .isPresent();
            if (bare && c + 1 < cells.size()) {
                GridCell value = cells.get(++c);
                StringBuilder text = new StringBuilder(cell.text().replaceFirst("[\\s:ঃ]+$", ""))
                        .append(" : ")
                        .append(String.join("\n", value.paragraphs()));
                Spot spot = value.spot();
                // What a colon opens goes on over gaps within it.
                boolean opened = OPENED.matcher(value.text()).lookingAt();
                while (opened
                        && c + 1 < cells.size()
                        && Label.at(cells.get(c + 1).text(), ALL).isEmpty()) {
                    GridCell rest = cells.get(++c);
                    text.append(' ').append(rest.text());
                    spot = spot.with(rest.spot());
                }
                lines.add(new ZoneLine(text.toString(), spot, element));
            } else {
                ofCell(cell, element).forEach(lines::add);
            }
        }
        return lines;
    }

    /** Whether any of the labels stands at its beginning as a label. */
    public boolean isLabelled(Label... labels) {
        return Stream.of(labels).anyMatch(label -> value(label).isPresent());
    }
}
