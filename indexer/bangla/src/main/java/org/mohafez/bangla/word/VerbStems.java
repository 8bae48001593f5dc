package org.mohafez.bangla.word;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The stems of a regular verb, each with the name of its set of endings in verb-endings.txt. */
final class VerbStems {
    /** The first vowel of a root, if it is not the inherent one before another. */
    private static final Pattern FIRST_VOWEL =
            Pattern.compile("^[^\u0985-\u0994\u09BE-\u09CC]*([\u0985-\u0994\u09BE-\u09CC])");

    /**
     * A root of two syllables, whose conjunctive and perfect may go without ি: উপড়ে, বদলেছে, উল্টে. What stands before the last
     * consonant is another without vowel sign, and not the first letter: of শুকানো and হটানো the root has one syllable.
     */
    private static final Pattern TWO_SYLLABLES =
            Pattern.compile(".+[\u0995-\u09B9\u09DC-\u09DF]\u09CD?[\u0995-\u09B9\u09DC-\u09DF]");

    private static final Pattern END = Pattern.compile("(?:া|ানো|োনো)$");

    /** Before an ending in ই or উ (লেখা: লিখিত, খোলা: খুলুন). */
    private static final Map<String, String> RAISED = Map.of("ে", "ি", "ো", "ু", "ও", "উ");

    /** In the conjunctive and the perfect (রাখা: রেখে). */
    private static final Map<String, String> FRONTED = Map.of("া", "ে", "আ", "এ");

    private VerbStems() {}

    /** Stem and set of endings, parted by /: of রাখা রাখ/c and রেখ/k, of পাঠানো পাঠা/n and পাঠি/i. */
    static List<String> of(String verbalNoun) {
        String root = END.matcher(verbalNoun).replaceFirst("");
        String raised = with(RAISED, root);
        Stream<String> stems;
        if (verbalNoun.endsWith("ানো")) {
            Stream<String> all = Stream.of(root + "া/n", raised + "া/n", raised + "ি/i");
            stems = TWO_SYLLABLES.matcher(root).matches()
                    ? Stream.concat(all, Stream.of(root + "/k", raised + "/k"))
                    : all;
        } else if (verbalNoun.endsWith("োনো")) {
            stems = Stream.of(root + "ো/n", root + "ি/i");
        } else {
            stems = Stream.of(root + "/c", raised + "/c", with(FRONTED, root) + "/k");
        }
        return stems.distinct().collect(Collectors.toUnmodifiableList());
    }

    private static String with(Map<String, String> change, String root) {
        Matcher vowel = FIRST_VOWEL.matcher(root);
        return vowel.find() && change.containsKey(vowel.group(1))
                ? root.substring(0, vowel.start(1)) + change.get(vowel.group(1)) + root.substring(vowel.end(1))
                : root;
    }
}
