package org.mohafez.reader.decision.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.words.Beside;
import org.mohafez.reader.words.Sentences;

/**
 * Talk and decision that share one cell, parted.
 *
 * @param sure 0 to 1: a phrase that announces the decision is surer than the mood of a sentence
 */
public record DecisionSplit(@Nullable String discussion, String decision, double sure, String rule) {
    /** The rule of a split that found nothing to split at. */
    public static final String WHOLE_CELL = "whole-cell";

    private static final Pattern LABEL = Words.pattern(
            "(?:^|(?<=[।\\s(]))(?:সভার |গৃহীত |সর্বসম্মত )?(?:সিদ্ধান্ত|সিদ্ধান্তসমূহ|সিদ্ধান্ত সমূহ)\\s*[:ঃ]\\s*[-–—]*\\s*(?=\\S)");
    /** What all agreed to stands behind it: একমত পোষণ করা হয় যে. */
    private static final Pattern AGREED = Words.pattern(
            "(?<![\\p{L}\\p{M}])(?:একমত|ঐকমত্য|ঐক্যমত্য|ঐক্যমত)\\s+(?:পোষণ\\s+)?(?:করা\\s+)?(?:হয়|হইল|হলো|হল|করেন|করিলেন)\\s+যে[\\s,:ঃ–—-]*");

    private static final Pattern AFTER = Words.pattern("^[\\s]*(?:যে|হয় যে)?\\s*(?<stop>[,:ঃ।–—-]*[-–—]*)\\s*");

    public static DecisionSplit of(String text) {
        Matcher label = LABEL.matcher(text);
        if (label.find()) {
            return part(text, label.start(), label.end(), 0.95, "label");
        }
        return announced(text)
                .or(() -> agreed(text))
                .or(() -> byMood(text))
                .orElse(new DecisionSplit(null, text, 0.4, WHOLE_CELL));
    }

    /** A phrase such as নিম্নোক্ত সিদ্ধান্ত গৃহীত হয়, or a sentence that says that something was decided. */
    private static Optional<DecisionSplit> announced(String text) {
        int from = 0;
        for (String sentence : Sentences.of(text)) {
            int start = text.indexOf(sentence, from);
            from = start + sentence.length();
            Optional<Words.Span> taken = TakenDecision.in(sentence);
            if (taken.isEmpty() || EarlierMeeting.in(sentence)) {
                continue;
            }
            int end = start + taken.get().end();
            Matcher after = Beside.after(AFTER, text, end);
            String stop = after.find() ? after.group("stop") : "";
            int next = after.end();
            boolean following = Announces.namesWhatFollows(sentence);
            boolean opens = !stop.isEmpty() && !stop.startsWith("।")
                    || after.group().strip().startsWith("যে");
            if (next < text.length() && (opens || following)) {
                return Optional.of(part(text, next, next, 0.95, "announced"));
            }
            // "The decisions taken then were reviewed" decides nothing.
            boolean english = sentence.codePointAt(taken.get().start()) < 128;
            if (!following && !english) {
                return Optional.of(part(text, start, start, 0.85, "decided"));
            }
        }
        return Optional.empty();
    }

    /** What all agreed to, where it decides, and not what they agreed that it is so. */
    private static Optional<DecisionSplit> agreed(String text) {
        int from = 0;
        for (String sentence : Sentences.of(text)) {
            int start = text.indexOf(sentence, from);
            from = start + sentence.length();
            Matcher agreed = AGREED.matcher(sentence);
            if (agreed.find() && !EarlierMeeting.in(sentence) && Decisive.in(sentence.substring(agreed.end()))) {
                return Optional.of(part(text, start + agreed.end(), start + agreed.end(), 0.9, "announced"));
            }
        }
        return Optional.empty();
    }

    /** The last sentences that oblige, ask or agree. */
    private static Optional<DecisionSplit> byMood(String text) {
        List<String> sentences = Sentences.of(text);
        int last = sentences.size() - 1;
        while (last >= 0 && !Decisive.in(sentences.get(last))) {
            last--;
        }
        if (last < 0) {
            return Optional.empty();
        }
        int first = last;
        while (first > 0 && Decisive.in(sentences.get(first - 1))) {
            first--;
        }
        String discussion = String.join(" ", sentences.subList(0, first));
        String decision = String.join(" ", sentences.subList(first, sentences.size()));
        return Optional.of(new DecisionSplit(discussion.isEmpty() ? null : discussion, decision, 0.7, "mood"));
    }

    private static DecisionSplit part(String text, int end, int next, double sure, String rule) {
        String discussion = text.substring(0, end).strip();
        return new DecisionSplit(
                discussion.isEmpty() ? null : discussion, text.substring(next).strip(), sure, rule);
    }
}
