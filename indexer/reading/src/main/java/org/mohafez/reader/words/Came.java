package org.mohafez.reader.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;

/** The line over the names of those who came: সভায় নিম্নোক্ত সদস্যগণ উপস্থিত ছিলেন:. */
public final class Came {
    /** Nothing of the word goes on, but for a ঃ that is its colon. */
    private static final String END = "(?![\\p{L}\\p{M}&&[^ঃ]])";

    private static final Pattern HEADING = Words.pattern("[^।,]{0,90}?(?<![\\p{L}\\p{M}])(?:উপস্থিতি|উপস্থিতির|উপস্থিত)"
            + END + "(?<tail>[^।,:ঃ]{0,60})[:ঃ][\\s–—-]*");
    private static final Phrases WERE_THERE =
            Phrases.of("উপস্থিত ছিলেন", "উপস্থিত হন", "উপস্থিত আছেন", "উপস্থিত থাকেন");
    /** What such a line ends in, where it is of no verb. */
    private static final Phrases NAMES = Phrases.of("নাম", "নামের তালিকা", "তালিকা", "স্বাক্ষর", "নিম্নরূপ");

    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)[^.,;]{0,90}?\\b(?:present|attended)(?:\\s+(?:in|at)?\\s*(?:the\\s+)?meeting)?\\s*[:–—-]+\\s*");

    private static final int LONGEST = 12;

    private Came() {}

    public static boolean heads(String line) {
        Words words = Words.of(line);
        if (words.size() > LONGEST) {
            return false;
        }
        Matcher heading = HEADING.matcher(line);
        return heading.matches()
                        && (words.ending(WERE_THERE).isPresent()
                                || !Prose.hasVerb(words)
                                        && namesMany(heading.group("tail").strip()))
                || ENGLISH.matcher(line).matches();
    }

    private static boolean namesMany(String tail) {
        return tail.isEmpty() || Words.of(tail).ending(NAMES).isPresent() || Posts.isGroup(tail) || Posts.isPost(tail);
    }
}
