package org.mohafez.reader.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.phrase.Words;

/**
 * Laws and what is made under them, known by a word for a law and its year: স্থানীয় সরকার (ইউনিয়ন পরিষদ) আইন, ২০০৯; Public Procurement
 * Rules, 2008. A law without a year is not told from talk of law.
 */
final class Laws {
    private static final Pattern BANGLA = Words.pattern(
            "(?:আইন|অধ্যাদেশ|বিধিমালা|বিধি|প্রবিধানমালা|প্রবিধি|নীতিমালা|নির্দেশমালা|নির্দেশিকা|ম্যানুয়াল|কার্যবিধি|দণ্ডবিধি)\\s*(?:[,(–-]\\s*)?(?<year>(?:১৮|১৯|২০|18|19|20)\\p{Nd}{2})(?!\\p{Nd})\\)?(?:\\s*\\(সংশোধিত[^)]{0,20}\\))?");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?<![\\p{L}])(?:[A-Z][\\w’'&()-]*\\s+(?:(?:of|and|for|on|to|in|the|&)\\s+)*){1,8}(?:Act|Ordinance|Rules|Regulations?|Code|Policy|Manual|Instructions),?\\s+(?:18|19|20)\\d{2}(?!\\d)");
    /** ২০১৩ সনের ৪৭ নং আইন. */
    private static final Pattern NUMBERED =
            Words.pattern("\\p{Nd}{4}\\s*(?:সনের|সালের)\\s*\\p{Nd}{1,3}\\s*(?:নং|নম্বর|সংখ্যক)\\s*(?:আইন|অধ্যাদেশ)");

    private Laws() {}

    static List<Mentions.Span> in(String text) {
        List<Mentions.Span> spans = new ArrayList<>();
        Matcher bangla = BANGLA.matcher(text);
        while (bangla.find()) {
            int start = NameBefore.start(text, bangla.start());
            if (start < bangla.start()) {
                spans.add(new Mentions.Span(start, bangla.end(), "law", ""));
            }
        }
        for (Pattern whole : List.of(ENGLISH, NUMBERED)) {
            whole.matcher(text)
                    .results()
                    .forEach(match -> spans.add(new Mentions.Span(match.start(), match.end(), "law", "")));
        }
        return spans;
    }
}
