package org.mohafez.reader.decision.wording;

import java.util.List;
import java.util.regex.Pattern;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.words.Sentences;

/** Sentences that say that something stands below them, such as decisions: নিম্নোক্ত সিদ্ধান্তসমূহ গৃহীত হয়. */
public final class Announces {
    private static final Phrases FOLLOWING = Phrases.of(
            "নিম্নোক্ত",
            "নিম্নরূপ",
            "নিম্নবর্ণিত",
            "নিম্নলিখিত",
            "নিম্নে বর্ণিত",
            "নিম্নে",
            "নিচের",
            "নিচে",
            "নিম্নরুপ",
            "ছকে",
            "ছক মোতাবেক",
            "following",
            "as follows",
            "below");
    private static final Phrases IN_MEETING =
            Phrases.of("সভা", "সভায়", "সভাতে", "সভার", "বৈঠকে", "অধিবেশনে", "meeting");

    /** Decisions of another time than this meeting's: বিগত মাসের সিদ্ধান্ত, পূর্বে গৃহীত সিদ্ধান্ত. */
    private static final Pattern OF_EARLIER = Words.pattern(
            "(?<![\\p{L}\\p{M}])(?:(?:গত|বিগত|পূর্ববর্তী|পূর্বের)\\s+(?:মাসের|বছরের|মাসিক\\s+সভার|সমন্বয়\\s+সভার)|পূর্বে|ইতঃপূর্বে|ইতিপূর্বে|ইতোপূর্বে)\\s+(?:গৃহীত\\s+)?সিদ্ধান্ত");
    /** Where they were taken already: not what is to be decided, nor what was done about a decision. */
    private static final Pattern WAS_TAKEN = Words.pattern(
            "(?<![\\p{L}\\p{M}])সিদ্ধান্ত\\s?(?:সমূহ|গুলো|গুলি)?\\s+(?:সর্বসম্মতিক্রমে\\s+)?(?:গৃহীত|গ্রহণ\\s+করা|নেওয়া|নেয়া)\\s+(?:হয়|হয়েছে|হয়েছিল|হলো|হল|হইল|হইয়াছে|হইয়াছিল)(?:[,;]?\\s*(?:যা|যাহা)\\s+নিম্নরূপ)?[\\s:ঃ।–—-]*$|(?i:\\bdecisions?\\s+(?:was|were|has\\s+been|have\\s+been)\\s+(?:unanimously\\s+)?(?:taken|made|adopted|reached)\\b)");

    private Announces() {}

    /** Whether the text says that decisions follow it. */
    public static boolean in(String text) {
        List<String> sentences = Sentences.of(text);
        if (sentences.isEmpty()) {
            return false;
        }
        String last = sentences.getLast();
        return pointsBelow(last)
                && !EarlierMeeting.in(last)
                && !OF_EARLIER.matcher(last).find()
                && (TakenDecision.in(last).isPresent()
                        || Words.of(last).has(TakenDecision.DECISION)
                        || TakenDecision.BY_MEETING.matcher(last).find());
    }

    /** Whether the decisions that follow were taken in a meeting of which it tells: অনুষ্ঠিত সভায় নিম্নোক্ত সিদ্ধান্ত গৃহীত হয়. */
    public static boolean tellsOfMeeting(String text) {
        List<String> sentences = Sentences.of(text);
        return in(text)
                && WAS_TAKEN.matcher(sentences.getLast()).find()
                && Words.of(sentences.getLast()).has(IN_MEETING);
    }

    /** Whether a sentence says that what it speaks of stands below: নিম্নরূপ, or a colon at its end. */
    public static boolean pointsBelow(String sentence) {
        return namesWhatFollows(sentence) || sentence.matches("(?s).*(?:[:ঃ]|[-–—])\\s*");
    }

    /** Whether it says by a word that something stands below: অগ্রগতি নিম্নরূপ. */
    public static boolean namesWhatFollows(String sentence) {
        return Words.of(sentence).has(FOLLOWING);
    }
}
