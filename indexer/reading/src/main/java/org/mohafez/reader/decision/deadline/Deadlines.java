package org.mohafez.reader.decision.deadline;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.date.WrittenDate;
import org.mohafez.bangla.number.NumberWords;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.words.Beside;
import org.mohafez.reader.words.Vocabulary;
import org.mohafez.record.Deadline;

/** By when, as a column or a sentence says it. দ্রুত and যথাসময়ে name no day and get none. */
public final class Deadlines {
    private static final Pattern ENGLISH_DATE =
            Pattern.compile("(?i)\\b((?:by|before|within|not later than|on or before)\\s(?:the end of\\s)?)$");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(?:within (?:the )?(?:next )?(?:\\d{1,3}|one|two|three|four|five|six|seven|ten|fifteen|thirty)(?:\\s?\\(\\w{1,10}\\))? (?:working |calendar )?(?:days?|weeks?|months?)|(?:by|before) the next meeting)\\b");
    private static final Pattern RECURS = Words.pattern(
            "(?:প্রতি\\s?মাসে(?:র)?|প্রতি\\s?মাস|(?<bare>মাসের)|প্রতি\\s?সপ্তাহে(?:র)?|প্রতি\\s?দিন|প্রতিদিন|প্রতি\\s?বছর(?:ের)?|প্রতি\\s?তিন মাস(?:ে|ের)?|প্রতি ত্রৈমাসিকে(?:র)?)\\s+(?:[\\p{L}\\p{M}\\p{Nd}()–-]+\\s+){0,4}?(?:(?:সপ্তাহ|তারিখ|দিন|কর্মদিবস|কার্যদিবস)ের (?:মধ্যে|পূর্বে|ভিতরে)|সপ্তাহে|তারিখে|দিনে|মধ্যে)(?![\\p{L}\\p{M}])");

    private static final Pattern INTERVAL = Words.pattern(
            "(?<![\\p{L}\\p{M}])(?:প্রতি\\s+)?(?<number>\\p{Nd}{1,3}|[\\p{L}\\p{M}]{2,8})(?:\\s*\\([^()]{1,12}\\))?\\s*(?:দিন|সপ্তাহ|মাস|বছর)\\s+(?:অন্তর(?:\\s?অন্তর)?|পর\\s?পর)(?![\\p{L}\\p{M}])");

    private record Every(Pattern words, String recurs) {}

    private static final List<Every> EVERY = Stream.of(
                    new Every(Words.pattern("প্রতি\\s?দিন|দৈনিক|(?i:daily)"), "daily"),
                    new Every(
                            Words.pattern(
                                    "প্রতি\\s?(?:সপ্তাহ|(?:শনি|রবি|সোম|মঙ্গল|বুধ|বৃহস্পতি|শুক্র)বার)|সাপ্তাহিক|(?i:weekly)"),
                            "weekly"),
                    new Every(
                            Words.pattern(
                                    "ত্রৈমাসিক|(?:প্রতি|প্রত্যেক)\\s?তিন\\s?মাস|তিন\\s?মাস (?:অন্তর|পর)|(?i:quarterly)"),
                            "quarterly"),
                    new Every(Words.pattern("প্রতি\\s?মাস|মাসিক|^মাসের|(?i:monthly|every month)"), "monthly"),
                    new Every(
                            Words.pattern("প্রতি\\s?বছর|প্রতি\\s?বৎসর|বার্ষিক|বাৎসরিক|(?i:yearly|annually)"), "yearly"))
            .toList();

    private static final String WORD = Stream.of("deadline", "day")
            .flatMap(group -> Vocabulary.of("columns.tsv").groups().written(group).stream())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"));
    private static final String BEFORE_LIMIT =
            "[\\s,;।]*+(?:(?<![\\p{L}\\p{M}])" + WORD + "\\s*[:ঃ–—-]+\\s*)?[(\\[–—-]?\\s*";
    private static final String AFTER_LIMIT = "(?:\\s+" + WORD + "(?![\\p{L}\\p{M}]))?\\s*[)\\]]?[\\s,;।]*+";

    private Deadlines() {}

    /** The deadline that a cell of its own gives. */
    public static Optional<Deadline> ofCell(String cell) {
        String text = cell.strip().replaceFirst("[\\s।;,]+$", "");
        if (Words.of(text).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Deadline(text, day(text), recurs(text)));
    }

    /** What a cell that also names those who must act says of the time: its one day, or the one stretch that tells by when. */
    public static Optional<String> beside(String cell) {
        List<WrittenDate> dates = WrittenDate.findAll(cell).stream()
                .filter(date -> date.date() != null || date.month() != null)
                .toList();
        return in(cell).map(Deadline::text)
                .or(() -> dates.size() == 1
                        ? Optional.of(cell.substring(
                                dates.getFirst().start(), dates.getFirst().end()))
                        : Optional.empty());
    }

    /** A cell without the limit that stands {@link #beside} in it: without the word that heads it and its brackets too. */
    public static String without(String limit, String cell) {
        return Words.pattern(BEFORE_LIMIT + Pattern.quote(limit) + AFTER_LIMIT)
                .matcher(cell)
                .replaceFirst(" ")
                .strip();
    }

    /** The one deadline that a decision's sentences give; none where they give several. */
    public static Optional<Deadline> in(String decision) {
        List<TimeLimit> stretches = Stream.of(recurring(decision), TimeLimit.in(decision), english(decision))
                .flatMap(List::stream)
                .toList();
        List<Deadline> found = stretches.stream()
                .filter(stretch -> stretches.stream().noneMatch(other -> holds(other, stretch)))
                .map(stretch -> decision.substring(stretch.start(), stretch.end()))
                .distinct()
                .map(said -> new Deadline(said, day(said), recurs(said)))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean holds(TimeLimit whole, TimeLimit part) {
        return !whole.equals(part) && whole.start() <= part.start() && part.end() <= whole.end();
    }

    private static List<TimeLimit> recurring(String text) {
        Stream<MatchResult> which = RECURS.matcher(text)
                .results()
                .filter(match ->
                        match.group("bare") == null || !TimeLimit.endsInTime(text.substring(0, match.start())));
        Stream<MatchResult> intervals =
                INTERVAL.matcher(text).results().filter(match -> isNumber(match.group("number")));
        return Stream.concat(which, intervals)
                .map(match -> new TimeLimit(match.start(), match.end()))
                .toList();
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0)) || NumberWords.isPart(word);
    }

    private static List<TimeLimit> english(String text) {
        Stream<TimeLimit> dated = WrittenDate.findAll(text).stream()
                .filter(date -> date.date() != null || date.month() != null)
                .flatMap(date -> {
                    Matcher before = Beside.before(ENGLISH_DATE, text, date.start());
                    return before.find() ? Stream.of(new TimeLimit(before.start(1), date.end())) : Stream.empty();
                });
        Stream<TimeLimit> counted =
                ENGLISH.matcher(text).results().map(match -> new TimeLimit(match.start(), match.end()));
        return Stream.concat(dated, counted).toList();
    }

    private static @Nullable String day(String text) {
        List<WrittenDate> dates = WrittenDate.findAll(text).stream()
                .filter(date -> date.date() != null || date.month() != null)
                .toList();
        return dates.size() == 1 ? iso(dates.getFirst()) : null;
    }

    /** The day, or the month where no day is named. */
    private static String iso(WrittenDate date) {
        return String.valueOf(date.date() == null ? date.month() : date.date());
    }

    private static @Nullable String recurs(String text) {
        return EVERY.stream()
                .filter(every -> every.words().matcher(text).find())
                .map(Every::recurs)
                .findFirst()
                .orElse(null);
    }
}
