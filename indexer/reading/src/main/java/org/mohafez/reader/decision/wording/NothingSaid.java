package org.mohafez.reader.decision.wording;

import java.util.regex.Pattern;
import org.mohafez.bangla.phrase.Words;

/** What stands in a cell or behind a label where nothing was talked about or decided: a dash, নেই, কোনো সিদ্ধান্ত গৃহীত হয়নি. */
public final class NothingSaid {
    /** Behind the word সিদ্ধান্ত: none was taken. */
    static final String NOT_TAKEN =
            "(?:(?:গৃহীত|গ্রহণ|নেওয়া|নেয়া)\\s+)?(?:করা\\s+)?(?:হয়|যায়|হইয়াছে|হয়েছে)?\\s?(?:নি|নাই)(?![\\p{L}\\p{M}])";

    private static final Pattern WORDS =
            Words.pattern("(?i)(?:নেই|নাই|প্রযোজ্য নয়|(?:এ বিষয়ে\\s)?(?:কোনো?\\s)?(?:আলোচনা|সিদ্ধান্ত)\\s(?:নেই|"
                    + NOT_TAKEN + ")|n/?a|none|nil)[।.]?");

    private NothingSaid() {}

    public static boolean in(String text) {
        return text.codePoints().noneMatch(Character::isLetter)
                || WORDS.matcher(text.strip()).matches();
    }
}
