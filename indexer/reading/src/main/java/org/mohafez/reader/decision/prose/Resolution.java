package org.mohafez.reader.decision.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.decision.draft.Draft;
import org.mohafez.reader.decision.wording.DecisionSplit;
import org.mohafez.reader.decision.wording.Decisive;
import org.mohafez.reader.decision.wording.MeetingCloses;
import org.mohafez.reader.paper.Spot;
import org.mohafez.reader.words.Minutes;
import org.mohafez.reader.words.Resolves;
import org.mohafez.reader.words.Sentences;

/**
 * The decision in talk that nothing labels as one, as in the resolutions of union parishads and municipalities: under
 * প্রস্তাব নং-২ stands what was said, and at its end প্রস্তাব সর্বসম্মতিক্রমে গৃহীত হয়.
 */
final class Resolution {
    /** Words of which nothing can be learnt what was resolved. */
    private static final Pattern FILLING = Words.pattern(
            "(?:বিস্তারিত|আলোচনা|আলোচনার|আলোচনান্তে|পর|পরে|শেষে|অতঃপর|উক্ত|উহা|উহার|তা|তাহা|ইহা|এটি|এ|এই|বিষয়টি|বিষয়ে|প্রস্তাব|প্রস্তাবটি|প্রস্তাবটিকে|প্রস্তাবসমূহ|সর্বসম্মতিক্রমে|সর্বসম্মতভাবে|সর্ব|সম্মতিক্রমে|সভায়|সভা|সকলের|সম্মতিতে|গৃহীত|গ্রহণ|অনুমোদন|অনুমোদিত|পাশ|পাস|মঞ্জুর|করা|করেন|হয়|হলো|হল|হইল|হইলো|হয়েছে|হইয়াছে|গেল|এবং|ও|the|proposal|was|were|it|unanimously|approved|accepted|adopted|passed|carried)");

    private static final Pattern PROPOSES =
            Words.pattern("প্রস্তাব|পেশ|উত্থাপন|উপস্থাপন|আবেদন|(?:হউক|হোক)[।\\s]*$|(?i:propos|moved)");

    /** With what the talk ends where the meeting, and nobody by name, charges somebody with something. */
    private static final Pattern CHARGES = Words.pattern(
            "(?<![\\p{L}\\p{M}])(?:অনুরোধ|নির্দেশ|নির্দেশনা|দায়িত্ব|পরামর্শ)\\s+(?:জানানো|প্রদান\\s+করা|করা|দেওয়া|দেয়া|অর্পণ\\s+করা)\\s+(?:হয়|হলো|হল|হইল|হইলো)[।\\s]*$");

    static final String RULE = "prose:resolved";

    private Resolution() {}

    /** Parts the draft's talk, if it has no decision and its talk resolves one. That last minutes are confirmed is none. */
    static void conclude(Draft draft) {
        String talk = draft.discussion();
        Spot where = draft.talked();
        if (talk == null || talk.isBlank() || where == null || !draft.text().isBlank()) {
            return;
        }
        List<String> sentences = Sentences.of(talk);
        String matter = draft.topic() != null ? draft.topic() : sentences.getFirst();
        boolean[] resolved = resolved(sentences, draft.topic());
        if (Words.of(matter).has(Minutes.IN_TEXT) || none(resolved)) {
            return;
        }
        DecisionSplit split = DecisionSplit.of(talk);
        if (split.rule().equals("announced")) {
            draft.told(split.discussion());
            draft.decide(split.decision(), where);
        } else {
            draft.told(joined(sentences, resolved, false));
            draft.decide(String.valueOf(joined(sentences, resolved, true)), where);
        }
        draft.foundBy(RULE, 0.75);
    }

    /** Which sentences resolve: those that do, a last one that charges somebody, what a bare one adopts, and what directly after it obliges somebody. */
    private static boolean[] resolved(List<String> sentences, @Nullable String topic) {
        boolean[] resolved = new boolean[sentences.size()];
        for (int i = 0; i < resolved.length; i++) {
            String sentence = sentences.get(i);
            boolean charges = i == resolved.length - 1 && charges(sentence);
            if (charges || Resolves.in(sentence)) {
                resolved[i] = true;
                boolean bare = i > 0 && isBare(sentence);
                if (bare
                        && (topic == null
                                || PROPOSES.matcher(sentences.get(i - 1)).find())) {
                    resolved[i - 1] = true;
                }
            } else if (i > 0 && resolved[i - 1]) {
                resolved[i] = Decisive.in(sentence) && !MeetingCloses.in(sentence);
            }
        }
        return resolved;
    }

    /** Whether the meeting, and nobody by name, charges somebody with something. */
    static boolean charges(String sentence) {
        return CHARGES.matcher(sentence).find();
    }

    /** Whether a sentence that resolves says what, or the one before it proposes that. */
    static boolean saysWhat(String sentence, String before) {
        return !isBare(sentence) || PROPOSES.matcher(before).find();
    }

    private static boolean isBare(String sentence) {
        return Words.of(sentence).words().stream()
                        .map(word -> sentence.substring(word.start(), word.end()))
                        .filter(word -> !FILLING.matcher(word.toLowerCase(java.util.Locale.ROOT))
                                .matches())
                        .count()
                <= 1;
    }

    private static boolean none(boolean[] marks) {
        for (boolean mark : marks) {
            if (mark) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String joined(List<String> sentences, boolean[] marks, boolean marked) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < marks.length; i++) {
            if (marks[i] == marked) {
                chosen.add(sentences.get(i));
            }
        }
        return chosen.isEmpty() ? null : String.join(" ", chosen);
    }
}
