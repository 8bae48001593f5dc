package org.mohafez.reader.decision.wording;

import java.util.List;
import java.util.regex.Pattern;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.words.Sentences;

/** Sentences with which the meeting closes: nothing behind them is decided. */
public final class MeetingCloses {
    private static final Phrases CLOSES = Phrases.of(
            "ধন্যবাদ জানিয়ে",
            "ধন্যবাদ জ্ঞাপন",
            "সমাপ্তি ঘোষণা",
            "সভা সমাপ্ত",
            "সভা শেষ",
            "সভার কাজ শেষ",
            "সভার কাজ সমাপ্ত",
            "সভার কার্য শেষ",
            "সভার কার্য সমাপ্ত",
            "সভা ভঙ্গ",
            "সভার কার্যক্রম শেষ",
            "vote of thanks",
            "no other business",
            "meeting ended");

    /** Nothing is left to talk about, and so the meeting ends: সভায় আর কোনো আলোচ্য বিষয় না থাকায় সভা সমাপ্ত. */
    private static final Pattern NOTHING_LEFT = Words.pattern(
            "(?<![\\p{L}\\p{M}])(?:আর|অন্য)\\s+কোনো?\\s+(?:[^\\s।]+\\s+)?(?:আলোচনা|আলোচ্য|আলোচ্যসূচি|আলোচ্যসূচী|বিষয়|প্রস্তাব|এজেন্ডা|কাজ|কার্যসূচি)\\s+(?:বিষয়\\s+|সূচি\\s+)?না\\s+থাকায়(?=[^।]*(?:(?<![\\p{L}\\p{M}])(?:সভা|সভার|সভাটি|অধিবেশন|অধিবেশনের)(?![\\p{L}\\p{M}])|ধন্যবাদ))");

    /** The same in English, and who presides ends the meeting. Where somebody else ended one, or must do something, none is closed. */
    private static final Pattern ENDS = Pattern.compile(
            "(?i)(?:(?:^|[.;]\\s+)(?:[(\\[]?\\w{1,3}[.)\\]]\\s*)?(?:(?:as|since|because)\\s+there\\s+(?:was|were|is|are)|there\\s+(?:was|were|being))\\s+no\\s+(?:other|further|more)\\s+(?:agenda|issues?|matters?|items?|points?)\\b"
                    + "|\\b(?:chair(?:man|person|woman)?|president|secretary|minister|convener)\\b(?![^.;]*?\\b(?:who|which|that)\\b)[^.;]{0,120}?\\bconcluded\\s+the\\s+meeting\\b(?!\\s+with\\s+(?!(?:\\w+\\s+){0,2}(?:thanks|vote|gratitude)\\b))"
                    + "|\\bmeeting\\s+was\\s+concluded\\b)(?![^.]*\\b(?:shall|should|must|will)\\b)");

    /** The meeting is closed in one of so many last sentences of its paragraph. */
    private static final int LAST = 2;

    private MeetingCloses() {}

    /** Whether the meeting closes here. */
    public static boolean in(String text) {
        return Words.of(text).has(CLOSES)
                || NOTHING_LEFT.matcher(text).find()
                || ENDS.matcher(text).find();
    }

    /** Where the last sentences of a text close the meeting, in UTF-16 units; its length where they do not, 0 where nothing stands before. */
    public static int from(String text) {
        List<String> sentences = Sentences.of(text);
        int at = text.length();
        for (int i = sentences.size() - 1; i >= Math.max(0, sentences.size() - LAST); i--) {
            String sentence = sentences.get(i);
            int begins = text.lastIndexOf(sentence, at);
            if (in(sentence) && !Decisive.in(sentence)) {
                return begins;
            }
            at = begins;
        }
        return text.length();
    }
}
