package org.mohafez.reader.words;

import java.util.regex.Pattern;
import org.mohafez.bangla.phrase.Words;

/**
 * Sentences by which a meeting resolves something then and there: it adopts a proposal, agrees with one voice, settles,
 * approves. That somebody proposes, or that something was approved before or by others, resolves nothing.
 */
public final class Resolves {
    /** Nothing of the word goes on, but for a ঃ that is its colon, and it is not denied. */
    private static final String END = "(?![\\p{L}\\p{M}&&[^ঃ]])(?!\\s*(?:নি|নাই|না)(?![\\p{L}\\p{M}]))";

    private static final String NOW =
            "(?:করা\\s+|প্রদান\\s+করা\\s+|দেওয়া\\s+|দেয়া\\s+)?(?:হয়|হলো|হল|হইল|হইলো|গেল)" + END;
    private static final String DONE =
            "(?:" + NOW + "|(?:করা\\s+)?(?:হয়েছে|হইয়াছে)" + END + "|(?:করেন|করিলেন|করে|করিল)" + END + ")";
    private static final String FEW_WORDS = "(?:[^\\s।]+\\s+){0,4}?";

    private static final Pattern ADOPTS =
            Words.pattern("(?<![\\p{L}\\p{M}])(?:প্রস্তাব|সিদ্ধান্ত|সুপারিশ)[\\p{L}\\p{M}]*\\s+" + FEW_WORDS
                    + "(?:গৃহীত|গ্রহণ|পাশ|পাস|অনুমোদন|অনুমোদিত|মঞ্জুর|নেওয়া|নেয়া|লওয়া)\\s+" + DONE);
    private static final Pattern AGREES =
            Words.pattern("(?:সর্ব\\s?সম্মতিক্রমে|সর্বসম্মতভাবে|সর্বসম্মতিতে)\\s+(?:[^\\s।]+\\s+){0,12}?" + DONE);
    private static final Pattern SETTLES = Words.pattern(
            "(?<![\\p{L}\\p{M}])(?:স্থির|স্থিরীকৃত|সাব্যস্ত|ধার্য|সিদ্ধান্ত)\\s+(?:করা\\s+)?(?:হয়|হলো|হল|হইল|হইলো|গেল)"
                    + END);
    private static final Pattern APPROVES = Words.pattern(
            "(?<![\\p{L}\\p{M}])(?:অনুমোদন|অনুমোদিত|গৃহীত|মঞ্জুর|মনোনীত|নির্বাচিত|গঠন|গঠিত|নির্ধারণ|নির্ধারিত|বরাদ্দ|পাশ|পাস)\\s+"
                    + NOW + "(?:[\\s।|”\"]*$|\\s+(?:এবং|ও)\\s)");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\bresolved\\s+(?:unanimously\\s+)?(?:that|to)\\b|\\b(?:it was|the meeting|the house|the council|the committee|members) (?:unanimously )?(?:decided|resolved|agreed)\\b|\\b(?:was|were) (?:unanimously )?(?:approved|adopted|accepted|passed|carried)(?: unanimously)?\\s*\\.?$");

    /** Of an earlier meeting, whatever it did. */
    private static final Pattern EARLIER_MEETING = Words.pattern(
            "(?<![\\p{L}\\p{M}])(?:গত|বিগত|পূর্ববর্তী|পূর্বের|পূর্ব)\\s+(?:[^\\s।]+\\s+){0,3}?(?:সভা|অধিবেশন)(?:য়|র|ে|ের)?(?![\\p{L}\\p{M}])|ইতোপূর্বে|ইতিপূর্বে|(?i:(?:last|previous|earlier) meeting)");
    /** Of an earlier day, or of somebody else: what was approved so tells only. */
    private static final Pattern TOLD = Words.pattern(
            "(?<![\\p{L}\\p{M}])(?:গত|বিগত|পূর্বে|ইতোমধ্যে|ইতিমধ্যে)(?![\\p{L}\\p{M}])|(?<!সভা |পরিষদ )কর্তৃক(?![\\p{L}\\p{M}])|(?i:\\bby the (?:ministry|government|department)|\\bhas been\\b|\\bhad been\\b|already)");

    private static final Pattern THANKS = Words.pattern("ধন্যবাদ|(?i:vote of thanks|thanked)");

    /** What somebody tells, asks or was written is not resolved by telling it, nor what others approve; and a meeting may end with one voice. */
    private static final Pattern SOMEBODY_TELLS = Words.pattern(
            "(?:জানান|জানায়|বলেন|কহিলেন|অবহিত\\s+করেন|উল্লেখ\\s+করেন)\\s+যে(?!.*আলোচনা)|জানতে\\s+চান|জানা\\s+যায়|(?<!সভা |পরিষদ )কর্তৃক|পত্রে|(?<![\\p{L}\\p{M}])(?:কি\\s?না|মন্ত্রিসভা[\\p{L}\\p{M}]*)(?![\\p{L}\\p{M}])|(?<![\\p{L}\\p{M}])(?:শেষ|সমাপ্ত|মুলতবি)\\s+(?:করা\\s+)?(?:হয়|হইল|হলো)");

    /** What one person does, where nothing says that all do. */
    private static final Pattern ONE_DOES = Words.pattern(
            "^(?!.*(?:সভা|পরিষদ|কমিটি|সকল|সদস্যগণ|সদস্যবৃন্দ)).*(?:গ্রহণ|অনুমোদন|মঞ্জুর|পাশ|পাস)\\s+(?:করেন|করিলেন)");

    private Resolves() {}

    /** @param sentence one, with its stop */
    public static boolean in(String sentence) {
        if (EARLIER_MEETING.matcher(sentence).find() || THANKS.matcher(sentence).find()) {
            return false;
        }
        return ADOPTS.matcher(sentence).find()
                || AGREES.matcher(sentence).find()
                || SETTLES.matcher(sentence).find()
                || ((APPROVES.matcher(sentence).find()
                                || ENGLISH.matcher(sentence).find())
                        && !TOLD.matcher(sentence).find());
    }

    /** Whether it does where nothing labels, announces or numbers what is decided. */
    public static boolean byItself(String sentence) {
        return in(sentence)
                && !SOMEBODY_TELLS.matcher(sentence).find()
                && !ONE_DOES.matcher(sentence).find();
    }
}
