package org.mohafez.reader.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.phrase.Words;

/**
 * The paper's number with which a notification begins its first sentence: নম্বর ০৫.০০.০০০০.১৩২.১৯.০০৬.২১-২৩৯।- জনাব ….
 *
 * @param printed without its label
 * @param end where the sentence begins, in UTF-16 units
 */
public record LeadingNumber(String printed, int end) {
    /** What parts the number from the sentence: a stop and a dash, or a long dash; a hyphen only behind the state's own form. */
    private static final Pattern NUMBER =
            Words.pattern("(?i)\\s*(?:স্মারক\\s*)?(?:নম্বর|নং|no\\.?)(?![\\p{L}\\p{M}])[\\s:ঃ.-]*"
                    + "(?<number>[^\\s।—](?:[^।—\\n]{4,78}?)\\p{Nd}\\)?(?=\\s?(?:।\\s?[-–—]|—))"
                    + "|\\p{Nd}{2}\\.\\p{Nd}{2}\\.\\p{Nd}{4}\\.[\\p{Nd}./-]*\\p{Nd}(?=\\s?[-–]+\\s?\\p{L}))"
                    + "\\s?।?\\s?[-–—]+\\s*(?=[\\p{L}\\p{Nd}“\"(])");

    private LeadingNumber(Matcher number) {
        this(number.group("number").strip(), number.end());
    }

    /** The number at the beginning of the text, if a sentence follows it. */
    public static Optional<LeadingNumber> of(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.lookingAt() ? Optional.of(new LeadingNumber(number)) : Optional.empty();
    }
}
