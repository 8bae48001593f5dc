package org.mohafez.reader.decision.deadline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mohafez.bangla.date.WrittenDate;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.words.Beside;

/**
 * A stretch that says by when: ডিসেম্বরের মধ্যে, আগামী সাত (০৭) কার্যদিবসের মধ্যে, ১৫ই ফেব্রুয়ারির মধ্যে, পরবর্তী সভার পূর্বে. It is found
 * from its end: from মধ্যে and the like back over words of time, in any order, as far as they go.
 *
 * @param start in UTF-16 units of the text
 */
record TimeLimit(int start, int end) {
    private static final Pattern ENDS =
            Words.pattern("(?<=[\\s)])(?:(?<before>পূর্বে|আগে)|মধ্যে|ভিতরে?|ভেতরে?|নাগাদ)ই?(?![\\p{L}\\p{M}])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\u200C\\u200D]+|\\p{Nd}+");
    /** What may stand between words of one time: brackets around a number said again, dashes, the marks of a date. */
    private static final Pattern GAP = Words.pattern("[\\s()\\[\\]/'’‘.,ঃ:–—-]{0,4}");
    /** Before a stretch of time that has gone by. */
    private static final Pattern GONE = Words.pattern("(?:^|.*[\\s,;।])(?:গত|বিগত|অতীতের|পূর্ববর্তী)\\s+");

    private static final Pattern FROM_NOW = Words.pattern("আগামী|পরবর্তী");
    private static final Pattern GENITIVE = Words.pattern(".*(?:র|এর)");
    /** A month of so few letters (মের) may be another word. */
    private static final int SHORT_MONTH = 3;

    /** A time that ends in its unit, as in পরবর্তী ৩ কর্মদিবসে. */
    private static final Pattern IN_UNITS =
            Words.pattern("(?<=[\\s)])(?:(?:কার্য|কর্ম)\\s?)?(?:দিবস|দিন|সপ্তাহ|মাস)(?<in>ে)(?![\\p{L}\\p{M}])");

    private record Said(TimeWord kind, String word, int start, int end) {}

    /** All that stand in the text, in order. */
    static List<TimeLimit> in(String text) {
        List<TimeLimit> limits = new ArrayList<>();
        Matcher ends = ENDS.matcher(text);
        while (ends.find()) {
            List<Said> time = timeBefore(text, ends.start());
            boolean before = ends.group("before") != null;
            if (isNamed(time)
                    && !(before && isDuration(time))
                    && !Beside.before(GONE, text, time.getFirst().start()).matches()) {
                limits.add(new TimeLimit(time.getFirst().start(), ends.end()));
            }
        }
        Matcher units = IN_UNITS.matcher(text);
        while (units.find()) {
            List<Said> time = timeBefore(text, units.start("in"));
            if (isCountedFromNow(time)) {
                limits.add(new TimeLimit(time.getFirst().start(), units.end()));
            }
        }
        return limits;
    }

    /** আগামী or পরবর্তী, then a number: without it the units may be any. */
    private static boolean isCountedFromNow(List<Said> time) {
        return time.size() > 1
                && FROM_NOW.matcher(time.getFirst().word()).matches()
                && time.stream().anyMatch(said -> said.kind() == TimeWord.NUMBER);
    }

    /** Whether the text ends in words of time: before মাসের they say of which month (ডিসেম্বর, আগামী, তিন). */
    static boolean endsInTime(String text) {
        return !timeBefore(text, text.length()).isEmpty();
    }

    /** The words of time that stand right before {@code end}, in order. */
    private static List<Said> timeBefore(String text, int end) {
        List<Said> words = new ArrayList<>();
        Matcher word = Beside.before(WORD, text, end);
        while (word.find()) {
            words.add(new Said(TimeWord.JOIN, word.group(), word.start(), word.end()));
        }
        List<Said> dates =
                words.isEmpty() ? List.of() : dates(text, words.getFirst().start(), end);
        List<Said> time = new ArrayList<>();
        int next = end;
        for (Said candidate : words.reversed()) {
            if (candidate.start() >= next) {
                continue;
            }
            Optional<Said> said = dates.stream()
                    .filter(date -> date.start() < candidate.end() && candidate.start() < date.end())
                    .findFirst()
                    // Of অর্থবছরের the date has no ending.
                    .map(date ->
                            new Said(date.kind(), date.word(), date.start(), Math.max(date.end(), candidate.end())))
                    .or(() -> TimeWord.of(candidate.word())
                            .map(kind -> new Said(kind, candidate.word(), candidate.start(), candidate.end())));
            if (said.isEmpty()
                    || said.get().end() > next
                    || !isGap(text, said.get().end(), next)) {
                break;
            }
            time.addFirst(said.get());
            next = said.get().start();
        }
        while (!time.isEmpty() && (isGlue(time.getFirst().kind()) || isWhatMustBeHeld(time))) {
            time.removeFirst();
        }
        return time;
    }

    private static List<Said> dates(String text, int from, int end) {
        return WrittenDate.findAll(text.substring(from, end)).stream()
                .map(date -> new Said(TimeWord.DATE, "", from + date.start(), from + date.end()))
                .toList();
    }

    private static boolean isGap(String text, int from, int to) {
        return GAP.matcher(text).region(from, to).matches();
    }

    /** Nothing of the time begins so. */
    private static boolean isGlue(TimeWord kind) {
        return kind == TimeWord.JOIN || kind == TimeWord.ORDINAL;
    }

    /** In সভা ২৮ ফেব্রুয়ারির মধ্যে the meeting is what must be held; in সভার ৭ দিনের মধ্যে it is the time. */
    private static boolean isWhatMustBeHeld(List<Said> time) {
        return time.getFirst().word().equals("সভা");
    }

    /** Whether the words name a day, a month or a meeting, or say how long there is time. */
    private static boolean isNamed(List<Said> time) {
        Set<TimeWord> kinds =
                time.stream().map(Said::kind).collect(Collectors.toCollection(() -> EnumSet.noneOf(TimeWord.class)));
        boolean number = kinds.contains(TimeWord.NUMBER);
        boolean which = number || kinds.contains(TimeWord.NEXT);
        boolean unit = kinds.contains(TimeWord.UNIT);
        return kinds.contains(TimeWord.DATE)
                || kinds.contains(TimeWord.NUMBER_OF_UNITS)
                || time.stream()
                        .anyMatch(said -> said.kind() == TimeWord.MONTH
                                && (which || unit || said.word().length() > SHORT_MONTH))
                || (which && (unit || kinds.contains(TimeWord.WEEKDAY)))
                || (number && (kinds.contains(TimeWord.DAY) || kinds.contains(TimeWord.YEAR)))
                || (number && kinds.contains(TimeWord.HOUR) && kinds.contains(TimeWord.DAYTIME))
                || (kinds.contains(TimeWord.NEXT) && kinds.contains(TimeWord.MEETING));
    }

    /** Of পরীক্ষার ৭ দিন পূর্বে and ৭ দিন আগে the days are counted back from something, and limit nothing by themselves. */
    private static boolean isDuration(List<Said> time) {
        Said last = time.getLast();
        return last.kind() == TimeWord.UNIT && !GENITIVE.matcher(last.word()).matches();
    }
}
