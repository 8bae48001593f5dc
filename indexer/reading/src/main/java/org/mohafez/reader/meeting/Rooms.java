package org.mohafez.reader.meeting;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.bangla.date.WrittenDate;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.words.Posts;
import org.mohafez.reader.words.Vocabulary;

/** Where a meeting was held, in the sentence that says so. */
final class Rooms {
    private static final Set<String> VENUE = Vocabulary.of("meeting.tsv").words("venue");
    /** Behind each word for a room: সভাকক্ষে, অডিটরিয়ামে. */
    private static final Pattern LOCATIVE =
            Words.pattern(Vocabulary.of("meeting.tsv").groups().written("venue").stream()
                    .filter(room -> room.endsWith("ে"))
                    .map(room -> room.substring(0, room.length() - 1))
                    .collect(Collectors.joining("|", "(?<=", ")ে$")));

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

    private Rooms() {}

    /**
     * The room behind the last day or hour. Where none stands there, behind an earlier one: the month whose meeting it is can stand behind the
     * room.
     */
    static Optional<String> in(String sentence) {
        Words words = Words.of(sentence);
        NavigableSet<Integer> moments = Stream.concat(
                        WrittenDate.findAll(sentence).stream().map(WrittenDate::end),
                        words.words().stream().filter(Moments::end).map(Words.Word::end))
                .collect(Collectors.toCollection(TreeSet::new));
        if (moments.isEmpty()) {
            return first(words, 0, moments);
        }
        return first(words, moments.last(), moments).or(() -> first(words, moments.first(), moments));
    }

    /**
     * The first room.
     *
     * @param behind where rooms begin to count, in UTF-16 units
     */
    private static Optional<String> first(Words words, int behind, NavigableSet<Integer> moments) {
        String sentence = words.text();
        Optional<Words.Span> under = words.first(OpeningWords.UNDER_CHAIR);
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            Words.Word room = words.words().get(i);
            if (i + 1 < words.size()
                    && words.at(i, OpeningWords.MEETS).isPresent()
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
                        Words.of(venue).size() <= 14 && !Words.of(venue).has(OpeningWords.UNDER_CHAIR);
                return sensible ? Optional.of(LOCATIVE.matcher(venue).replaceFirst("")) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What follows and is of the office's name only where that then ends in one: Ministry of Fisheries and Livestock. */
    private static int endOfOwner(Matcher whose) {
        return whose.group("more") == null || Posts.isOffice(whose.group().replaceFirst("^\\s+of\\s+", ""))
                ? whose.end()
                : whose.start("more");
    }

    static boolean isRoom(Words.Word word) {
        return VENUE.contains(word.folded());
    }
}
