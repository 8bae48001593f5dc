package org.mohafez.reader.words;

import java.util.regex.Pattern;
import org.mohafez.bangla.phrase.Words;

/** The line with which an annex begins: পরিশিষ্ট-ক, or the bare word; a line that only points to one is none. */
public final class AnnexHeading {
    private static final Pattern HEADS =
            Words.pattern("(?i)[\\s\\p{Punct}“‘]*(?:পরিশিষ্ট|সংযোজনী|annex(?:ure)?|appendix)(?![\\p{L}\\p{M}&&[^ঃ]])");
    /** What a line that points to an annex says after its name. */
    private static final Pattern POINTS =
            Words.pattern("(?i)দ্রষ্টব্য|সংযুক্ত|দেখানো|মোতাবেক|অনুযায়ী|attached|enclosed|see");
    /** In words. */
    private static final int LONGEST = 10;

    private AnnexHeading() {}

    /** Whether an annex begins with the line. */
    public static boolean is(String line) {
        return HEADS.matcher(line).lookingAt() && canBe(line);
    }

    /** Whether a line that begins with an annex's name can head it. */
    public static boolean canBe(String line) {
        return Words.of(line).size() <= LONGEST && !POINTS.matcher(line).find();
    }
}
