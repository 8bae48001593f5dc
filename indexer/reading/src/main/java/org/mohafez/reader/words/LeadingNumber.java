package org.mohafez.reader.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.number.MemoNumber;
import org.mohafez.bangla.phrase.Words;

/**
 * The paper's number with which a notification begins its first sentence: নম্বর ০৫.০০.০০০০.১৩২.১৯.০০৬.২১-২৩৯।- জনাব …. A sentence that
 * tells of another paper begins with that one's number: নং …-২৩৯-এর মাধ্যমে, স্মারক নং … মূলে.
 *
 * @param end where the sentence begins, in UTF-16 units
 */
public record LeadingNumber(MemoNumber number, int end) {
    /** Words that go on from a number, and so begin no sentence. */
    private static final String GOES_ON =
            "(?!(?:এর|এ|র|তে|মূলে|মোতাবেক|অনুযায়ী|অনুসারে|অনুবৃত্তিক্রমে|মাধ্যমে|দ্বারা|তারিখ|তারিখের|তাং|নং|নম্বর"
                    + "|স্মারক|স্মারকে|স্মারকের|আদেশ|আদেশে|আদেশের|প্রজ্ঞাপন|প্রজ্ঞাপনে|প্রজ্ঞাপনের|পরিপত্র|পরিপত্রে|পরিপত্রের)(?![\\p{L}\\p{M}]))";

    /** What parts the number from the sentence: a stop and a dash, or a long dash; a hyphen only apart, and before whom it speaks of. */
    private static final Pattern NUMBER = Words.pattern("\\s*(?:নম্বর|নং|(?i:no)\\.?)(?![\\p{L}\\p{M}&&[^ঃ]])[\\s:ঃ.-]*"
            + "(?<number>(?=[^\\s।—]*[./-])[^\\s।—]{5,78}(?<=\\p{Nd}\\)?))"
            + "(?:\\s?(?:।\\s?[-–—]+|—+)\\s*" + GOES_ON
            + "(?=[\\p{L}\\p{Nd}“\"(])|\\s+[-–]+\\s*(?=(?:জনাব|বেগম|মিজ|মিসেস)\\s))");

    /** The number at the beginning of the text, if a sentence of its own follows it. */
    public static Optional<LeadingNumber> of(String text) {
        Matcher found = NUMBER.matcher(text);
        return found.lookingAt()
                ? MemoNumber.parse(found.group("number")).map(number -> new LeadingNumber(number, found.end()))
                : Optional.empty();
    }
}
