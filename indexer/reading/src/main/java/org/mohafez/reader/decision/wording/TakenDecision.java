package org.mohafez.reader.decision.wording;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.words.Beside;

/** The words by which a sentence says that a decision is taken: সিদ্ধান্ত গৃহীত হয়. */
final class TakenDecision {
    static final Phrases DECISION = Phrases.of(
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

    /** Right behind the word সিদ্ধান্ত: none was. */
    static final Pattern NOT_TAKEN = Words.pattern("\\s*" + NothingSaid.NOT_TAKEN);
    /** The meeting decided to: …; it was resolved as follows: …. */
    static final Pattern BY_MEETING = Pattern.compile(
            "(?i)\\b(?:meeting|committee|board|council|it\\s+(?:was|is))\\s+(?:\\w+\\s+){0,2}(?:decided|resolved|agreed)\\b");
    /** In words. */
    private static final int NEAR = 5;

    private TakenDecision() {}

    /** From the word for a decision to the verb. */
    static Optional<Words.Span> in(String sentence) {
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
}
