package org.mohafez.reader.decision;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.words.Beside;
import org.mohafez.reader.words.Posts;
import org.mohafez.reader.words.Sentences;

/**
 * Talk and decision that share one cell, parted.
 *
 * @param sure 0 to 1: a phrase that announces the decision is surer than the mood of a sentence
 */
record DecisionSplit(@Nullable String discussion, String decision, double sure, String rule) {
    /** The rule of a split that found nothing to split at. */
    static final String WHOLE_CELL = "whole-cell";

    private static final Phrases DECISION = Phrases.of(
            "সিদ্ধান্ত",
            "সিন্ধান্ত",
            "সিদ্বান্ত",
            "সিদ্ব্যান্ত",
            "সিদ্ধান্তসমূহ",
            "প্রস্তাব",
            "decision",
            "decisions",
            "resolutions");
    private static final Phrases TAKEN =
            Phrases.of("গৃহীত", "গ্রহণ", "নেওয়া", "নেয়া", "taken", "made", "adopted", "reached");
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
    private static final Phrases EARLIER = Phrases.of(
            "গত সভা",
            "গত সভায়",
            "বিগত সভা",
            "বিগত সভায়",
            "পূর্ববর্তী সভা",
            "পূর্বের সভা",
            "last meeting",
            "previous meeting");
    private static final Phrases IN_MEETING =
            Phrases.of("সভা", "সভায়", "সভাতে", "সভার", "বৈঠকে", "অধিবেশনে", "meeting");

    /** Decisions of another time than this meeting's: বিগত মাসের সিদ্ধান্ত, পূর্বে গৃহীত সিদ্ধান্ত. */
    private static final Pattern OF_EARLIER = Words.pattern(
            "(?<![\\p{L}\\p{M}])(?:(?:গত|বিগত|পূর্ববর্তী|পূর্বের)\\s+(?:মাসের|বছরের|মাসিক\\s+সভার|সমন্বয়\\s+সভার)|পূর্বে|ইতঃপূর্বে|ইতিপূর্বে|ইতোপূর্বে)\\s+(?:গৃহীত\\s+)?সিদ্ধান্ত");

    private static final Pattern LABEL = Words.pattern(
            "(?:^|(?<=[।\\s(]))(?:সভার |গৃহীত |সর্বসম্মত )?(?:সিদ্ধান্ত|সিদ্ধান্তসমূহ|সিদ্ধান্ত সমূহ)\\s*[:ঃ]\\s*[-–—]*\\s*(?=\\S)");
    /** What all agreed to stands behind it: একমত পোষণ করা হয় যে. */
    private static final Pattern AGREED = Words.pattern(
            "(?<![\\p{L}\\p{M}])(?:একমত|ঐকমত্য|ঐক্যমত্য|ঐক্যমত)\\s+(?:পোষণ\\s+)?(?:করা\\s+)?(?:হয়|হইল|হলো|হল|করেন|করিলেন)\\s+যে[\\s,:ঃ–—-]*");

    private static final Pattern AFTER = Words.pattern("^[\\s]*(?:যে|হয় যে)?\\s*(?<stop>[,:ঃ।–—-]*[-–—]*)\\s*");
    /** Not of a body beneath the one that meets, nor in what somebody reported to it. */
    private static final Pattern RECOMMENDS = Words.pattern(
            "^(?!.*(?:উপ-?\\s?কমিটি|সাব-?\\s?কমিটি|প্রতিবেদনে)).*(?:সুপারিশ|সুপারিশসমূহ|সুপারিশমালা)\\s+(?:প্রদান\\s+)?(?:করা\\s+)?(?:করে|করেন|করিল|করিলেন|করেছে|হয়|হলো|হল|হইল)|(?i:^(?!.*sub-?\\s?committee).*\\brecommend(?:s|ed|ations?)\\b)");
    /** Obligation, request, instruction, consent: what decides. */
    private static final Pattern DECISIVE = Words.pattern(
            "তে হবে|তে হইবে|করা হবে|করা হইবে|করবেন|করিবেন|অনুরোধ (?:করা|জানা)|অনুরোধ করেন|নির্দেশ(?:না)? (?:দেন|প্রদান|দেওয়া|দেয়া)|কামনা কর|আহ্বান জানা|আহবান জানা|পরামর্শ (?:দেন|প্রদান|দেওয়া)|তাগিদ|অনুমোদ(?:ন|িত)|সর্বসম্মতিক্রমে|গঠন করা (?:হয়|হলো|হল)|মনোনীত করা|নির্ধারণ করা হয়|দায়িত্ব (?:দেওয়া|প্রদান)|সিদ্ধান্ত (?:হয়|নেয়|নেওয়া|গৃহীত|গ্রহণ)|(?i:shall|will be|should|must|decided|resolved|requested|directed|approved)");

    /** What those who are called with respect will do. */
    private static final Pattern WILL =
            Words.pattern("(?<![\\p{L}\\p{M}])(?:দিবেন|দেবেন|নিবেন|নেবেন|রাখবেন|পাঠাবেন|চালাবেন|জানাবেন)[।\\s]*$");
    /** What is hoped for, or comes of it. */
    private static final Pattern HOPES = Words.pattern(
            "ভূমিকা|সহায়তা|অবদান|সুফল|(?<![\\p{L}\\p{M}])(?:হলে|হইলে|ফলে|এতে)(?![\\p{L}\\p{M}])|(?:মনে|আশা)\\s+কর|আশাবাদ|আশ্বাস");
    /** In words. */
    private static final int LONGEST_SUBJECT = 5;

    private static final Pattern NOT_TAKEN = Words.pattern("\\s*" + NothingSaid.NOT_TAKEN);
    /** Somebody tells something: whatever it is, it is no decision. */
    private static final Pattern TELLS = Words.pattern(
            "(?:অবগত|অবহিত|উল্লেখ|উপস্থাপন|ব্যক্ত|প্রকাশ) করেন[।\\s]*$|জানান[।\\s]*$|বলেন[।\\s]*$|হয়েছে[।\\s]*$|রয়েছে[।\\s]*$");

    /** Where they were taken already: not what is to be decided, nor what was done about a decision. */
    private static final Pattern WAS_TAKEN = Words.pattern(
            "(?<![\\p{L}\\p{M}])সিদ্ধান্ত\\s?(?:সমূহ|গুলো|গুলি)?\\s+(?:সর্বসম্মতিক্রমে\\s+)?(?:গৃহীত|গ্রহণ\\s+করা|নেওয়া|নেয়া)\\s+(?:হয়|হয়েছে|হয়েছিল|হলো|হল|হইল|হইয়াছে|হইয়াছিল)(?:[,;]?\\s*(?:যা|যাহা)\\s+নিম্নরূপ)?[\\s:ঃ।–—-]*$|(?i:\\bdecisions?\\s+(?:was|were|has\\s+been|have\\s+been)\\s+(?:unanimously\\s+)?(?:taken|made|adopted|reached)\\b)");

    private static final int NEAR = 5;

    static DecisionSplit of(String text) {
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
            Optional<Words.Span> taken = taken(sentence);
            if (taken.isEmpty() || Words.of(sentence).has(EARLIER)) {
                continue;
            }
            int end = start + taken.get().end();
            Matcher after = Beside.after(AFTER, text, end);
            String stop = after.find() ? after.group("stop") : "";
            int next = after.end();
            boolean following = Words.of(sentence).has(FOLLOWING);
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
            if (agreed.find() && !Words.of(sentence).has(EARLIER) && isDecisive(sentence.substring(agreed.end()))) {
                return Optional.of(part(text, start + agreed.end(), start + agreed.end(), 0.9, "announced"));
            }
        }
        return Optional.empty();
    }

    private static Optional<Words.Span> taken(String sentence) {
        Words words = Words.of(sentence);
        for (int i = 0; i < words.size(); i++) {
            Optional<Words.Span> decision = words.at(i, DECISION);
            if (decision.isEmpty()
                    || Beside.after(NOT_TAKEN, sentence, decision.get().end()).lookingAt()) {
                continue;
            }
            if (decision.get().after() < words.size()
                    && words.words().get(decision.get().after()).folded().matches("হজ|হলো?|হইল")) {
                return Optional.of(withVerb(words, decision.get(), decision.get()));
            }
            for (int j = decision.get().after();
                    j < Math.min(words.size(), decision.get().after() + NEAR);
                    j++) {
                Optional<Words.Span> taken = words.at(j, TAKEN);
                if (taken.isPresent()) {
                    return Optional.of(withVerb(words, decision.get(), taken.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** The words হয়, করা হলো and the like belong to it. */
    private static Words.Span withVerb(Words words, Words.Span decision, Words.Span taken) {
        int after = taken.after();
        while (after < words.size()
                && after < taken.after() + 2
                && words.words().get(after).folded().matches("করা|হজ|হজে?ছে|হলো?|হইল|হবে|হইজাছে")) {
            after++;
        }
        return new Words.Span(
                decision.first(),
                after,
                decision.start(),
                words.words().get(after - 1).end());
    }

    /** The last sentences that oblige, ask or agree. */
    private static Optional<DecisionSplit> byMood(String text) {
        List<String> sentences = Sentences.of(text);
        int last = sentences.size() - 1;
        while (last >= 0 && !isDecisive(sentences.get(last))) {
            last--;
        }
        if (last < 0) {
            return Optional.empty();
        }
        int first = last;
        while (first > 0 && isDecisive(sentences.get(first - 1))) {
            first--;
        }
        String discussion = String.join(" ", sentences.subList(0, first));
        String decision = String.join(" ", sentences.subList(first, sentences.size()));
        return Optional.of(new DecisionSplit(discussion.isEmpty() ? null : discussion, decision, 0.7, "mood"));
    }

    /** Whether the text says that decisions follow it. */
    static boolean announces(String text) {
        List<String> sentences = Sentences.of(text);
        if (sentences.isEmpty()) {
            return false;
        }
        String last = sentences.getLast();
        return pointsBelow(last)
                && !Words.of(last).has(EARLIER)
                && !OF_EARLIER.matcher(last).find()
                && (taken(last).isPresent() || Words.of(last).has(DECISION));
    }

    /** Whether the decisions that follow were taken in a meeting of which it tells: অনুষ্ঠিত সভায় নিম্নোক্ত সিদ্ধান্ত গৃহীত হয়. */
    static boolean tellsOfMeeting(String text) {
        List<String> sentences = Sentences.of(text);
        return announces(text)
                && WAS_TAKEN.matcher(sentences.getLast()).find()
                && Words.of(sentences.getLast()).has(IN_MEETING);
    }

    /** Whether the meeting's own recommendations follow: কমিটি নিম্নরূপ সুপারিশ করে. */
    static boolean recommends(String text) {
        List<String> sentences = Sentences.of(text);
        String last = sentences.isEmpty() ? "" : sentences.getLast();
        return Words.of(last).has(FOLLOWING)
                && RECOMMENDS.matcher(last).find()
                && !Words.of(last).has(EARLIER);
    }

    static boolean isRecommendation(String sentence) {
        return RECOMMENDS.matcher(sentence).find();
    }

    /** Whether a sentence says that what it speaks of stands below: নিম্নরূপ, or a colon at its end. */
    static boolean pointsBelow(String sentence) {
        return namesWhatFollows(sentence) || sentence.matches("(?s).*(?:[:ঃ]|[-–—])\\s*");
    }

    /** Whether it says by a word that something stands below: অগ্রগতি নিম্নরূপ. */
    static boolean namesWhatFollows(String sentence) {
        return Words.of(sentence).has(FOLLOWING);
    }

    static boolean isDecisive(String sentence) {
        return (DECISIVE.matcher(sentence).find() || charges(sentence))
                && !TELLS.matcher(sentence).find()
                && !denies(sentence)
                && !Words.of(sentence).has(EARLIER);
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
                .last(DECISION)
                .map(said -> Beside.after(NOT_TAKEN, sentence, said.end()))
                .filter(Matcher::lookingAt)
                .filter(denied ->
                        !DECISIVE.matcher(sentence.substring(denied.end())).find())
                .isPresent();
    }

    private static DecisionSplit part(String text, int end, int next, double sure, String rule) {
        String discussion = text.substring(0, end).strip();
        return new DecisionSplit(
                discussion.isEmpty() ? null : discussion, text.substring(next).strip(), sure, rule);
    }
}
