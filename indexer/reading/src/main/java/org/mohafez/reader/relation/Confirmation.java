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
import org.mohafez.reader.words.Minutes;
import org.mohafez.reader.words.Sentences;
import org.mohafez.record.Decision;
import org.mohafez.record.Relation;

/** The minutes of an earlier meeting that this meeting confirmed (নিশ্চিতকরণ, দৃঢ়ীকরণ): by a decision, or in passing. */
final class Confirmation {
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
    /** An earlier meeting named by its day: গত ১২ মে তারিখের সভার. */
    private static final Pattern EARLIER_BY_DAY = Words.pattern("(?:গত|বিগত|পূর্ববর্তী|তারিখ)[^।]{0,40}সভা");

    private static final Pattern CONFIRMED = Words.pattern(
            "(?:নিশ্চিত(?:করণ|কৃত)?|দৃঢ়ীকরণ|দৃঢ়ীকৃত|দৃঢ়ীভূত|দৃঢ়করণ|দৃঢ় করণ|দৃঢ়|অনুমোদন|অনুমোদিত|(?:যথাযথ|সঠিক)[\\p{L}\\p{M}]*)\\s*(?:(?:ও|এবং)\\s*[\\p{L}\\p{M}]+\\s*)?(?:(?:বলে|বলিয়া|হিসেবে|হিসাবে)\\s*(?:গণ্য|গৃহীত|ঘোষিত|বিবেচিত)\\s*)?(?:করা\\s*|প্রদান\\s*(?:করা\\s*)?|দেওয়া\\s*|দেয়া\\s*|দান\\s*করা\\s*|লাভ\\s*)?(?:হয়(?!নি)|হলো|হল|হ[’']ল|হইল|হইলো|হয়েছে|হইয়াছে|করেন|করিলেন|করলেন|করে(?![\\p{L}\\p{M}])|করিয়াছেন|গেল)|সর্বসম্মতিক্রমে\\s*(?:গৃহীত|গ্রহণ)|(?i:confirmed|approved|adopted)");
    private static final Pattern NOT = Words.pattern(
            "(?:হয়নি|হয় নি|হয় নাই|হইল না|হলো না|করা যায়নি|(?i:not (?:been )?(?:confirmed|approved|adopted)))");
    /** Minutes by which something else is done. */
    private static final Pattern IN_THEIR_LIGHT = Words.pattern(
            "(?:কার্যবিবরণী|রেজুলেশন|কার্যবৃত্ত)[\\p{L}\\p{M}]*\\s*(?:আলোকে|অনুযায়ী|মোতাবেক|অনুসারে|ভিত্তিতে|সিদ্ধান্ত)");
    /** How a sentence goes on about the minutes of the one before. */
    private static final Pattern GOES_ON = Words.pattern(
            "\\s*(?:অতঃপর\\s*|পরে\\s*|এতে\\s*|উহাতে\\s*)?(?:কোনো|কোন|কোনরূপ|কোনোরূপ|কারো|কারও|তা|উহা|এটি|ইহা|উক্ত কার্যবিবরণী|কার্যবিবরণী[\\p{L}\\p{M}]*|সর্বসম্মত[\\p{L}\\p{M}]*|(?i:as no|no |there being no|it was|the minutes|hence|these were))");

    private static final String RULE = "confirmation";

    private Confirmation() {}

    static Optional<Found<Relation>> in(List<Element> body, List<Found<Decision>> decisions) {
        return decisions.stream()
                .flatMap(decision -> by(decision).stream())
                .findFirst()
                .or(() -> body.stream()
                        .filter(Passage.class::isInstance)
                        .flatMap(passage -> inPassage(passage).stream())
                        .findFirst());
    }

    /** A sentence that confirms the minutes it names, or those named by the sentence before. */
    private static Optional<Found<Relation>> inPassage(Element passage) {
        String before = "";
        for (String sentence : Sentences.of(passage.text())) {
            boolean goesOn = names(before) && GOES_ON.matcher(sentence).lookingAt();
            if ((names(sentence) || goesOn) && confirms(sentence)) {
                return Optional.of(found(sentence, goesOn ? before + " " + sentence : sentence, passage));
            }
            before = sentence;
        }
        return Optional.empty();
    }

    private static Optional<Found<Relation>> by(Found<Decision> found) {
        Decision decision = found.value();
        String matter = Stream.of(decision.topic(), decision.discussion())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        boolean minutes = Words.of(decision.topic() == null ? decision.text() : decision.topic())
                .has(Minutes.IN_TEXT);
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
        return CONFIRMED.matcher(sentence).find()
                && !NOT.matcher(sentence).find()
                && !IN_THEIR_LIGHT.matcher(sentence).find();
    }

    /** Whether a sentence names minutes of an earlier meeting. */
    private static boolean names(String sentence) {
        Words words = Words.of(sentence);
        return words.has(Minutes.IN_TEXT)
                && (words.has(EARLIER) || EARLIER_BY_DAY.matcher(sentence).find());
    }

    private static Found<Relation> found(String sentence, String dated, Element passage) {
        return new Found<>(new Relation("confirms", null, Relations.date(dated), sentence), passage.spot(), 0.85, RULE);
    }
}
