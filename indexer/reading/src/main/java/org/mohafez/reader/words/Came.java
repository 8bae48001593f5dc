package org.mohafez.reader.words;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;

/** The line over the names of those who came: সভায় নিম্নোক্ত সদস্যগণ উপস্থিত ছিলেন:. */
public final class Came {
    /** Nothing of the word goes on, but for a ঃ that is its colon. */
    private static final String END = "(?![\\p{L}\\p{M}&&[^ঃ]])";

    private static final Pattern HEADING = Words.pattern("[^।,]{0,90}?(?<![\\p{L}\\p{M}])(?:উপস্থিতি|উপস্থিতির|উপস্থিত)"
            + END + "(?<tail>[^।,:ঃ]{0,60})(?<colon>[:ঃ]?)[\\s–—-]*");
    private static final Phrases WERE_THERE =
            Phrases.of("উপস্থিত ছিলেন", "উপস্থিত হন", "উপস্থিত আছেন", "উপস্থিত থাকেন");
    /** What such a line ends in, where it is of no verb. */
    private static final Phrases NAMES =
            Phrases.of("নাম", "নাম ও পদবি", "নাম ও পদবী", "নামের তালিকা", "তালিকা", "স্বাক্ষর", "নিম্নরূপ");

    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)[^.,;]{0,90}?\\b(?:present|attended)(?:\\s+(?:in|at)?\\s*(?:the\\s+)?meeting)?\\s*[:–—-]+\\s*");

    private static final int LONGEST = 12;

    private Came() {}

    public static boolean heads(String line) {
        return heads(line, true);
    }

    /** Whether one of a numbered list stands right beneath such a line, which then needs no colon, and is somebody. */
    public static boolean heads(String line, String beneath) {
        return heads(line) || heads(line, false) && Serial.at(beneath).isPresent() && isSomebody(beneath);
    }

    /**
     * Whether a line is one of a numbered list of those who came, or of persons each told with the post: no matter, though it is numbered.
     *
     * @param line by its index, from 0; empty where what stands there is of no list
     */
    public static boolean lists(IntFunction<String> line, int index) {
        int first = index;
        boolean told = isTold(line.apply(index));
        int above = above(line, first);
        while (above >= 0) {
            first = above;
            told &= isTold(line.apply(first));
            above = above(line, first);
        }
        String one = line.apply(first);
        if (Serial.at(one).filter(serial -> serial.ordinal() == 1).isEmpty()) {
            return false;
        }
        return told && first < index || first > 0 && heads(line.apply(first - 1), one) && isSomebody(one);
    }

    /** Where the item stands that the one at the index counts on from; a line between them is the end of a long one. -1 if nowhere. */
    private static int above(IntFunction<String> line, int index) {
        Optional<Serial> next = Serial.at(line.apply(index));
        for (int i = index - 1; i >= Math.max(0, index - 2); i--) {
            Optional<Serial> last = Serial.at(line.apply(i));
            if (last.isPresent()) {
                return next.filter(serial -> serial.style().equals(last.get().style())
                                        && serial.ordinal() == last.get().ordinal() + 1)
                                .isPresent()
                        ? i
                        : -1;
            }
            if (line.apply(i).isBlank() || Sentences.ends(line.apply(i))) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether behind its number it names a post, or can be a name. */
    private static boolean isSomebody(String item) {
        String who = unnumbered(item);
        return Posts.namesPost(who) || !Prose.is(who) && PersonName.canBe(who.split("[,–—-]")[0].strip());
    }

    /** Whether it is জনাব somebody, and behind a comma the post. */
    private static boolean isTold(String item) {
        String[] who = unnumbered(item).split("\\s*,\\s*|\\s+[–—-]\\s+");
        return who.length > 1 && PersonName.opens(who[0]) && PersonName.canBe(who[0]) && Posts.isPost(who[1]);
    }

    private static String unnumbered(String item) {
        return item.substring(Serial.at(item).map(Serial::end).orElse(0)).strip();
    }

    private static boolean heads(String line, boolean colon) {
        Words words = Words.of(line);
        if (words.size() > LONGEST) {
            return false;
        }
        Matcher heading = HEADING.matcher(line);
        return heading.matches()
                        && (!colon || !heading.group("colon").isEmpty())
                        && (words.ending(WERE_THERE).isPresent()
                                || !Prose.hasVerb(words)
                                        && namesMany(heading.group("tail").strip()))
                || ENGLISH.matcher(line).matches();
    }

    private static boolean namesMany(String tail) {
        return tail.isEmpty() || Words.of(tail).ending(NAMES).isPresent() || Posts.isGroup(tail) || Posts.isPost(tail);
    }
}
