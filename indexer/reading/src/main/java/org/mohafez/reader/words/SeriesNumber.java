package org.mohafez.reader.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.phrase.Words;

/**
 * The number that a paper has among its kind, with the words that name the series: এসিডি সার্কুলার লেটার নং-১৭, পরিপত্র নং-০৫/২০২২. Its
 * figures alone say nothing.
 *
 * @param word what kind of paper the series is of
 * @param printed the words and the figures
 */
public record SeriesNumber(TitleWord word, String printed) {
    /** So few words before নং that they name the number, and no sentence goes on with it. */
    private static final Pattern NUMBERED = Words.pattern(
            "(?<words>(?:[\\p{L}\\p{M}.]+\\s+){1,4}?)(?:নং|নম্বর|(?i:no)\\.?)\\s*[-:ঃ–.]?\\s*\\p{Nd}{1,4}(?:\\s?[/-]\\s?\\p{Nd}{2,4}){0,2}(?![\\p{Nd}./-])");

    private static final Pattern NUMBERED_ANYHOW =
            Words.pattern("(?<words>(?:[\\p{L}\\p{M}.]+\\s+){1,4}?)(?:নং|নম্বর|(?i:no)\\.?)\\s*[-:ঃ–.]?\\s*\\p{Nd}");

    /** Nothing but the word and the number: পরিপত্র-৭. With words before it, it can be a branch of an office: আইন ও প্রজ্ঞাপন-২. */
    private static final Pattern ALONE =
            Words.pattern("(?<words>(?:[\\p{L}\\p{M}]+\\s+){0,3}[\\p{L}\\p{M}]+)\\s?[-–—]\\s?\\p{Nd}{1,3}[\\s।]*$");

    /** The number with which the line begins. */
    public static Optional<SeriesNumber> beginning(String line) {
        return at(NUMBERED, line);
    }

    /** The word for its kind, before a number of whatever form: প্রজ্ঞাপন নং-০৫.০০.০০০০.১৭০.২২. */
    public static Optional<TitleWord> kind(String line) {
        return at(NUMBERED_ANYHOW, line).map(SeriesNumber::word).or(() -> alone(line));
    }

    private static Optional<TitleWord> alone(String line) {
        Matcher alone = ALONE.matcher(line.strip());
        return alone.lookingAt()
                ? TitleWord.of(alone.group("words"))
                        .filter(word -> word.printed().equals(alone.group("words")))
                : Optional.empty();
    }

    private static Optional<SeriesNumber> at(Pattern form, String line) {
        Matcher numbered = form.matcher(line.strip());
        return numbered.lookingAt()
                ? TitleWord.of(numbered.group("words")).map(word -> new SeriesNumber(word, numbered.group()))
                : Optional.empty();
    }
}
