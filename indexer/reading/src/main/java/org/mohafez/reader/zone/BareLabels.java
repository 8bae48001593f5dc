package org.mohafez.reader.zone;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mohafez.bangla.date.WrittenTime;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.paper.Element;
import org.mohafez.reader.paper.Paper;
import org.mohafez.reader.paper.Passage;
import org.mohafez.reader.paper.TextLine;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.Prose;

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
    private static final Set<Label> DAY = EnumSet.of(Label.MEETING_DATE, Label.DATE);
    /** Matters told so, before they are believed. */
    private static final int FEWEST = 2;
    /** Lines among which those of the meeting stand. */
    private static final int HEAD = 25;
    /** In words, what tells an hour. */
    private static final int LONGEST_TIME = 6;

    /** With these the words of a label go on as a sentence or a title. */
    private static final Pattern GOES_ON = Words.pattern(
            "^\\s*(?:ও|এবং|গৃহীত|গ্রহণ|মোতাবেক|অনুযায়ী|অনুসারে|হয়|হলো|হবে|করা|করে|করেন|করতে|করবেন|প্রদান|নেওয়া|নেয়া|দেওয়া|পূর্বক|শেষে|শুরু|শুরুর|ক্রমে|কালে|পর|পরে|পূর্বে|সভা|সাপেক্ষে|অংশ|চলে|প্রসঙ্গে|সংক্রান্ত|বিষয়ক|বিষয়ে|বাস্তবায়ন|অগ্রগতি|কমিটি|নিশ্চিত|কার্যক্রম|পালন|প্রাপ্ত|হিসেবে|হিসাবে|মহোদয়|সাহেব|সকলকে|উপস্থিত|কর্তৃক|জানান|বলেন|and|of|for|was|were|is|taken|the)(?![\\p{L}\\p{M}])");

    private BareLabels() {}

    /** The paper with a colon behind such labels; the same where it has none. */
    public static Paper closed(Paper paper) {
        List<String> lines = paper.elements().stream()
                .filter(Passage.class::isInstance)
                .flatMap(Paper::lines)
                .map(TextLine::text)
                .toList();
        List<String> head = lines.subList(0, Math.min(HEAD, lines.size()));
        boolean meets =
                head.stream().anyMatch(BareLabels::tellsDay) && head.stream().anyMatch(BareLabels::tellsHour);
        boolean decides = lines.stream().noneMatch(BareLabels::isClosedDecision) && mattersIn(lines) >= FEWEST;
        if (!meets && !decides) {
            return paper;
        }
        Set<Label> labels = EnumSet.noneOf(Label.class);
        labels.addAll(meets ? OF_MEETING : Set.of());
        labels.addAll(decides ? OF_MATTER : Set.of());
        return new Paper(paper.elements().stream()
                .map(element -> element instanceof Passage passage ? closed(passage, labels) : element)
                .toList());
    }

    private static Element closed(Passage passage, Set<Label> labels) {
        return new Passage(passage.lines().stream()
                .map(line -> bare(line.text(), labels)
                        .map(end -> new TextLine(
                                line.text().substring(0, end) + ":"
                                        + line.text().substring(end),
                                line.spot()))
                        .orElse(line))
                .toList());
    }

    /** How often a decision comes behind talk, each behind its bare label or beneath it; none where no label is bare on its line. */
    private static long mattersIn(List<String> lines) {
        boolean bare = Stream.of(Label.DISCUSSION, Label.DECISION)
                .map(EnumSet::of)
                .allMatch(label ->
                        lines.stream().anyMatch(line -> bare(line, label).isPresent()));
        List<Label> order = lines.stream()
                .flatMap(line -> Stream.of(Label.DISCUSSION, Label.DECISION)
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

    /** Where the words of such a label end, in UTF-16 units; a matter is labelled so only with its number. */
    private static Optional<Integer> bare(String line, Set<Label> labels) {
        return Label.numbered(line, labels)
                .filter(found -> !found.closed())
                .filter(found -> found.label() != Label.TOPIC || found.number().isPresent())
                .map(found -> found.label() == Label.TOPIC
                        ? found.end()
                        : found.number()
                                .map(number -> line.substring(0, line.lastIndexOf(number, found.end()))
                                        .stripTrailing()
                                        .length())
                                .orElse(found.end()))
                .filter(end -> end < line.length() && Character.isWhitespace(line.charAt(end)))
                .filter(end -> !GOES_ON.matcher(line.substring(end)).lookingAt())
                .filter(end -> !labels.equals(OF_MEETING) || !Prose.is(line));
    }
}
