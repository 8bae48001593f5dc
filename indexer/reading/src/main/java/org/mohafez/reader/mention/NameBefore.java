package org.mohafez.reader.mention;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.words.Beside;

/**
 * Where a name begins that is not set in quotation marks and ends at a known place. It goes back over the words before, at
 * most {@value #LONGEST} of them, to a stop, an open bracket or mark, or a word by which sentences are joined and which no name has.
 */
final class NameBefore {
    static final int LONGEST = 9;

    private static final Pattern WORD_BEFORE =
            Pattern.compile("(?<word>\\([^()]{1,60}\\)|[\\p{L}\\p{M}\\p{Nd}’'-]+)(?<comma>,?)\\s*$");
    private static final Phrases JOINS = Phrases.of(
            "অনুযায়ী, অনুসারে, মোতাবেক, আলোকে, জন্য, লক্ষ্যে, বিষয়ে, সংক্রান্ত, উক্ত, হয়েছে, হবে, হইবে, হয়, যে, যা, এই, এ, বর্তমান, নতুন, প্রণীত, সভায়, কর্তৃক, দ্বারা, হতে, থেকে, পর্যন্ত, ছাড়া, করে, করা, করতে, এর, তথা, যেমন, সকল, সংশ্লিষ্ট, বিদ্যমান, প্রচলিত, চলমান, ক্ষেত্রে, মাধ্যমে, অধীন, অধীনে, আওতায়, আওতাধীন, নামে, এবং, পাশাপাশি, অপরদিকে, ইতোমধ্যে, সরকার কর্তৃক, বলেন, জানান, বলা, বাস্তবায়নাধীন, গৃহীত, বিরুদ্ধে, নিম্নবর্ণিত, নিম্নোক্ত, উল্লিখিত, বর্ণিত, সরকারের, দপ্তরের"
                    .split(",\\s*"));
    /** Persons acted on, purposes, and marks of a list are in no name either. */
    private static final Pattern NO_PART = Words.pattern(".*(?:গণকে|দেরকে|জনকে|ার্থে)|\\(?[\\p{Nd}ক-ন]{1,2}\\)?");
    /** After another name's year, ও parts two names; elsewhere it stands within one. */
    private static final Pattern AND_AFTER_YEAR =
            Words.pattern("\\p{Nd}{4}\\)?(?:\\s*সালের|\\s*এর)?\\s*(?:ও|এবং|,)\\s*$");

    private NameBefore() {}

    /** @param end where the known word begins */
    static int start(String text, int end) {
        int start = end;
        for (int i = 0; i < LONGEST; i++) {
            Matcher word = Beside.before(WORD_BEFORE, text, start);
            if (!word.find()) {
                break;
            }
            boolean stops = !word.group("comma").isEmpty() && start < end
                    || Words.of(word.group("word")).at(0, JOINS).isPresent()
                    || NO_PART.matcher(word.group("word")).matches()
                    || Beside.before(AND_AFTER_YEAR, text, start).find();
            if (stops) {
                break;
            }
            start = word.start();
        }
        return start;
    }
}
