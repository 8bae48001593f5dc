package org.mohafez.reader.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.words.Came;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.PersonName;
import org.mohafez.reader.words.Posts;
import org.mohafez.reader.words.Prose;
import org.mohafez.reader.words.Resolves;
import org.mohafez.reader.words.Sentences;
import org.mohafez.reader.words.Serial;

/** What the segments of prose that come next tell of one: whether it heads a decision, announces a list, or is the agenda. */
record LookAhead(List<Segment> segments) {
    private static final Phrases CLOSES = Phrases.of(
            "ধন্যবাদ জানিয়ে",
            "ধন্যবাদ জ্ঞাপন",
            "সমাপ্তি ঘোষণা",
            "সভা সমাপ্ত",
            "সভা শেষ",
            "সভার কাজ শেষ",
            "সভার কাজ সমাপ্ত",
            "সভার কার্য শেষ",
            "সভার কার্য সমাপ্ত",
            "সভা ভঙ্গ",
            "সভার কার্যক্রম শেষ",
            "vote of thanks",
            "no other business",
            "meeting ended");

    /** Nothing is left to talk about, and so the meeting ends: সভায় আর কোনো আলোচ্য বিষয় না থাকায় সভা সমাপ্ত. */
    private static final Pattern NOTHING_LEFT = Words.pattern(
            "(?<![\\p{L}\\p{M}])(?:আর|অন্য)\\s+কোনো?\\s+(?:[^\\s।]+\\s+)?(?:আলোচনা|আলোচ্য|আলোচ্যসূচি|আলোচ্যসূচী|বিষয়|প্রস্তাব|এজেন্ডা|কাজ|কার্যসূচি)\\s+(?:বিষয়\\s+|সূচি\\s+)?না\\s+থাকায়(?=[^।]*(?:(?<![\\p{L}\\p{M}])(?:সভা|সভার|সভাটি|অধিবেশন|অধিবেশনের)(?![\\p{L}\\p{M}])|ধন্যবাদ))");

    /** The same in English, and who presides ends the meeting. Where somebody else ended one, or must do something, none is closed. */
    private static final Pattern ENDS = Pattern.compile(
            "(?i)(?:(?:^|[.;]\\s+)(?:[(\\[]?\\w{1,3}[.)\\]]\\s*)?(?:(?:as|since|because)\\s+there\\s+(?:was|were|is|are)|there\\s+(?:was|were|being))\\s+no\\s+(?:other|further|more)\\s+(?:agenda|issues?|matters?|items?|points?)\\b"
                    + "|\\b(?:chair(?:man|person|woman)?|president|secretary|minister|convener)\\b(?![^.;]*?\\b(?:who|which|that)\\b)[^.;]{0,120}?\\bconcluded\\s+the\\s+meeting\\b(?!\\s+with\\s+(?!(?:\\w+\\s+){0,2}(?:thanks|vote|gratitude)\\b))"
                    + "|\\bmeeting\\s+was\\s+concluded\\b)(?![^.]*\\b(?:shall|should|must|will)\\b)");

    /** The meeting is closed in one of so many last sentences of its paragraph. */
    private static final int LAST = 2;

    /** In words. */
    private static final int LONGEST_HEADING = 10;

    /** In words. */
    private static final int LONGEST_TITLE = 6;

    /** Whether a bare heading stands above talk and the first decision that counts within its matter: সিদ্ধান্ত ২.১. */
    boolean titlesDecisions(int i) {
        String text = segments.get(i).text();
        if (Sentences.ends(text) || Words.of(text).size() > LONGEST_HEADING || Prose.is(text)) {
            return false;
        }
        return segments.subList(i + 1, segments.size()).stream()
                .dropWhile(later -> later.label() == null && Sentences.ends(later.text()))
                .findFirst()
                .filter(later -> later.is(Label.DECISION) || later.is(Label.DISCUSSION))
                .map(Segment::number)
                .flatMap(Serial::alone)
                .filter(number -> number.number().contains(".") && number.ordinal() == 1)
                .isPresent();
    }

    /** Whether a bare heading with a colon stands right above what is labelled as talk or decision: বিবিধ: and then আলোচনা:. */
    boolean titlesMatter(int i) {
        String text = segments.get(i).text();
        return text.matches("(?s).*[:ঃ][-–—]?\\s*")
                && i + 1 < segments.size()
                && Words.of(text).size() <= LONGEST_TITLE
                && !Prose.is(text)
                && !DecisionSplit.announces(text)
                && segments.get(i).mark().isEmpty()
                && Stream.of(Label.DISCUSSION, Label.DECISION).anyMatch(segments.get(i + 1)::is)
                && segments.get(i + 1).number() == null;
    }

    /**
     * Whether a sentence says that decisions follow, and a numbered list does: of decisions, and not of matters under each of which its
     * own decision is labelled. What a committee recommends is what it decides, where nothing further down is labelled or announced as a
     * decision: the meeting decides there on what others recommend.
     */
    boolean announcesList(int i) {
        String text = segments.get(i).text();
        return i + 1 < segments.size()
                && segments.get(i + 1).mark().filter(ListMark::first).isPresent()
                && (DecisionSplit.announces(text) || isRecommending(i))
                && !isMatter(i + 1);
    }

    /** Whether all that stands behind a label announces the list, and the list is of decisions: names beneath what is approved are none. */
    boolean onlyAnnounces(int i) {
        return announcesList(i)
                && Sentences.of(segments.get(i).text()).size() == 1
                && segments.get(i + 1)
                        .mark()
                        .filter(first -> areDecisive(i + 1, first))
                        .isPresent();
    }

    private boolean isRecommending(int i) {
        return DecisionSplit.recommends(segments.get(i).text())
                && decides(i + 1)
                && !goesOn(i)
                && IntStream.range(i + 1, segments.size() - 1)
                        .filter(j -> segments.get(j + 1)
                                .mark()
                                .filter(ListMark::first)
                                .isPresent())
                        .noneMatch(j -> DecisionSplit.announces(segments.get(j).text()));
    }

    /** Whether an item is a sentence that decides or recommends: names of those who are recommended are none. */
    private boolean decides(int i) {
        String item = segments.get(i).text();
        return DecisionSplit.isDecisive(item) || DecisionSplit.isRecommendation(item);
    }

    /** Whether a numbered heading, perhaps with the talk behind it, stands over what is labelled as the decision. */
    private boolean isMatter(int i) {
        String text = segments.get(i).text();
        boolean decidedBelow = i + 1 < segments.size() && segments.get(i + 1).is(Label.DECISION);
        return (!Sentences.ends(text) || decidedBelow)
                && !DecisionSplit.isDecisive(text)
                && segments.get(i)
                        .serial()
                        .filter(serial -> headsDecision(i, serial))
                        .isPresent();
    }

    /** Whether an item of a list decides nothing, and marks of another kind follow beneath it: it heads those items. */
    Optional<OpenList.Heading> headsItems(int i) {
        String text = segments.get(i).text();
        Optional<ListMark> mark = segments.get(i).mark();
        Optional<ListMark> next = i + 1 < segments.size() ? segments.get(i + 1).mark() : Optional.empty();
        if (mark.isEmpty() || mark.get().number() == null || i + 1 >= segments.size()) {
            return Optional.empty();
        }
        String heading = text.substring(mark.get().end()).strip();
        boolean leads = heading.matches("(?s).*[:ঃ]\\s?[-–—]?");
        boolean marked = next.filter(ListMark::first)
                .filter(item -> !item.style().equals(mark.get().style()) && areDecisive(i + 1, item))
                .isPresent();
        boolean told = leads
                && next.isEmpty()
                && segments.get(i + 1).label() == null
                && DecisionSplit.isDecisive(segments.get(i + 1).text());
        boolean heads = (leads || !Sentences.ends(heading))
                && Words.of(heading).size() <= LONGEST_HEADING
                && !DecisionSplit.isDecisive(heading);
        return heads && (marked || told)
                ? Optional.of(new OpenList.Heading(
                        mark.get(),
                        TopicSplit.heading(heading).topic(),
                        next.map(ListMark::style).orElse(null)))
                : Optional.empty();
    }

    /** Whether half or more of the items of a list decide: members of a committee, or sums, are parts of the item above them. */
    private boolean areDecisive(int from, ListMark first) {
        List<Segment> items = segments.stream()
                .skip(from)
                .takeWhile(item -> item.mark()
                        .filter(mark -> mark.style().equals(first.style()))
                        .isPresent())
                .toList();
        long decisive = items.stream()
                .filter(item -> DecisionSplit.isDecisive(item.text()))
                .count();
        return decisive * 2 >= items.size();
    }

    /** Whether a list follows the label সিদ্ধান্ত: beneath it, or behind it on its line and perhaps the next ones. */
    boolean headsList(int i) {
        String text = segments.get(i).text();
        Optional<ListMark> next = i + 1 < segments.size() ? segments.get(i + 1).mark() : Optional.empty();
        if (text.isEmpty()) {
            return next.isPresent() || i + 1 < segments.size() && announcesList(i + 1);
        }
        if (onlyAnnounces(i)) {
            return true;
        }
        List<Items.Item> items = Items.of(text);
        boolean onLine = !items.isEmpty() && items.getFirst().start() == 0;
        boolean goesOn = ListMark.at(text)
                .filter(ListMark::first)
                .filter(first ->
                        next.filter(mark -> mark.style().equals(first.style())).isPresent())
                .isPresent();
        return onLine || goesOn;
    }

    /** Whether the label, with nothing behind it, is the only one in the paper that decides. */
    boolean isOnlyDecision(int i) {
        return segments.get(i).text().isEmpty()
                && segments.stream().filter(later -> later.is(Label.DECISION)).count() == 1;
    }

    /** Whether a numbered list begins behind the label, and numbered talk above it, which had counted from one, ends there. */
    boolean beginsAnew(int label) {
        List<Integer> talk = segments.subList(0, label).stream()
                .flatMap(segment -> segment.serial().stream())
                .filter(LookAhead::counts)
                .map(Serial::ordinal)
                .toList();
        return talk.contains(1)
                && talk.getLast() > 1
                && label + 1 < segments.size()
                && segments.get(label + 1)
                        .serial()
                        .filter(first -> counts(first) && first.ordinal() == 1)
                        .isPresent();
    }

    /** By whole figures: no letters, and no parts of a matter. */
    private static boolean counts(Serial serial) {
        return Serial.alone(serial.number())
                .filter(whole -> !whole.number().contains("."))
                .isPresent();
    }

    /** Whether it is one of a list of those who came: no matter, though it is numbered. */
    boolean isOfThoseWhoCame(int i) {
        int first = i;
        while (first > 0 && countsFrom(segments.get(first - 1), segments.get(first))) {
            first--;
        }
        return first > 0
                && segments.get(first)
                        .serial()
                        .filter(one -> one.ordinal() == 1)
                        .isPresent()
                && Came.heads(segments.get(first - 1).text())
                && isSomebody(segments.get(first).text());
    }

    /** Whether behind its number it names a post, or can be a name. */
    private static boolean isSomebody(String item) {
        String who = item.substring(Serial.at(item).map(Serial::end).orElse(0));
        return Posts.namesPost(who) || !Prose.is(who) && PersonName.canBe(who.split("[,–—-]")[0].strip());
    }

    private static boolean countsFrom(Segment above, Segment segment) {
        Optional<Serial> last = above.serial();
        return segment.serial()
                .filter(next -> last.filter(
                                mark -> mark.style().equals(next.style()) && mark.ordinal() + 1 == next.ordinal())
                        .isPresent())
                .isPresent();
    }

    /** Whether a label that decides follows before the list counts on. */
    boolean headsDecision(int i, Serial serial) {
        if (isOfThoseWhoCame(i)) {
            return false;
        }
        for (int j = i + 1; j < segments.size(); j++) {
            Segment later = segments.get(j);
            if (later.is(Label.DECISION)) {
                return true;
            }
            if (later.is(Label.TOPIC)
                    || later.serial().filter(next -> countsOn(serial, next)).isPresent()
                    || closes(later.text())) {
                return false;
            }
        }
        return false;
    }

    /** Whether the next number is of the same list; what counts from ১.১ is told of the matter ১.০. */
    private static boolean countsOn(Serial serial, Serial next) {
        boolean matter = serial.ordinal() == 0;
        return matter ? next.ordinal() == 0 : next.style().equals(serial.style());
    }

    /** Whether it goes on with a list within the talk, and heads no matter: its mark follows that of the item above. */
    boolean countsInTalk(int i, @Nullable String matter) {
        Optional<ListMark> above =
                i == 0 ? Optional.empty() : segments.get(i - 1).mark();
        return segments.get(i)
                .mark()
                .filter(mark -> above.filter(mark::follows).isPresent())
                .filter(mark -> above.get().number() != null
                        && !Objects.equals(above.get().number(), matter))
                .isPresent();
    }

    /** Whether what decides counts on with the same numbers: the talk ১.১ before ১.২ সিদ্ধান্ত heads no matter of its own. */
    boolean isBesideDecision(int i, Serial serial) {
        return segments.stream()
                .skip(i + 1L)
                .filter(later -> later.is(Label.DECISION) && serial.ordinal() > 0)
                .findFirst()
                .map(Segment::number)
                .flatMap(Serial::at)
                .filter(deciding -> Counting.isWithin(deciding.number())
                        && deciding.style().equals(serial.style())
                        && deciding.ordinal() > serial.ordinal())
                .isPresent();
    }

    /** Whether the label heads the list of what is to be talked about. */
    boolean isAgenda(int i) {
        Segment segment = segments.get(i);
        int next = i + 1;
        boolean listed = segment.text().isEmpty() || !Items.of(segment.text()).isEmpty();
        if (!listed || segment.number() != null) {
            return false;
        }
        if (!Items.of(segment.text()).isEmpty()) {
            return true;
        }
        return next + 1 < segments.size()
                && segments.get(next)
                        .serial()
                        .filter(serial -> !headsDecision(next, serial))
                        .isPresent()
                && !Prose.is(segments.get(next).text());
    }

    /**
     * Whether from there on nothing is labelled or announced as decided, and what is adopted is said above only: উক্ত প্রস্তাবসমূহ গৃহীত
     * হয়.
     */
    boolean adoptsOnly(int from) {
        List<Segment> later = segments.subList(from, segments.size());
        return later.stream()
                        .noneMatch(segment -> segment.is(Label.DECISION) || DecisionSplit.announces(segment.text()))
                && later.stream()
                        .filter(segment -> segment.label() == null)
                        .flatMap(segment -> Sentences.of(segment.text()).stream())
                        .anyMatch(Resolves::in)
                && ResolvedParagraphs.read(later).isEmpty();
    }

    /** Whether the meeting closes here. */
    static boolean closes(String text) {
        return Words.of(text).has(CLOSES)
                || NOTHING_LEFT.matcher(text).find()
                || ENDS.matcher(text).find();
    }

    /** Whether matters or decisions are labelled further down: what closes there was no meeting, or not this one. */
    boolean goesOn(int i) {
        return segments.stream().skip(i + 1L).anyMatch(later -> later.is(Label.TOPIC) || later.is(Label.DECISION));
    }

    /** Where the last sentences of a text close the meeting, in UTF-16 units; its length where they do not, 0 where nothing stands before. */
    static int beginOfClose(String text) {
        List<String> sentences = Sentences.of(text);
        int at = text.length();
        for (int i = sentences.size() - 1; i >= Math.max(0, sentences.size() - LAST); i--) {
            String sentence = sentences.get(i);
            int begins = text.lastIndexOf(sentence, at);
            if (closes(sentence) && !DecisionSplit.isDecisive(sentence)) {
                return begins;
            }
            at = begins;
        }
        return text.length();
    }
}
