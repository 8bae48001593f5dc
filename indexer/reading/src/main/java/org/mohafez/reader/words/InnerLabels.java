package org.mohafez.reader.words;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.bangla.phrase.Words;

/**
 * Labels where they stand within a paragraph: … করতে হবে। বাস্তবায়নে: …. Their words are those of {@code labels.tsv}, but for those that it
 * says stand only at the beginning of a line.
 */
public final class InnerLabels {
    /** A number that counts the parts of one matter may stand before the label: (গ) বাস্তবায়নেঃ. */
    public static final String MARK = "(?:[(\\[]?(?:[ক-ন]|\\p{Nd}{1,2}|[a-z])\\s?[).।]\\s*)?";

    /** Behind a stop or a line's end a dash leads to a value too: বাস্তবায়নে- সচিব; where {@link #leads} says so. */
    public static final String DASH = "(?<dash>\\s?[-–—]+(?=\\s|\\p{L}))";

    private static final Pattern STOP = Pattern.compile("[।\\n]");

    private static final Vocabulary LABELS = Vocabulary.of("labels.tsv");

    private InnerLabels() {}

    /** The labels' words as alternatives of a pattern, the longest first. */
    public static String words(Label... labels) {
        List<String> notWithin = LABELS.groups().written("only-at-beginning");
        return Stream.of(labels)
                .map(label -> label.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .flatMap(group -> LABELS.groups().written(group).stream())
                .filter(word -> !notWithin.contains(word))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(word -> Pattern.quote(word).replace(" ", "\\E\\s\\Q"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /**
     * Whether a label that was found leads to a value, and does not begin a sentence with a word to which a dash joins another:
     * বাস্তবায়ন-অগ্রগতি প্রতিবেদন প্রেরণ করতে হবে।
     *
     * @param found by a pattern with a {@link #DASH}
     */
    public static boolean leads(Matcher found, String text) {
        int dash = found.end("dash");
        if (dash < 0) {
            return true;
        }
        Matcher stop = STOP.matcher(text).region(dash, text.length());
        return !Prose.endsInVerb(Words.of(text.substring(dash, stop.find() ? stop.start() : text.length())));
    }

    /** A pattern in which such words stand, in letters large or small. */
    public static Pattern pattern(String regex) {
        return Words.pattern("(?i)" + regex);
    }
}
