package org.mohafez.reader.decision.deadline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.date.MonthNames;
import org.mohafez.bangla.number.NumberWords;
import org.mohafez.bangla.phrase.Words;

/** What a word, or a run of figures, says of a time. */
enum TimeWord {
    /** Goes on with a time and is none: থেকে, এর, কার্য. */
    JOIN("থেকে|হতে|হইতে|বা|অথবা|এর|র|কার্য|কর্ম|অর্থ|খ্রি|খ্রী|খৃ|ইং|সর্বোচ্চ|অনধিক|অনূর্ধ্ব|পূর্ণ"),
    /** Grown onto figures: ১৫ই, ৩১শে, ৩টি. */
    ORDINAL("ই|শে|লা|রা|ঠা|টি|টা|তম|এ"),
    UNIT("(?:কার্য|কর্ম)?(?:দিন|দিবস|সপ্তাহ|মাস|বছর|বৎসর|ঘণ্টা|ঘন্টা|পক্ষকাল|অর্থবছর|অর্থবৎসর)(?:ের|র)?"),
    /** দুইদিনের: the number grown onto the unit. */
    NUMBER_OF_UNITS("(?<number>.{2,8}?)(?:দিন|দিবস|সপ্তাহ|মাস|বছর|বৎসর)(?:ের|র)?"),
    DAY("তারিখ(?:ের)?"),
    YEAR("(?:সাল|সন|খ্রিস্টাব্দ|খ্রিষ্টাব্দ|বঙ্গাব্দ)(?:ের)?"),
    NEXT("আগামী|পরবর্তী|চলতি|চলমান|বর্তমান|অত্র|এই|প্রতি|প্রত্যেক|প্রথম|দ্বিতীয়|তৃতীয়|চতুর্থ|শেষ"),
    MEETING("(?:সভা|অধিবেশন)(?:র|ের)?"),
    WEEKDAY("(?:শনি|রবি|সোম|মঙ্গল|বুধ|বৃহস্পতি|শুক্র)বার(?:ের)?"),
    DAYTIME("সকাল|দুপুর|বিকাল|বিকেল|সন্ধ্যা|রাত"),
    HOUR("টার|ঘটিকার?"),
    NUMBER("\\p{Nd}{1,4}"),
    MONTH("(?!)"),
    /** A whole date: no single word is one. */
    DATE("(?!)");

    private final Pattern words;

    TimeWord(String words) {
        this.words = Words.pattern(words);
    }

    /** Empty for a word that says nothing of time. */
    static Optional<TimeWord> of(String word) {
        for (TimeWord kind : values()) {
            Matcher matcher = kind.words.matcher(word);
            if (matcher.matches() && (kind != NUMBER_OF_UNITS || NumberWords.isPart(matcher.group("number")))) {
                return Optional.of(kind);
            }
        }
        return MonthNames.isName(word)
                ? Optional.of(MONTH)
                : Optional.of(NUMBER).filter(kind -> NumberWords.isPart(word));
    }
}
