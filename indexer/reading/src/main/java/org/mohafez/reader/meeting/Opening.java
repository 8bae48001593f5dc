package org.mohafez.reader.meeting;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.bangla.date.WrittenDate;
import org.mohafez.bangla.date.WrittenTime;
import org.mohafez.bangla.number.NumberWords;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.PutOff;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.paper.Element;
import org.mohafez.reader.paper.Found;
import org.mohafez.reader.paper.Passage;
import org.mohafez.reader.paper.Spot;
import org.mohafez.reader.words.Genitive;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.PersonName;
import org.mohafez.reader.words.Posts;
import org.mohafez.reader.words.Sentences;
import org.mohafez.reader.words.Vocabulary;
import org.mohafez.reader.zone.ZoneLine;
import org.mohafez.record.Person;

/** The sentences with which minutes open: গত … তারিখ … ঘটিকায় … কক্ষে … সভা অনুষ্ঠিত হয়. */
record Opening(List<Found<String>> sentences) {
    private static final Vocabulary MEETING = Vocabulary.of("meeting.tsv");
    private static final Phrases HELD = MEETING.group("held");
    private static final Set<String> VENUE = MEETING.words("venue");
    private static final Phrases CHAIRS = MEETING.group("chairs");
    private static final Phrases UNDER_CHAIR = MEETING.group("under-chair");
    private static final Phrases SECRETARY = MEETING.group("secretary");
    private static final Phrases MEETS = Phrases.of("সভা", "অধিবেশন", "meeting");
    private static final Pattern HONORIFIC =
            Words.pattern("(?:^|\\s)(?:জনাবা|জনাব|মিজ|Mr\\.?|Ms\\.?|Mrs\\.?)[\\s.:ঃ]+");
    private static final Pattern HONORIFIC_AT_END =
            Words.pattern("(?:^|\\s)(?:জনাবা|জনাব|মিজ|Mr\\.?|Ms\\.?|Mrs\\.?)[\\s.:ঃ]*$");
    /** Words, as folded, with which a day or an hour ends; of days of the week, which are often misspelt, how they begin. */
    private static final Pattern MOMENT = Pattern.compile(
            "\\d*(?:ঘটিকা.{0,2}|টাজ|টার|টা|মিনিটে)|সমজ|সমজে|তারিখ|তারিখে|রোজ|(?:সনি|রবি|সোম|মং.{1,4}|বুধ|ব.?হ.*|সু.{1,6})?বার");

    /** Under the chairmanship of Mr. X, Secretary; with Mr. X, Secretary, in the chair. */
    private static final Pattern ENGLISH_CHAIR = Pattern.compile(
            "(?i)\\bwith\\s+(?<with>(?:(?!\\bwith\\s)[^;]){3,160}?),?\\s+in the chair|\\bunder the (?:chairmanship|presidency) of\\s+(?<under>[^;]{3,160}?)(?=\\s+(?:in(?!\\s+charge\\b)|at|on)\\s|(?-i:(?<=[a-z]{3}|[A-Z]{3}))(?<!\\b"
                    + Sentences.SHORTENED + ")\\.|\\.?$)");

    /** Between who presides and the verb: জনাব ক খ উক্ত সভায় সভাপতিত্ব করেন. */
    private static final Pattern MEETING_AT_END =
            Words.pattern("\\s*(?:(?:উক্ত|এ|এই|অদ্যকার)\\s+)?(?:সভায়|সভাতে|সভার|অধিবেশনে|এতে|তাতে|উহাতে)\\s*$");

    /** As folded: in চারটায়. */
    private static final Pattern HOUR_ENDING = Pattern.compile("(?:টাজ|টার|টা)$");

    /** The meeting was held, said as the sentence's verb. */
    private static final Pattern TAKES_PLACE = Words.pattern(
            "অনুষ্ঠিত\\s+(?:হয়|হয়েছে|হয়েছিল|হলো|হল|হইল|হইয়াছে)(?![\\p{L}\\p{M}])|(?i:(?:was|were) held)");

    /** After the verb: the sentence has ended, or goes on with what else was done, and who presides stands before. */
    private static final Pattern GOES_ON = Words.pattern("[\\s,]*(?:।|$|(?:ও|এবং)\\s)");
    /** What leads to the post of whoever presides: অদ্যকার সভায় ইউপি চেয়ারম্যান সাহেবের সভাপতিত্বে. */
    private static final Pattern AT_MEETING = Words.pattern("^.*(?:সভায়|সভাতে|অধিবেশনে)\\s+");

    /** In words, with the post. */
    private static final int LONGEST_PERSON = 12;

    private static final int LONGEST_POST = 6;
    private static final Pattern ADDRESSED_GENITIVE = Words.pattern("\\s*(?:-?\\s?এর|মহোদয়ের|মহোদয়|সাহেবের)$");
    private static final Pattern LOCATIVE = Words.pattern(
            "(?<=কক্ষ|মিলনায়তন|রুম|কার্যালয়|অফিস|দপ্তর|ভবন|অডিটোরিয়াম|চত্বর|প্রাঙ্গণ|চেম্বার|সেন্টার|হল|মাঠ|শেড|লাউঞ্জ|হলঘর|হাউজ|হাউস)ে$");
    /** In English, the hour and what leads to the room: at 3:00 PM in the. */
    private static final Pattern ENGLISH_BEFORE = Pattern.compile(
            "^(?i:(?:at|from)?\\s*\\d{1,2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?\\s?m\\.?)?[\\s,]*(?=(?:in|at)\\s))?(?i:(?:in|at)\\s+(?:the\\s+)?)");
    /** A word of an office's name: no title of a person, and no day. */
    private static final String NAME =
            "(?!(?:Mrs?|Ms|Dr|Md|Prof|Professor|Engr|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b)[A-Z][\\w.&'-]*+";
    /** Whose room it is: of Power Division, of the Ministry. */
    private static final Pattern WHOSE = Pattern.compile("\\s+of\\s+(?:the\\s+)?" + NAME + "(?:\\s+(?:of\\s+)?" + NAME
            + ")*+(?<more>\\s+and\\s+" + NAME + "(?:\\s+" + NAME + ")*+)?+");

    private static final Pattern BRACKET = Pattern.compile("\\s*\\([^()]*\\)");
    /** Of which branch the post is: পরিচালক (প্রশাসন) জনাব ক খ. */
    private static final Pattern BRACKET_AT_END = Pattern.compile("\\s*\\([^()]{1,40}\\)\\s*$");

    /** The seat in the body that meets, before the post of whoever has it: কমিটির আহ্বায়ক ও পরিচালক. */
    private static final Pattern SEAT_AND = Words.pattern(
            "^(?:[\\p{L}\\p{M}]+\\s+){0,3}(?:সভাপতি|আহ্বায়ক|আহবায়ক)\\s+(?:ও|এবং)\\s+(?!.*(?:সভাপতি|আহ্বায়ক|আহবায়ক)(?![\\p{L}\\p{M}]))");

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
        return meeting().flatMap(sentence -> Days.first(sentence.value()).map(date -> sentence.map(text -> date)));
    }

    Optional<Found<String>> time() {
        return meeting().flatMap(sentence -> WrittenTime.parse(sentence.value())
                .map(time -> sentence.map(text -> CLOCK.format(time))));
    }

    Optional<Found<String>> body() {
        return meeting().flatMap(sentence -> Bodies.in(sentence.value()).map(body -> sentence.map(text -> body)));
    }

    Optional<Found<String>> number() {
        return meeting().flatMap(sentence -> Numbers.in(sentence.value()).map(number -> sentence.map(text -> number)));
    }

    /** The words between the time, or the date, and the room's name. */
    Optional<Found<String>> venue() {
        return meeting().flatMap(sentence -> venueIn(sentence.value()).map(venue -> sentence.map(text -> venue)));
    }

    Optional<Found<Person>> chair() {
        for (Found<String> sentence : sentences) {
            Words words = Words.of(sentence.value());
            Optional<Words.Span> chairs = words.first(CHAIRS);
            Optional<Words.Span> under = words.first(UNDER_CHAIR);
            Optional<Person> chair = Optional.empty();
            Matcher english = ENGLISH_CHAIR.matcher(sentence.value());
            if (english.find()) {
                String who = english.group("with") == null ? english.group("under") : english.group("with");
                chair = Persons.of(who);
            } else if (chairs.isPresent()) {
                String after = sentence.value().substring(chairs.get().end()).replaceFirst("^[\\s,:ঃ।–—-]+", "");
                String before = sentence.value().substring(0, chairs.get().start());
                boolean toldBefore = after.isEmpty()
                        || GOES_ON.matcher(
                                        sentence.value().substring(chairs.get().end()))
                                .lookingAt();
                chair = toldBefore
                        ? before(MEETING_AT_END.matcher(before).replaceFirst("").strip())
                        : Persons.of(after);
            } else if (under.isPresent()) {
                chair = before(nominative(
                        sentence.value().substring(0, under.get().start()).strip()));
            }
            if (chair.isPresent()) {
                Person found = withoutSeat(chair.get());
                return Optional.of(sentence.map(text -> found));
            }
        }
        return Optional.empty();
    }

    private static Person withoutSeat(Person person) {
        String post = person.designation() == null
                ? ""
                : SEAT_AND.matcher(person.designation()).replaceFirst("");
        return post.isEmpty() ? person : new Person(person.name(), post, person.charge());
    }

    Optional<Found<Person>> secretary() {
        for (Found<String> sentence : sentences) {
            Optional<Words.Span> post = Words.of(sentence.value()).first(SECRETARY);
            if (post.isEmpty()) {
                continue;
            }
            String after = sentence.value().substring(post.get().end());
            Matcher honorific = HONORIFIC.matcher(after);
            if (honorific.lookingAt()) {
                String[] parts = after.substring(honorific.end()).split(",");
                String designation = parts.length > 1 && Posts.isPost(parts[1]) ? parts[1].strip() : null;
                String name = ADDRESSED_GENITIVE.matcher(parts[0].strip()).replaceFirst("");
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
                    return words.has(MEETS)
                            && words.has(HELD)
                            && (day || WrittenTime.parse(sentence.value()).isPresent());
                })
                .toList();
        Optional<Found<String>> first = dated.stream().findFirst();
        boolean putOff = first.filter(sentence -> PutOff.in(sentence.value()) && !takesPlace(sentence))
                .isPresent();
        return putOff ? dated.stream().filter(Opening::takesPlace).findFirst().or(() -> first) : first;
    }

    private static boolean takesPlace(Found<String> sentence) {
        return TAKES_PLACE.matcher(sentence.value()).find();
    }

    /**
     * A person before এর সভাপতিত্বে or সভাপতিত্ব করেন: the honorific says where the name begins, the commas what is post.
     *
     * @param bare ends in the person's nominative
     */
    private static Optional<Person> before(String bare) {
        Optional<PersonName.Decorations> decorations =
                PersonName.decorations(bare).filter(found -> found.after().isBlank());
        if (decorations.isPresent()) {
            String behind = decorations.get().behind();
            return before(decorations.get().before())
                    .filter(person -> person.name() != null)
                    .map(person -> new Person(person.name() + behind, person.designation(), person.charge()));
        }
        Matcher honorific = HONORIFIC.matcher(bare);
        int at = -1;
        while (honorific.find()) {
            at = honorific.end();
        }
        if (at >= 0) {
            String post = Persons.withoutRespect(
                    postBefore(HONORIFIC_AT_END.matcher(bare.substring(0, at)).replaceFirst("")));
            return Persons.of(bare.substring(at))
                    .map(person -> person.designation() == null && !post.isEmpty()
                            ? new Person(person.name(), post, Posts.charge(post).orElse(null))
                            : person);
        }
        Optional<Words.Span> meets = Words.of(bare).last(MEETS);
        String part = bare.substring(Math.max(bare.lastIndexOf(','), bare.lastIndexOf('।')) + 1);
        Optional<Person> person = Stream.concat(
                        meets.stream().map(meeting -> bare.substring(meeting.end())),
                        Stream.of(afterBoundary(bare, LONGEST_PERSON), part))
                .flatMap(said -> Persons.of(said).stream())
                .filter(Opening::isWhole)
                .findFirst();
        if (person.isPresent()) {
            return person;
        }
        String last = AT_MEETING.matcher(part).replaceFirst("").strip();
        return Stream.of(last, postBefore(bare))
                .filter(post -> Words.of(post).size() <= LONGEST_POST && Posts.isPost(post))
                .findFirst()
                .flatMap(Persons::of);
    }

    /** Before সভাপতিত্বে stands a genitive: a word of its own, or the ending of the name. */
    private static String nominative(String text) {
        String bare = ADDRESSED_GENITIVE.matcher(text).replaceFirst("");
        return bare.length() < text.length() ? bare : Genitive.withoutEnding(text);
    }

    private static boolean isWhole(Person person) {
        return person.name() != null
                && person.designation() != null
                && PersonName.canBe(person.name())
                && !tellsWhen(person.designation());
    }

    /** A day or an hour is no part of a post: ২ মে ২০২৪ সকাল ১১টায় সভাকক্ষে উপাচার্য. */
    private static boolean tellsWhen(String post) {
        return !WrittenDate.findAll(post).isEmpty()
                || Words.of(post).words().stream().anyMatch(Opening::isMoment);
    }

    /** The post with which the text ends. */
    private static String postBefore(String text) {
        Matcher bracket = BRACKET_AT_END.matcher(text);
        String bare = bracket.find() ? text.substring(0, bracket.start()) : text;
        String post = afterBoundary(bare, LONGEST_POST);
        return Posts.isPost(post) ? post + text.substring(bare.length()).stripTrailing() : "";
    }

    /** The last words, no more than {@code most}: they begin after a room, a day or an hour. */
    private static String afterBoundary(String text, int most) {
        Words words = Words.of(text);
        int from = words.size();
        while (from > 0 && words.size() - from < most && !isBoundary(words, from - 1)) {
            from--;
        }
        return from < words.size()
                ? text.substring(words.words().get(from).start()).strip()
                : "";
    }

    private static boolean isBoundary(Words words, int i) {
        Words.Word word = words.words().get(i);
        int end = i + 1 < words.size()
                ? words.words().get(i + 1).start()
                : words.text().length();
        return isRoom(word)
                || words.at(i, MEETS).isPresent()
                || isMoment(word)
                || word.folded().chars().anyMatch(Character::isDigit)
                || words.text().substring(word.end(), end).matches(".*[।,:;)].*");
    }

    /** A word with which a day or an hour ends, also where the hour is written in letters: চারটায়. */
    private static boolean isMoment(Words.Word word) {
        String folded = word.folded();
        String hour = HOUR_ENDING.matcher(folded).replaceFirst("");
        return MOMENT.matcher(folded).matches() || hour.length() < folded.length() && NumberWords.isPart(hour);
    }

    /** What follows and is of the office's name only where that then ends in one: Ministry of Fisheries and Livestock. */
    private static int endOfOwner(Matcher whose) {
        return whose.group("more") == null || Posts.isOffice(whose.group().replaceFirst("^\\s+of\\s+", ""))
                ? whose.end()
                : whose.start("more");
    }

    private static boolean isRoom(Words.Word word) {
        return VENUE.contains(word.folded());
    }

    /**
     * The room behind the last day or hour. Where none stands there, behind an earlier one: the month whose meeting it is can stand behind the
     * room.
     */
    private static Optional<String> venueIn(String sentence) {
        Words words = Words.of(sentence);
        NavigableSet<Integer> moments = Stream.concat(
                        WrittenDate.findAll(sentence).stream().map(WrittenDate::end),
                        words.words().stream().filter(Opening::isMoment).map(Words.Word::end))
                .collect(Collectors.toCollection(TreeSet::new));
        if (moments.isEmpty()) {
            return venueIn(words, 0, moments);
        }
        return venueIn(words, moments.last(), moments).or(() -> venueIn(words, moments.first(), moments));
    }

    /**
     * The first room.
     *
     * @param behind where rooms begin to count, in UTF-16 units
     */
    private static Optional<String> venueIn(Words words, int behind, NavigableSet<Integer> moments) {
        String sentence = words.text();
        Optional<Words.Span> under = words.first(UNDER_CHAIR);
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            Words.Word room = words.words().get(i);
            if (i + 1 < words.size()
                    && words.at(i, MEETS).isPresent()
                    && !isRoom(words.words().get(i + 1))) {
                from = Math.max(from, room.end());
            }
            if (under.isPresent() && under.get().first() == i) {
                from = Math.max(from, under.get().end());
            }
            if (isRoom(room) && room.start() >= behind) {
                Integer moment = moments.floor(room.start());
                Matcher bracket = BRACKET.matcher(sentence).region(room.end(), sentence.length());
                Matcher whose = WHOSE.matcher(sentence).region(room.end(), sentence.length());
                int end = bracket.lookingAt() ? bracket.end() : whose.lookingAt() ? endOfOwner(whose) : room.end();
                String venue = sentence.substring(Math.max(from, moment == null ? 0 : moment), end)
                        .replaceFirst("^[\\s,।:ঃ)–—-]+", "");
                venue = ENGLISH_BEFORE.matcher(venue).replaceFirst("");
                boolean sensible =
                        Words.of(venue).size() <= 14 && !Words.of(venue).has(UNDER_CHAIR);
                return sensible ? Optional.of(LOCATIVE.matcher(venue).replaceFirst("")) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
