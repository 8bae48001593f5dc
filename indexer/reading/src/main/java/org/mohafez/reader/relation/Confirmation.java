package org.mohafez.reader.relation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.paper.Element;
import org.mohafez.reader.paper.Found;
import org.mohafez.reader.paper.Passage;
import org.mohafez.reader.words.Sentences;
import org.mohafez.record.Decision;
import org.mohafez.record.Relation;

/** The minutes of an earlier meeting that this meeting confirmed (নিশ্চিতকরণ, দৃঢ়ীকরণ): by a decision, or in passing. */
final class Confirmation {
    private static final Phrases MINUTES =
            Phrases.of("কার্যবিবরণী", "রেজুলেশন", "কার্যবৃত্ত", "minutes", "proceedings");
    private static final Phrases EARLIER = Phrases.of(
            "গত সভা",
            "বিগত সভা",
            "পূর্ববর্তী সভা",
            "পূর্বের সভা",
            "পূর্ব সভা",
            "গত মাসের সভা",
            "বিগত মাসের সভা",
            "last meeting",
            "previous meeting",
            "অনুষ্ঠিত সভা");
    private static final Pattern CONFIRMED = Words.pattern(
            "(?:নিশ্চিত(?:করণ)?|দৃঢ়ীকরণ|দৃঢ়ীকৃত|দৃঢ়করণ|দৃঢ় করণ|অনুমোদন|অনুমোদিত|নিশ্চিতকরণ)\\s*(?:ও\\s*[\\p{L}\\p{M}]+\\s*)?(?:করা\\s*)?(?:হয়(?!নি)|হলো|হল|হইল|হয়েছে|হইয়াছে|করেন|করা গেল)|সর্বসম্মতিক্রমে\\s*(?:গৃহীত|গ্রহণ)|(?i:confirmed|approved|adopted)");
    private static final Pattern NOT = Words.pattern("(?:হয়নি|হয় নি|হয় নাই|করা যায়নি|(?i:not confirmed))");

    private static final String RULE = "confirmation";

    private Confirmation() {}

    static Optional<Found<Relation>> in(List<Element> body, List<Found<Decision>> decisions) {
        return decisions.stream()
                .flatMap(decision -> by(decision).stream())
                .findFirst()
                .or(() -> body.stream()
                        .filter(Passage.class::isInstance)
                        .flatMap(passage -> Sentences.of(passage.text()).stream()
                                .filter(Confirmation::confirms)
                                .map(sentence -> found(sentence, sentence, passage)))
                        .findFirst());
    }

    private static Optional<Found<Relation>> by(Found<Decision> found) {
        Decision decision = found.value();
        String matter = Stream.of(decision.topic(), decision.discussion())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        boolean minutes = Words.of(decision.topic() == null ? decision.text() : decision.topic())
                .has(MINUTES);
        String text = decision.text();
        boolean done = CONFIRMED.matcher(text).find() && !NOT.matcher(text).find();
        return minutes && done
                ? Optional.of(new Found<>(
                        new Relation("confirms", null, Relations.date(matter + " " + text), text),
                        found.spot(),
                        found.confidence(),
                        RULE))
                : Optional.empty();
    }

    private static boolean confirms(String sentence) {
        Words words = Words.of(sentence);
        return words.has(MINUTES)
                && words.has(EARLIER)
                && CONFIRMED.matcher(sentence).find()
                && !NOT.matcher(sentence).find();
    }

    private static Found<Relation> found(String sentence, String dated, Element passage) {
        return new Found<>(new Relation("confirms", null, Relations.date(dated), sentence), passage.spot(), 0.85, RULE);
    }
}
