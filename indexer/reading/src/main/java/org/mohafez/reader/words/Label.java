package org.mohafez.reader.words;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.bangla.word.Genitive;

/** What a label at the beginning of a line says that the value after it is. Its words are in {@code labels.tsv}. */
public enum Label {
    CHAIR,
    SECRETARY,
    MEETING_DATE,
    TIME,
    VENUE,
    ATTENDANCE,
    BODY,
    PERIOD,
    MEETING_NUMBER,
    MEMO,
    DATE,
    SUBJECT,
    REFERENCE,
    ENCLOSURE,
    TOPIC,
    DISCUSSION,
    DECISION,
    TO_DO,
    IMPLEMENTER,
    DEADLINE,
    REMARKS,
    TERMS,
    DISTRIBUTION,
    ADDRESSEE,
    CONTACT,
    WEBSITE;

    /** Labels that count. After others a number is the value. */
    private static final Set<Label> NUMBERED = EnumSet.of(TOPIC, DISCUSSION, DECISION, TO_DO, IMPLEMENTER);

    private static final Phrases NONE = Phrases.of();
    private static final Map<Label, Phrases> PHRASES = new EnumMap<>(Label.class);
    private static final Phrases COUNTED_TOPIC = Vocabulary.of("labels.tsv").group("counted-topic");

    static {
        Vocabulary labels = Vocabulary.of("labels.tsv");
        for (Label label : values()) {
            String group = label.name().toLowerCase(Locale.ROOT).replace('_', '-');
            PHRASES.put(label, labels.group(group).and(ofEvents(labels, group)));
        }
    }

    private static Phrases ofEvents(Vocabulary labels, String group) {
        List<String> said = labels.groups().written("event-" + group);
        return Phrases.of(
                labels.groups().written("event").stream().map(Genitive::of).flatMap(whose -> said.stream()
                        .map(what -> whose + " " + what)));
    }

    /** Behind a hyphen these make one word of the label and themselves: বিষয়-ভিত্তিক. */
    private static final String JOINED =
            "(?:ভিত্তিক|ওয়ারি|ওয়ারী|সংক্রান্ত|সংশ্লিষ্ট|কেন্দ্রিক|নির্ভর|সাপেক্ষ|মোতাবেক|অনুযায়ী)(?![\\p{L}\\p{M}])";

    /** The upper ring of a ঃ that stands alone is often read twice: ০ঃ, ওঃ. */
    private static final String STRAY = "(?<=\\s)[০ওoO0'‘’](?=ঃ\\s)";

    /** Colons of every kind, the letter ঃ typed for one, dashes, a tab; a lone t is a ঃ left over from Bijoy. */
    private static final Pattern COLON = Words.pattern("\\s*(?:[:ঃ：;=|]|[-–—](?!" + JOINED
            + ")|[.।](?=\\s*[-–—:ঃ\\t])|\\t|(?<=\\s)t(?=\\s|$)|" + STRAY + ")(?:[\\s:ঃ：;=.।–—|-]++|" + STRAY + ")*+");
    /** A number after the label, with no colon between them: আলোচ্যসূচি-১, সিদ্ধান্ত নং ২. */
    private static final Pattern NUMBER = Pattern.compile(
            "[\\s#.]*(?:[–—-]\\s*)?(?:(?:নং|নম্বর|no\\.?)[\\s:ঃ.–-]*)?[(\\[]?(\\p{Nd}{1,4}[./]\\p{Nd}{1,3}(?=\\s*[:ঃ](?!\\p{Nd}))|\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,2})?|[ক-ন](?=\\s*[):.।ঃ-]))[)\\]]?(?=$|[\\s:ঃ).।–—-])(?![-./]\\p{Nd})");
    /** A number that is one with its label, and closed: বিষয়-১:, বিষয় নং ২ঃ; in বিষয়- ২৬-মার্চ it begins the value. */
    private static final Pattern COUNTED =
            Pattern.compile("[\\p{L}\\p{M}](?:[–—-]|\\s*(?:নং|নম্বর)[\\s.-]*)\\p{Nd}{1,2}\\s*[:ঃ)।]");
    /** Between a label and the same in the other language: Date / তারিখ, সময় (Time). */
    private static final Pattern AGAIN = Pattern.compile("\\s*[/|(]\\s*");

    /** What stands behind a label: a figure, or a colon. */
    private static final Pattern END = Pattern.compile("[\\p{Nd}:：|\\t]|ঃ(?=\\s)");

    private static final Pattern MARKS = Pattern.compile("[\\s\\p{Punct}।“”‘’]*");
    /** What may stand before a label: a bullet, a bracket, a quotation mark. */
    private static final Pattern BEFORE = Pattern.compile("^[\\s\\p{Punct}“”‘’•●▪➢–—]*");

    /**
     * A label and what follows it.
     *
     * @param number the number that stands with the label, as printed
     * @param end where its value begins, in UTF-16 units
     * @param closed whether a colon, a dash or the end of the line parts it from its value
     */
    public record Found(Label label, Optional<String> number, int end, boolean closed) {}

    public Phrases phrases() {
        return PHRASES.getOrDefault(this, NONE);
    }

    /** The label that the line begins with; the longest, if it can be read as several. */
    public static Optional<Found> at(String line, Collection<Label> wanted) {
        return at(Words.beginning(line), wanted);
    }

    /** As {@link #at(String, Collection)}. */
    public static Optional<Found> at(Words words, Collection<Label> wanted) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String line = words.text();
        Optional<Found> best = Optional.empty();
        int longest = 0;
        for (Label label : wanted) {
            Optional<Words.Span> span = spelled(words, label);
            if (span.isPresent() && span.get().end() > longest && onlyMarksBefore(line, span.get())) {
                longest = span.get().end();
                best = Optional.of(follow(label, line, saidAgain(label, line, longest)));
            }
        }
        if (!wanted.contains(TOPIC)) {
            return best;
        }
        return best.isEmpty()
                ? countedOnly(words)
                : best.map(found -> found.label() == SUBJECT ? counted(words).orElse(found) : found);
    }

    /** The matter by words that name one only with their number: কার্যপত্র-০২:. */
    private static Optional<Found> countedOnly(Words words) {
        return words.at(0, COUNTED_TOPIC)
                .filter(span -> onlyMarksBefore(words.text(), span))
                .map(span -> follow(TOPIC, words.text(), span.end()))
                .filter(found -> isCounted(words, found));
    }

    /** The matter, where the words of a subject are counted: a paper has but one, and বিষয়-১: is the first that was talked about. */
    private static Optional<Found> counted(Words words) {
        return at(words, EnumSet.of(TOPIC)).filter(found -> isCounted(words, found));
    }

    private static boolean isCounted(Words words, Found found) {
        return COUNTED.matcher(words.text()).region(0, found.end()).find();
    }

    /**
     * No label has a figure in it, and none goes on behind its colon, though what stands there can look like its end with a slip: in
     * সিদ্ধান্তঃ ১নং ওয়ার্ডে the label ends before ১নং, in বাস্তবায়ন: সহকারী কমিশনার it is not বাস্তবায়নকারী.
     */
    private static Optional<Words.Span> spelled(Words words, Label label) {
        Optional<Words.Span> span = words.at(0, label.phrases());
        if (span.isEmpty()) {
            return span;
        }
        Matcher end =
                END.matcher(words.text()).region(span.get().start(), span.get().end());
        if (!end.find()) {
            return span;
        }
        Optional<Words.Span> before =
                Words.beginning(words.text().substring(0, end.start())).at(0, label.phrases());
        // A colon can also stand within a label, where it shortens a word.
        return before.isPresent() || Character.isDigit(words.text().codePointAt(end.start())) ? before : span;
    }

    /** The end of the same label in the other language, if it stands there too; else {@code end}. */
    private static int saidAgain(Label label, String line, int end) {
        Matcher again = AGAIN.matcher(line).region(end, line.length());
        if (!again.lookingAt()) {
            return end;
        }
        int from = again.end();
        String rest = line.substring(from);
        int other = Words.beginning(rest)
                .at(0, label.phrases())
                .filter(span -> span.start() == 0)
                .map(span -> from + span.end())
                .orElse(end);
        boolean bracketed = again.group().contains("(");
        if (other == end || !bracketed) {
            return other;
        }
        return other < line.length() && line.charAt(other) == ')' ? other + 1 : end;
    }

    /**
     * The label that the line begins with, or that stands after its numbering mark; its number is that mark's if it has none.
     * A topic that is counted so needs no colon: ২নং প্রস্তাবে স্থির হয় যে.
     */
    public static Optional<Found> numbered(String line, Collection<Label> wanted) {
        Optional<Serial> serial = Serial.at(line);
        int from = serial.map(Serial::end).orElse(0);
        return at(line.substring(from), wanted)
                .map(found -> new Found(
                        found.label(),
                        found.number().or(() -> serial.map(Serial::number)),
                        from + found.end(),
                        found.closed()
                                || (found.label() == TOPIC
                                        && serial.filter(mark -> mark.printed().contains("নং"))
                                                .isPresent())));
    }

    private static boolean onlyMarksBefore(String line, Words.Span span) {
        Matcher before = BEFORE.matcher(line);
        return before.find() && before.end() >= span.start();
    }

    private static Found follow(Label label, String line, int end) {
        Optional<String> number = Optional.empty();
        int at = end;
        Matcher numbered = NUMBER.matcher(line).region(at, line.length());
        if (NUMBERED.contains(label) && numbered.lookingAt()) {
            number = Optional.of(numbered.group(1));
            at = numbered.end();
        }
        Matcher colon = COLON.matcher(line).region(at, line.length());
        if (colon.lookingAt()) {
            return new Found(label, number, colon.end(), true);
        }
        boolean last = MARKS.matcher(line).region(at, line.length()).matches();
        return new Found(label, number, last ? line.length() : at, last);
    }
}
