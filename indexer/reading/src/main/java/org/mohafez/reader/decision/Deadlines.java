package org.mohafez.reader.decision;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.WrittenDate;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.words.Beside;
import org.mohafez.record.Deadline;

/** By when, as a column or a sentence says it. দ্রুত and যথাসময়ে name no day and get none. */
final class Deadlines {
    /** A stretch that ends in মধ্যে, পূর্বে: it begins where a date or a count of days begins. */
    private static final Pattern WITHIN = Words.pattern(
            "(?<text>(?:আগামী\\s+)?(?:পরবর্তী\\s+)?(?:(?:\\p{Nd}{1,3}\\s*(?:\\([^()]{1,20}\\)\\s*)?(?:টি\\s*)?|(?:এক|দুই|তিন|চার|পাঁচ|ছয়|সাত|আট|দশ|পনের|পনেরো|ত্রিশ)\\s*)(?:কার্য|কর্ম)?\\s?(?:দিন|দিবস|সপ্তাহ|মাস)(?:ের|এর)?|\\p{Nd}{1,2}\\s*(?:জানুয়ারি|জানুয়ারী|ফেব্রুয়ারি|ফেব্রুয়ারী|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর)(?:ের|এর|র)?(?:\\s*তারিখের)?|পরবর্তী সভা(?:র)?|আগামী সভা(?:র)?)\\s*(?:মধ্যে|পূর্বে|আগে))");

    private static final Pattern AFTER_DATE =
            Words.pattern("^\\s*(?:তারিখ)?(?:ের|এর)?\\s*(?:মধ্যে|পূর্বে|ভিতরে|তারিখের মধ্যে)");
    private static final Pattern NEXT = Words.pattern("(?<![\\p{L}\\p{M}])আগামী\\s+$");
    private static final Pattern BEFORE_DATE =
            Pattern.compile("(?i)\\b((?:by|before|within|not later than|on or before)\\s)$");
    private static final Pattern RECURS = Words.pattern(
            "(?<text>(?<every>প্রতি\\s?মাসে(?:র)?|প্রতি\\s?মাস|মাসের|প্রতি\\s?সপ্তাহে(?:র)?|প্রতি\\s?দিন|প্রতিদিন|প্রতি\\s?বছর(?:ের)?|প্রতি\\s?তিন মাস(?:ে|ের)?|প্রতি ত্রৈমাসিকে(?:র)?)\\s+(?:[\\p{L}\\p{M}\\p{Nd}()–-]+\\s+){0,4}?(?:(?:সপ্তাহ|তারিখ|দিন|কর্মদিবস|কার্যদিবস)ের (?:মধ্যে|পূর্বে|ভিতরে)|সপ্তাহে|তারিখে|দিনে|মধ্যে)(?![\\p{L}\\p{M}]))");

    private record Every(Pattern words, String recurs) {}

    private static final List<Every> EVERY = Stream.of(
                    new Every(Words.pattern("প্রতি\\s?দিন|দৈনিক|(?i:daily)"), "daily"),
                    new Every(Words.pattern("প্রতি\\s?সপ্তাহ|সাপ্তাহিক|(?i:weekly)"), "weekly"),
                    new Every(Words.pattern("ত্রৈমাসিক|তিন\\s?মাস|(?i:quarterly)"), "quarterly"),
                    new Every(Words.pattern("প্রতি\\s?মাস|মাসিক|মাসের|(?i:monthly|every month)"), "monthly"),
                    new Every(
                            Words.pattern("প্রতি\\s?বছর|প্রতি\\s?বৎসর|বার্ষিক|বাৎসরিক|(?i:yearly|annually)"), "yearly"))
            .toList();

    private Deadlines() {}

    /** The deadline that a cell of its own gives. */
    static Optional<Deadline> ofCell(String cell) {
        String text = cell.strip().replaceFirst("[\\s।;,]+$", "");
        if (Words.of(text).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Deadline(text, day(text), recurs(text)));
    }

    /** The one deadline that a decision's sentences give; none where they give several. */
    static Optional<Deadline> in(String decision) {
        List<Deadline> found = Stream.of(dated(decision), matched(RECURS, decision), matched(WITHIN, decision))
                .flatMap(List::stream)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static List<Deadline> dated(String text) {
        return WrittenDate.findAll(text).stream()
                .filter(date -> date.date() != null || date.month() != null)
                .flatMap(date -> {
                    Matcher after = Beside.after(AFTER_DATE, text, date.end());
                    Matcher before = Beside.before(BEFORE_DATE, text, date.start());
                    boolean bangla = after.find();
                    if (!bangla && !before.find()) {
                        return Stream.empty();
                    }
                    Matcher next = Beside.before(NEXT, text, date.start());
                    int start = next.find() ? next.start() : date.start();
                    String said = bangla
                            ? text.substring(start, after.end()).strip()
                            : text.substring(before.start(1), date.end());
                    return Stream.of(new Deadline(said, iso(date), null));
                })
                .toList();
    }

    private static List<Deadline> matched(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1).strip())
                .map(said -> new Deadline(said, null, pattern == RECURS ? recurs(said) : null))
                .toList();
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
