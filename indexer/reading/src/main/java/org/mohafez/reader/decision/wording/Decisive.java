package org.mohafez.reader.decision.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.words.Beside;
import org.mohafez.reader.words.Posts;

/** Sentences whose mood decides: they oblige, ask, instruct or agree, and neither tell nor deny. */
public final class Decisive {
    /** Obligation, request, instruction, consent: what decides. */
    private static final Pattern DECISIVE = Words.pattern(
            "তে হবে|তে হইবে|করা হবে|করা হইবে|করবেন|করিবেন|অনুরোধ (?:করা|জানা)|অনুরোধ করেন|নির্দেশ(?:না)? (?:দেন|প্রদান|দেওয়া|দেয়া)|কামনা কর|আহ্বান জানা|আহবান জানা|পরামর্শ (?:দেন|প্রদান|দেওয়া)|তাগিদ|অনুমোদ(?:ন|িত)|সর্বসম্মতিক্রমে|গঠন করা (?:হয়|হলো|হল)|মনোনীত করা|নির্ধারণ করা হয়|দায়িত্ব (?:দেওয়া|প্রদান)|সিদ্ধান্ত (?:হয়|নেয়|নেওয়া|গৃহীত|গ্রহণ)|(?i:shall|will be|should|must)");

    /**
     * What was decided, requested, approved, and not before the meeting: had been approved. Complaints that were resolved are no resolution: that has the
     * meeting for its subject ({@link TakenDecision#BY_MEETING}), or says what is resolved.
     */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)(?<!\\b(?:had|has|have|been|already|previously|not|earlier)\\s)\\b(?:decided|requested|directed|approved)\\b"
                    + "|\\bresolved,?\\s+(?:unanimously\\s+)?(?:that|to)\\b");

    /** What those who are called with respect will do. */
    private static final Pattern WILL =
            Words.pattern("(?<![\\p{L}\\p{M}])(?:দিবেন|দেবেন|নিবেন|নেবেন|রাখবেন|পাঠাবেন|চালাবেন|জানাবেন)[।\\s]*$");
    /** What is hoped for, or comes of it. */
    private static final Pattern HOPES = Words.pattern(
            "ভূমিকা|সহায়তা|অবদান|সুফল|(?<![\\p{L}\\p{M}])(?:হলে|হইলে|ফলে|এতে)(?![\\p{L}\\p{M}])|(?:মনে|আশা)\\s+কর|আশাবাদ|আশ্বাস");
    /** In words. */
    private static final int LONGEST_SUBJECT = 5;
    /** Somebody tells something: whatever it is, it is no decision. */
    private static final Pattern TELLS = Words.pattern(
            "(?:অবগত|অবহিত|উল্লেখ|উপস্থাপন|ব্যক্ত|প্রকাশ) করেন[।\\s]*$|জানান[।\\s]*$|বলেন[।\\s]*$|হয়েছে[।\\s]*$|রয়েছে[।\\s]*$|ছিল[।\\s]*$");

    private Decisive() {}

    public static boolean in(String sentence) {
        return (obliges(sentence) || charges(sentence))
                && !TELLS.matcher(sentence).find()
                && !denies(sentence)
                && !EarlierMeeting.in(sentence);
    }

    private static boolean obliges(String text) {
        return DECISIVE.matcher(text).find()
                || ENGLISH.matcher(text).find()
                || TakenDecision.BY_MEETING.matcher(text).find();
    }

    /** Whether it begins with those who will do something: সদস্যগণ তালিকা জমা দিবেন. */
    private static boolean charges(String sentence) {
        if (!WILL.matcher(sentence).find() || HOPES.matcher(sentence).find()) {
            return false;
        }
        Words words = Words.of(sentence);
        return IntStream.range(0, Math.min(LONGEST_SUBJECT, words.size()))
                .mapToObj(i -> sentence.substring(0, words.words().get(i).end()))
                .anyMatch(subject -> Posts.isPost(subject) || Posts.isGroup(subject));
    }

    /** Whether it says that nothing was decided, and does not then decide: সিদ্ধান্ত হয়নি বিধায় কমিটি গঠন করতে হবে. */
    private static boolean denies(String sentence) {
        return Words.of(sentence)
                .last(TakenDecision.DECISION)
                .map(said -> Beside.after(TakenDecision.NOT_TAKEN, sentence, said.end()))
                .filter(Matcher::lookingAt)
                .filter(denied -> !obliges(sentence.substring(denied.end())))
                .isPresent();
    }
}
