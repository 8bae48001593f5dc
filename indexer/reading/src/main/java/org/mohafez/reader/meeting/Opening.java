package org.mohafez.reader.meeting;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.date.WrittenDate;
import org.mohafez.bangla.date.WrittenTime;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.PutOff;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.paper.Element;
import org.mohafez.reader.paper.Found;
import org.mohafez.reader.paper.Passage;
import org.mohafez.reader.paper.Spot;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.Posts;
import org.mohafez.reader.words.Sentences;
import org.mohafez.reader.words.Vocabulary;
import org.mohafez.reader.zone.ZoneLine;
import org.mohafez.record.Person;

/** The sentences with which minutes open: গত … তারিখ … ঘটিকায় … কক্ষে … সভা অনুষ্ঠিত হয়. */
record Opening(List<Found<String>> sentences) {
    private static final Vocabulary MEETING = Vocabulary.of("meeting.tsv");
    private static final Phrases HELD = MEETING.group("held");
    private static final Phrases SECRETARY = MEETING.group("secretary");

    /** The meeting was held, said as the sentence's verb. */
    private static final Pattern TAKES_PLACE = Words.pattern(
            "অনুষ্ঠিত\\s+(?:হয়|হয়েছে|হয়েছিল|হলো|হল|হইল|হইয়াছে)(?![\\p{L}\\p{M}])|(?i:(?:was|were) held)");

    private static final Pattern TODAY = Words.pattern("\\s*(?:অদ্য|আজ)\\s+");
    /** Behind a day that is not the one of which something is told. */
    private static final Pattern FROM_OR_UNTIL = Words.pattern(
            "[\\s,]*(?:খ্রিঃ|ইং|তারিখ|তারিখের)?\\s*(?:হতে|হইতে|থেকে|পর্যন্ত|মধ্যে|মোতাবেক|অনুষ্ঠিতব্য|প্রাপ্ত)");
    /** An hour up to which something was open, which is not the one of which something is told: বেলা ১২.০০ ঘটিকার মধ্যে. */
    private static final Pattern HOUR_AS_LIMIT = Words.pattern(
            "(?:(?<![\\p{L}\\p{M}\\p{Nd}])[\\p{L}\\p{M}]+\\s+){0,2}(?:\\p{Nd}{1,2}(?:\\s?[.:ঃ]\\s?\\p{Nd}{2})?\\s*(?:ঘটিকা|টা|ঘঃ|মিঃ)|[\\p{L}\\p{M}]+টা)[\\p{L}\\p{M}]{0,2}(?:\\s+\\p{Nd}{1,2}\\s*(?:মিনিট|মিঃ)[\\p{L}\\p{M}]{0,2})?\\s*(?:মধ্যে|পর্যন্ত|পূর্বে|আগে)");

    private static final Pattern WILL_BE = Words.pattern("(?:বে|বেন)[\\s।.]*$");
    /** Between অদ্য and its day, in UTF-16 units: ইং, রোজ শুক্রবার. */
    private static final int NEAR = 20;

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    /** Passages that an opening may have. */
    private static final int LONGEST = 5;

    Opening {
        sentences = List.copyOf(sentences);
    }

    static Opening of(List<Element> body) {
        List<Found<String>> sentences = new ArrayList<>();
        int taken = 0;
        for (Element element : body) {
            boolean labelled = Label.at(element.text(), List.of(Label.TOPIC, Label.DISCUSSION, Label.DECISION))
                    .filter(Label.Found::closed)
                    .isPresent();
            if (!(element instanceof Passage passage) || labelled || taken++ == LONGEST) {
                break;
            }
            Spot spot = passage.spot();
            Sentences.of(passage.text()).forEach(text -> sentences.add(new Found<>(text, spot, 0.85, "prose")));
        }
        return new Opening(sentences);
    }

    /** Sentences that end in a name and not in a verb stand in the head: অদ্যকার সভায় সভাপতিত্ব করেন জনাব ক খ। */
    static Opening ofHead(List<ZoneLine> head) {
        List<Found<String>> sentences = new ArrayList<>();
        for (ZoneLine line : head) {
            Sentences.of(line.text()).forEach(text -> sentences.add(new Found<>(text, line.spot(), 0.85, "prose")));
        }
        return new Opening(sentences);
    }

    Optional<Found<WrittenDate>> day() {
        return meeting().or(this::today).flatMap(sentence -> Days.first(sentence.value())
                .map(date -> sentence.map(text -> date)));
    }

    Optional<Found<String>> time() {
        return meeting()
                .or(() -> today().map(sentence -> sentence.map(Opening::withoutLimits)))
                .flatMap(sentence ->
                        WrittenTime.parse(sentence.value()).map(time -> sentence.map(text -> CLOCK.format(time))));
    }

    Optional<Found<String>> body() {
        return meeting().flatMap(sentence -> Bodies.in(sentence.value()).map(body -> sentence.map(text -> body)));
    }

    Optional<Found<String>> number() {
        return meeting().flatMap(sentence -> Numbers.in(sentence.value()).map(number -> sentence.map(text -> number)));
    }

    /** The words between the time, or the date, and the room's name. */
    Optional<Found<String>> venue() {
        return meeting().flatMap(sentence -> Rooms.in(sentence.value()).map(venue -> sentence.map(text -> venue)));
    }

    Optional<Found<Person>> chair() {
        return sentences.stream()
                .flatMap(
                        sentence -> Presiding.in(sentence.value()).map(person -> sentence.map(text -> person)).stream())
                .findFirst();
    }

    Optional<Found<Person>> secretary() {
        for (Found<String> sentence : sentences) {
            Optional<Words.Span> post = Words.of(sentence.value()).first(SECRETARY);
            if (post.isEmpty()) {
                continue;
            }
            String after = sentence.value().substring(post.get().end());
            Matcher honorific = Presiding.HONORIFIC.matcher(after);
            if (honorific.lookingAt()) {
                String[] parts = after.substring(honorific.end()).split(",");
                String designation = parts.length > 1 && Posts.isPost(parts[1]) ? parts[1].strip() : null;
                String name =
                        Presiding.ADDRESSED_GENITIVE.matcher(parts[0].strip()).replaceFirst("");
                if (parts.length > 1 && name.length() < 60) {
                    return Optional.of(sentence.map(text -> new Person(name, designation, null)));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The first sentence that says of a day or an hour that a meeting was held then. Where that meeting was put off (… তারিখে অনুষ্ঠিত
     * সভা মুলতবি করা হয়), the one that tells what took place instead: উক্ত সভা … অনুষ্ঠিত হয়.
     */
    private Optional<Found<String>> meeting() {
        List<Found<String>> dated = sentences.stream()
                .filter(sentence -> {
                    Words words = Words.of(sentence.value());
                    boolean day = Days.first(sentence.value()).isPresent();
                    return words.has(OpeningWords.MEETS)
                            && words.has(HELD)
                            && (day || WrittenTime.parse(sentence.value()).isPresent());
                })
                .toList();
        Optional<Found<String>> first = dated.stream().findFirst();
        boolean putOff = first.filter(sentence -> PutOff.in(sentence.value()) && !takesPlace(sentence))
                .isPresent();
        return putOff ? dated.stream().filter(Opening::takesPlace).findFirst().or(() -> first) : first;
    }

    /** The first sentence, where it begins with today's day and hour: what is told to be done then was done in the meeting. */
    private Optional<Found<String>> today() {
        return sentences.stream()
                .limit(1)
                .filter(sentence -> {
                    Matcher today = TODAY.matcher(sentence.value());
                    Optional<WrittenDate> day = Days.first(sentence.value());
                    return today.lookingAt()
                            && day.filter(date -> date.start() - today.end() <= NEAR
                                            && WrittenTime.parse(withoutLimits(
                                                            sentence.value().substring(date.end())))
                                                    .isPresent()
                                            && !WILL_BE.matcher(sentence.value())
                                                    .find()
                                            && !FROM_OR_UNTIL
                                                    .matcher(sentence.value().substring(date.end()))
                                                    .lookingAt())
                                    .isPresent();
                })
                .findFirst();
    }

    private static String withoutLimits(String sentence) {
        return HOUR_AS_LIMIT.matcher(sentence).replaceAll(" ");
    }

    private static boolean takesPlace(Found<String> sentence) {
        return TAKES_PLACE.matcher(sentence.value()).find();
    }
}
