package org.mohafez.reader.zone;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mohafez.bangla.date.WrittenTime;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.paper.Element;
import org.mohafez.reader.paper.Paper;
import org.mohafez.reader.paper.Passage;
import org.mohafez.reader.paper.TextLine;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.Prose;
import org.mohafez.reader.words.Sentences;
import org.mohafez.reader.words.Serial;

/**
 * Labels that were set in bold without a colon, of which only the words are left: তারিখ ২৭ মে ২০২৪, সিদ্ধান্ত অভিযান জোরদার করতে হবে. A line may
 * begin with such a word by chance; that they are labels tells their order, talk and decision again and again, or a date and an hour
 * that are all there is behind them.
 */
public final class BareLabels {
    private static final Set<Label> OF_MATTER =
            EnumSet.of(Label.TOPIC, Label.DISCUSSION, Label.DECISION, Label.IMPLEMENTER, Label.DEADLINE);
    private static final Set<Label> OF_MEETING =
            EnumSet.of(Label.MEETING_DATE, Label.DATE, Label.TIME, Label.VENUE, Label.CHAIR, Label.ATTENDANCE);
    private static final Set<Label> TALK_AND_DECISION = EnumSet.of(Label.DISCUSSION, Label.DECISION);
    /** Behind these stand sentences. */
    private static final Set<Label> SPEAKING = EnumSet.of(Label.TOPIC, Label.DISCUSSION, Label.DECISION);

    private static final Set<Label> DAY = EnumSet.of(Label.MEETING_DATE, Label.DATE);
    /** Matters told so, before they are believed. */
    private static final int FEWEST = 2;
    /** Lines among which those of the meeting stand. */
    private static final int HEAD = 25;
    /** In words, what tells an hour. */
    private static final int LONGEST_TIME = 6;

    /** With these the words of a label go on as a sentence or a title. */
    private static final Pattern GOES_ON = Words.pattern(
            "^\\s*(?:ও|এবং|গৃহীত|গ্রহণ|মোতাবেক|অনুযায়ী|অনুসারে|হয়|হলো|হবে|করা|করে|করেন|করতে|করবেন|প্রদান|নেওয়া|নেয়া|নেন|দেওয়া|দেয়া|দেন|জানানো|জানাতে|অনুষ্ঠিত|সর্বসম্মতিক্রমে|সর্বসম্মতভাবে|চলাকালে|চলাকালীন|চলছে|ছিল|হয়েছে|হয়নি|না|নেই|নাই|পূর্বক|শেষে|শুরু|শুরুর|ক্রমে|কালে|পর|পরে|পূর্বে|সভা|সাপেক্ষে|অংশ|চলে|প্রসঙ্গে|সংক্রান্ত|বিষয়ক|বিষয়ে|বাস্তবায়ন|বাস্তবায়নে|বাস্তবায়নের|অগ্রগতি|কমিটি|নিশ্চিত|কার্যক্রম|পালন|প্রাপ্ত|হিসেবে|হিসাবে|মহোদয়|সাহেব|সকলকে|উপস্থিত|কর্তৃক|জানান|বলেন|and|of|for|was|were|is|taken|the)(?![\\p{L}\\p{M}])");

    private BareLabels() {}

    /**
     * A line of a passage.
     *
     * @param begins whether no sentence of the line above goes on in it
     */
    private record Line(TextLine line, boolean begins) {
        String text() {
            return line.text();
        }

        TextLine closedAt(int end) {
            return new TextLine(text().substring(0, end) + ":" + text().substring(end), line.spot());
        }
    }

    /** The paper with a colon behind such labels; the same where it has none. */
    public static Paper closed(Paper paper) {
        List<Line> lines = paper.elements().stream()
                .filter(Passage.class::isInstance)
                .flatMap(element -> lines((Passage) element).stream())
                .toList();
        List<String> head = lines.stream().limit(HEAD).map(Line::text).toList();
        boolean meets =
                head.stream().anyMatch(BareLabels::tellsDay) && head.stream().anyMatch(BareLabels::tellsHour);
        boolean decides =
                lines.stream().map(Line::text).noneMatch(BareLabels::isClosedDecision) && mattersIn(lines) >= FEWEST;
        if (!meets && !decides) {
            return paper;
        }
        List<Element> elements = new ArrayList<>();
        int before = 0;
        for (Element element : paper.elements()) {
            if (element instanceof Passage passage) {
                int inHead = meets ? HEAD - before : 0;
                elements.add(closed(lines(passage), inHead, decides));
                before += passage.lines().size();
            } else {
                elements.add(element);
            }
        }
        return new Paper(elements);
    }

    /** @param inHead how many of the first lines can have labels of the meeting */
    private static Passage closed(List<Line> lines, int inHead, boolean decides) {
        List<TextLine> closed = new ArrayList<>();
        for (Line line : lines) {
            Set<Label> labels = EnumSet.noneOf(Label.class);
            labels.addAll(closed.size() < inHead ? OF_MEETING : Set.of());
            labels.addAll(decides && line.begins() ? OF_MATTER : Set.of());
            closed.add(bare(line.text(), labels).map(line::closedAt).orElse(line.line()));
        }
        return new Passage(closed);
    }

    private static List<Line> lines(Passage passage) {
        List<Line> lines = new ArrayList<>();
        boolean begins = true;
        for (TextLine line : passage.lines()) {
            lines.add(new Line(line, begins));
            begins = Sentences.ends(line.text()) || begins && isLabelled(line.text());
        }
        return lines;
    }

    private static boolean isLabelled(String line) {
        return bare(line, OF_MATTER).isPresent()
                || Label.numbered(line, OF_MATTER).filter(Label.Found::closed).isPresent();
    }

    /** How often a decision comes behind talk, each behind its bare label or beneath it; none where no label is bare on its line. */
    private static long mattersIn(List<Line> lines) {
        List<String> beginning =
                lines.stream().filter(Line::begins).map(Line::text).toList();
        boolean bare = TALK_AND_DECISION.stream().map(EnumSet::of).allMatch(label -> beginning.stream()
                .anyMatch(line -> bare(line, label).isPresent()));
        List<Label> order = beginning.stream()
                .flatMap(line -> TALK_AND_DECISION.stream()
                        .filter(label -> bare(line, EnumSet.of(label)).isPresent() || isAlone(line, label)))
                .toList();
        long matters = IntStream.range(1, order.size())
                .filter(i -> order.get(i) == Label.DECISION && order.get(i - 1) == Label.DISCUSSION)
                .count();
        return bare ? matters : 0;
    }

    private static boolean isAlone(String line, Label label) {
        return Label.numbered(line, EnumSet.of(label))
                .filter(found -> found.closed() && found.end() >= line.length())
                .isPresent();
    }

    private static boolean isClosedDecision(String line) {
        return Label.numbered(line, EnumSet.of(Label.DECISION))
                .filter(found -> found.closed() && found.end() < line.length())
                .isPresent();
    }

    private static boolean tellsDay(String line) {
        return bare(line, DAY)
                .filter(end -> SignatureBlock.dateAlone(line.substring(end)).isPresent())
                .isPresent();
    }

    private static boolean tellsHour(String line) {
        return bare(line, EnumSet.of(Label.TIME))
                .map(line::substring)
                .filter(rest -> Words.of(rest).size() <= LONGEST_TIME
                        && WrittenTime.parse(rest).isPresent())
                .isPresent();
    }

    /** Where the words of such a label end, in UTF-16 units; a matter is labelled so only with its number, other values are no sentences. */
    private static Optional<Integer> bare(String line, Set<Label> labels) {
        return Label.numbered(line, labels)
                .filter(found -> !found.closed())
                .filter(found -> found.label() != Label.TOPIC || found.number().isPresent())
                .filter(found -> SPEAKING.contains(found.label()) || !Prose.endsInVerb(Words.of(line)))
                .map(found -> endOf(found, line))
                .filter(end -> end < line.length() && Character.isWhitespace(line.charAt(end)))
                .filter(end -> !GOES_ON.matcher(line.substring(end)).lookingAt());
    }

    /** A figure behind such a label begins its value, but for that of a matter. */
    private static int endOf(Label.Found found, String line) {
        int from = Serial.at(line)
                .map(Serial::end)
                .filter(end -> end < found.end())
                .orElse(0);
        int figure = found.number().map(number -> line.indexOf(number, from)).orElse(-1);
        boolean behind = figure >= from && figure < found.end() && Character.isDigit(line.codePointAt(figure));
        return found.label() != Label.TOPIC && behind
                ? line.substring(0, figure).stripTrailing().length()
                : found.end();
    }
}
