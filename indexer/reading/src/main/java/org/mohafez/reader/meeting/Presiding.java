package org.mohafez.reader.meeting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mohafez.bangla.date.WrittenDate;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.bangla.word.Genitive;
import org.mohafez.reader.words.PersonName;
import org.mohafez.reader.words.Posts;
import org.mohafez.reader.words.Sentences;
import org.mohafez.reader.words.Vocabulary;
import org.mohafez.record.Person;

/** Who presides, in a sentence that says so: জনাব ক খ, সচিব এর সভাপতিত্বে; সভাপতিত্ব করেন জনাব ক খ. */
final class Presiding {
    private static final Vocabulary MEETING = Vocabulary.of("meeting.tsv");
    private static final Phrases CHAIRS = MEETING.group("chairs");
    static final Pattern HONORIFIC = Words.pattern("(?:^|\\s)(?:জনাবা|জনাব|মিজ|Mr\\.?|Ms\\.?|Mrs\\.?)[\\s.:ঃ]+");
    private static final Pattern HONORIFIC_AT_END =
            Words.pattern("(?:^|\\s)(?:জনাবা|জনাব|মিজ|Mr\\.?|Ms\\.?|Mrs\\.?)[\\s.:ঃ]*$");

    /** Under the chairmanship of Mr. X, Secretary; with Mr. X, Secretary, in the chair. */
    private static final Pattern ENGLISH_CHAIR = Pattern.compile(
            "(?i)\\bwith\\s+(?<with>(?:(?!\\bwith\\s)[^;]){3,160}?),?\\s+in the chair|\\bunder the (?:chairmanship|presidency) of\\s+(?<under>[^;]{3,160}?)(?=\\s+(?:in(?!\\s+charge\\b)|at|on)\\s|(?-i:(?<=[a-z]{3}|[A-Z]{3}))(?<!\\b"
                    + Sentences.SHORTENED + ")\\.|\\.?$)");

    /** Mr. X, Secretary, presided over the meeting: who is named so, and not she or the Secretary, who was named before. */
    private static final Pattern ENGLISH_SUBJECT = Pattern.compile(
            "^\\s*(?:\\p{Nd}{1,2}[.)]\\s+)?(?<who>(?:Mrs?|Ms|Dr|Md|Prof|Professor|Engr|Mst|Begum|Barrister|Advocate|Justice|Brig|Maj|Col|Lt)\\b[^;]{3,160}?),?\\s+(?:presided over|presided at|chaired|will chair|will preside over)\\s+(?:the|this)\\s+(?!last\\b|previous\\b|earlier\\b|next\\b)(?:\\w+\\s+){0,4}(?:meeting|session|conference|seminar|workshop)\\b");
    /** Of what else is told before the verb, or of somebody else. */
    private static final Pattern TELLS_MORE = Pattern.compile(
            "\\b(?:who|that|which|while|where|when|and (?:he|she|they)|on behalf|in (?:the )?(?:place|absence)|for the)\\b|\\b[a-z]{3,}ed\\b"
                    + "|(?:[,&]|\\b[a-z]+)\\s*\\b(?:Mrs?|Ms|Dr|Prof|Professor|Engr|Mst|Barrister|Advocate|Justice)\\b");
    /** In English who presides stands before the verb, but behind by. */
    private static final Pattern ENGLISH_VERB = Pattern.compile("(?i).*\\b(?:presided|chaired)\\b(?!.*\\bby$).*");

    /** Between who presides and the verb: জনাব ক খ উক্ত সভায় সভাপতিত্ব করেন. */
    private static final Pattern MEETING_AT_END =
            Words.pattern("\\s*(?:(?:উক্ত|এ|এই|অদ্যকার)\\s+)?(?:সভায়|সভাতে|সভার|অধিবেশনে|এতে|তাতে|উহাতে)\\s*$");

    /** After the verb: the sentence has ended, or goes on with what else was done, and who presides stands before. */
    private static final Pattern GOES_ON = Words.pattern("[\\s,]*(?:।|$|(?:ও|এবং)\\s)");
    /** What leads to the post of whoever presides: অদ্যকার সভায় ইউপি চেয়ারম্যান সাহেবের সভাপতিত্বে. */
    private static final Pattern AT_MEETING = Words.pattern("^.*(?:সভায়|সভাতে|অধিবেশনে)\\s+");

    /** In words, with the post. */
    private static final int LONGEST_PERSON = 12;

    private static final int LONGEST_POST = 6;
    static final Pattern ADDRESSED_GENITIVE = Words.pattern("\\s*(?:-?\\s?এর|মহোদয়ের|মহোদয়|সাহেবের)$");
    /** Of which branch the post is: পরিচালক (প্রশাসন) জনাব ক খ. */
    private static final Pattern BRACKET_AT_END = Pattern.compile("\\s*\\([^()]{1,40}\\)\\s*$");

    /** The seat in the body that meets, before the post of whoever has it: কমিটির আহ্বায়ক ও পরিচালক. */
    private static final Pattern SEAT_AND = Words.pattern(
            "^(?:[\\p{L}\\p{M}]+\\s+){0,3}(?:সভাপতি|আহ্বায়ক|আহবায়ক)\\s+(?:ও|এবং)\\s+(?!.*(?:সভাপতি|আহ্বায়ক|আহবায়ক)(?![\\p{L}\\p{M}]))");

    private Presiding() {}

    static Optional<Person> in(String sentence) {
        Words words = Words.of(sentence);
        Optional<Words.Span> chairs = words.first(CHAIRS);
        Optional<Words.Span> under = words.first(OpeningWords.UNDER_CHAIR);
        Optional<Person> chair = Optional.empty();
        Matcher english = ENGLISH_CHAIR.matcher(sentence);
        Matcher subject = ENGLISH_SUBJECT.matcher(sentence);
        if (english.find()) {
            String who = english.group("with") == null ? english.group("under") : english.group("with");
            chair = Persons.of(who);
        } else if (subject.find() && !TELLS_MORE.matcher(subject.group("who")).find()) {
            chair = Persons.of(subject.group("who"));
        } else if (chairs.filter(span -> ENGLISH_VERB
                        .matcher(sentence.substring(span.start(), span.end()))
                        .matches())
                .isPresent()) {
            return Optional.empty();
        } else if (chairs.isPresent()) {
            String after = sentence.substring(chairs.get().end()).replaceFirst("^[\\s,:ঃ।–—-]+", "");
            String before = sentence.substring(0, chairs.get().start());
            boolean toldBefore = after.isEmpty()
                    || GOES_ON.matcher(sentence.substring(chairs.get().end())).lookingAt();
            chair = toldBefore
                    ? before(MEETING_AT_END.matcher(before).replaceFirst("").strip())
                    : Persons.of(after);
        } else if (under.isPresent()) {
            chair = before(nominative(sentence.substring(0, under.get().start()).strip()));
        }
        return chair.map(Presiding::withoutSeat);
    }

    private static Person withoutSeat(Person person) {
        String post = person.designation() == null
                ? ""
                : SEAT_AND.matcher(person.designation()).replaceFirst("");
        return post.isEmpty() ? person : new Person(person.name(), post, person.charge());
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
        Optional<Words.Span> meets = Words.of(bare).last(OpeningWords.MEETS);
        String part = bare.substring(Math.max(bare.lastIndexOf(','), bare.lastIndexOf('।')) + 1);
        Optional<Person> person = Stream.concat(
                        meets.stream().map(meeting -> bare.substring(meeting.end())),
                        Stream.of(afterBoundary(bare, LONGEST_PERSON), part))
                .flatMap(said -> Persons.of(said).stream())
                .filter(Presiding::isWhole)
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
                || Words.of(post).words().stream().anyMatch(Moments::end);
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
        return Rooms.isRoom(word)
                || words.at(i, OpeningWords.MEETS).isPresent()
                || Moments.end(word)
                || word.folded().chars().anyMatch(Character::isDigit)
                || words.text().substring(word.end(), end).matches(".*[।,:;)].*");
    }
}
