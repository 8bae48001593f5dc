package org.mohafez.reader.decision.wording;

import java.util.List;
import java.util.regex.Pattern;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.words.Sentences;

/** Sentences by which the meeting itself recommends something: কমিটি নিম্নরূপ সুপারিশ করে. */
public final class Recommends {
    /** Not of a body beneath the one that meets, nor in what somebody reported to it. */
    private static final Pattern RECOMMENDS = Words.pattern(
            "^(?!.*(?:উপ-?\\s?কমিটি|সাব-?\\s?কমিটি|প্রতিবেদনে)).*(?:সুপারিশ|সুপারিশসমূহ|সুপারিশমালা)\\s+(?:প্রদান\\s+)?(?:করা\\s+)?(?:করে|করেন|করিল|করিলেন|করেছে|হয়|হলো|হল|হইল)|(?i:^(?!.*sub-?\\s?committee).*\\brecommend(?:s|ed|ations?)\\b)");

    private Recommends() {}

    public static boolean in(String sentence) {
        return RECOMMENDS.matcher(sentence).find();
    }

    /** Whether recommendations follow the text. */
    public static boolean below(String text) {
        List<String> sentences = Sentences.of(text);
        String last = sentences.isEmpty() ? "" : sentences.getLast();
        return Announces.namesWhatFollows(last) && in(last) && !EarlierMeeting.in(last);
    }
}
