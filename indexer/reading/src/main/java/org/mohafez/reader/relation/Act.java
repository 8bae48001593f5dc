package org.mohafez.reader.relation;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.date.WrittenDate;
import org.mohafez.bangla.phrase.Words;

/**
 * A sentence by which a paper does something to another. It needs a verb that does it here and now (বাতিল করা হলো, not বাতিলের
 * প্রস্তাব) and, right before it, the word for a paper: what is done to a tender or a licence is no matter of papers.
 *
 * @param type as in {@link org.mohafez.record.Relation}
 * @param start where the verb begins in the sentence
 * @param clause whether it changes words of a paper, which is then named before
 */
record Act(String type, int start, double sure, boolean clause) {
    private static final Pattern PAPER = Words.pattern(
            "(?<![\\p{L}\\p{M}])(?:আদেশ|প্রজ্ঞাপন|পরিপত্র|স্মারক|পত্র|বিজ্ঞপ্তি|নোটিশ|সার্কুলার|কার্যবিবরণী|রেজুলেশন|সম্মতিপত্র|মঞ্জুরিপত্র)(?<case>[\\p{L}\\p{M}]*)");
    /** How far before the verb the word for a paper stands, in UTF-16 units. */
    private static final int NEAR = 60;

    private static final String DONE =
            "(?:(?:করা|করে)\\s*(?:হলো|হল|হ[’']ল|হইল|হইলো|হয়|গেল|(?<told>হয়েছে|হইয়াছে))|(?:বলে|বলিয়া|হিসেবে|হিসাবে)\\s*গণ্য\\s*(?:করা\\s*)?(?:হবে|হইবে|হলো|হইল|হয়)|(?:হলো|হইল)(?![\\p{L}\\p{M}])|করিল(?:েন|াম)?(?![\\p{L}\\p{M}])|-?পূর্বক|-?ক্রমে|করতঃ?|করিয়া|করে)";
    private static final Pattern BANGLA = Words.pattern(
            "(?<![\\p{L}\\p{M}])(?<act>বাতিল|রহিত|প্রত্যাহার|স্থগিত|হালনাগাদ|সংশোধন|সংশোধিত|পরিমার্জন|প্রতিস্থাপন|প্রতিস্থাপিত)\\s*(?:(?:ও|এবং)\\s*[\\p{L}\\p{M}]+\\s*)?(?:ঘোষণা\\s*)?"
                    + DONE);
    /** A numbered decision of a meeting: part of its minutes. */
    private static final Pattern DECISION = Words.pattern(
            "সভা(?:র|য়)?(?![\\p{L}\\p{M}])[^।]{0,60}?(?:সিদ্ধান্ত\\s*(?:নং|নম্বর|ক্রমিক)?\\s*[-–—:]?\\s*\\p{Nd}{1,3}|\\p{Nd}{1,3}\\s*(?:নং|নম্বর|ম|য়|র্থ|ষ্ঠ)?\\s*(?:ক্রমিকের\\s*)?সিদ্ধান্ত)(?:টি|টির|ের|র|এর)?(?![\\p{L}\\p{M}])");
    /** By what a meeting is told to be an earlier one. */
    private static final Pattern EARLIER = Words.pattern(
            "(?<![\\p{L}\\p{M}])(?:গত|বিগত|পূর্ব[\\p{L}\\p{M}]*|ইতোপূর্বে|ইতিপূর্বে|তারিখ[\\p{L}\\p{M}]*)(?![\\p{L}\\p{M}])");
    /** Words for what a clerk did wrong. */
    private static final Pattern SLIP = Words.pattern(
            "ভুলবশত|ভুলক্রমে|ভুলবশতঃ|মুদ্রণ(?:জনিত)?\\s*(?:ত্রুটি|ভুল|প্রমাদ)|করণিক\\s*(?:ভুল|ত্রুটি)|টাইপ(?:জনিত|িং)\\s*(?:ভুল|ত্রুটি)|অনবধানতাবশত|(?i:clerical error|typographical|typing mistake|inadvertently)");
    /** In place of these words those: how a paper is amended clause by clause. */
    private static final Pattern IN_PLACE = Words.pattern(
            "(?:এর|-এর|র)\\s*(?:পরিবর্তে|স্থলে)(?=[\\s,‘“\"'])[^।]{1,200}?(?:(?<read>পড়তে|পড়িতে|পঠিত)\\s*(?:হবে|হইবে)|প্রতিস্থাপিত\\s*(?:হবে|হইবে|হলো|হইল)|প্রতিস্থাপন\\s*করা\\s*(?:হলো|হইল|হল))");

    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)(?:order|notification|circular|memo(?:randum)?|letter|notice|minutes)\\b(?:[^.;]|\\.(?=\\S|\\s\\p{Nd})){0,120}?\\b(?:is|are|stands?|has been|have been)\\s+(?:hereby\\s+|partially\\s+)*(?<act>cancelled|canceled|rescinded|withdrawn|revoked|suspended|superseded|replaced|amended|modified|corrected)\\b");
    private static final Pattern IN_SUPERSESSION = Pattern.compile(
            "(?i)\\bin\\s+(?:partial\\s+)?(?<act>supersession|modification|amendment|cancellation)\\s+of\\b(?:[^.;]|\\.(?=\\S|\\s\\p{Nd})){0,80}?(?:order|notification|circular|memo|letter|notice)");
    /** All that may stand between the paper and the verb: how and till when it is done, or which part of the paper is meant. */
    private static final Pattern BETWEEN = Words.pattern(
            "(?:[\\s,()‘’“”\"'\\p{Nd}.–-]|(?<![\\p{L}\\p{M}])(?:এতদ্বারা|এতদ্দ্বারা|নির্দেশক্রমে|আংশিক|আংশিকভাবে|সম্পূর্ণ|সম্পূর্ণভাবে|জনস্বার্থে|অবিলম্বে|ভূতাপেক্ষভাবে|পরবর্তী|নির্দেশ|না|দেওয়া|দেয়া|পর্যন্ত|সাময়িকভাবে|নিম্নরূপ|নিম্নরূপে|নিম্নরূপভাবে|কার্যকারিতা|কার্যক্রম|নং|নম্বর|ক্রমিক|ক্রমিকের|অনুচ্ছেদ|অনুচ্ছেদের|দফা|দফার|শর্ত|অংশ|অংশটি|টি|খানা|এর)(?![\\p{L}\\p{M}]))*");
    /** Words that speak of a paper named before. */
    private static final Pattern POINTS_BACK = Words.pattern(
            "উক্ত|উল্লিখিত|উল্লেখিত|সূত্রোক্ত|সূত্রস্থ|বর্ণিত|উপর্যুক্ত|ইতোপূর্বে|ইতিপূর্বে|পূর্বের|পূর্বে জারি|(?i:the said|above|earlier|previous)");
    /** আদেশের, স্মারকে: something in the paper, and not the whole of it. */
    private static final Pattern PART = Pattern.compile("ের|ে|র|তে");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("বাতিল", "cancels"),
            Map.entry("রহিত", "cancels"),
            Map.entry("প্রত্যাহার", "cancels"),
            Map.entry("স্থগিত", "suspends"),
            Map.entry("সংশোধন", "amends"),
            Map.entry("সংশোধিত", "amends"),
            Map.entry("হালনাগাদ", "amends"),
            Map.entry("পরিমার্জন", "amends"),
            Map.entry("প্রতিস্থাপন", "replaces"),
            Map.entry("প্রতিস্থাপিত", "replaces"),
            Map.entry("cancelled", "cancels"),
            Map.entry("canceled", "cancels"),
            Map.entry("rescinded", "cancels"),
            Map.entry("withdrawn", "cancels"),
            Map.entry("revoked", "cancels"),
            Map.entry("cancellation", "cancels"),
            Map.entry("suspended", "suspends"),
            Map.entry("superseded", "replaces"),
            Map.entry("supersession", "replaces"),
            Map.entry("replaced", "replaces"),
            Map.entry("amended", "amends"),
            Map.entry("amendment", "amends"),
            Map.entry("modified", "amends"),
            Map.entry("modification", "amends"),
            Map.entry("corrected", "corrects"));

    private static final Pattern CORRIGENDUM =
            Words.pattern("শুদ্ধিপত্র|শুদ্ধি পত্র|ভ্রম সংশোধন|(?i:corrigendum|erratum)");
    private static final String TITLE =
            "(?:অফিস\\s*আদেশ|আদেশ|প্রজ্ঞাপন|পরিপত্র|নোটিশ|বিজ্ঞপ্তি|কার্যবিবরণী|রেজুলেশন|order|notice|circular|notification|minutes)";
    private static final Pattern REVISED = Words.pattern("(?i)" + TITLE
            + "\\s*[(\\[–-]\\s*(?:সংশোধনী|সংশোধনি|সংশোধিত|amend(?:ed|ment)|revised)|(?<![\\p{L}\\p{M}])(?:সংশোধনী|সংশোধনি|সংশোধিত|amended|revised)\\s+"
            + TITLE + "|^[\\s“\"]*(?:সংশোধনী|সংশোধনি|amendment)[\\s”\".]*$");

    static Optional<Act> in(String sentence) {
        return bangla(sentence).or(() -> inPlace(sentence)).or(() -> english(sentence));
    }

    /** What a title says that its paper does to an earlier one. */
    static Optional<String> inTitle(String title) {
        if (CORRIGENDUM.matcher(title).find()) {
            return Optional.of("corrects");
        }
        return REVISED.matcher(title).find() ? Optional.of("amends") : Optional.empty();
    }

    /** Whether the text says that something was written by mistake. */
    static boolean namesSlip(String text) {
        return SLIP.matcher(text).find();
    }

    /** Whether the sentence, which names no paper by number, speaks of one named before it. */
    boolean pointsBack(String sentence) {
        return clause || POINTS_BACK.matcher(sentence).find();
    }

    /** The day before the verb by which the other paper is named, where no number is. */
    @Nullable
    String date(String sentence) {
        String day = null;
        for (WrittenDate date : WrittenDate.findAll(sentence)) {
            if (date.end() <= start && date.iso().isPresent()) {
                day = date.iso().get();
            }
        }
        return day;
    }

    private static Optional<Act> bangla(String sentence) {
        Matcher act = BANGLA.matcher(sentence);
        while (act.find()) {
            Matcher paper = PAPER.matcher(sentence).region(Math.max(0, act.start() - NEAR), act.start());
            String ending = null;
            int after = 0;
            while (paper.find()) {
                ending = paper.group("case");
                after = paper.end();
            }
            if (ending != null
                    && BETWEEN.matcher(sentence).region(after, act.start()).matches()) {
                String type = TYPES.getOrDefault(act.group("act"), "amends");
                double sure = act.group("told") == null ? 0.9 : 0.7;
                return Optional.of(new Act(PART.matcher(ending).matches() ? "amends" : type, act.start(), sure, false));
            }
            if (isOfEarlierDecision(sentence.substring(0, act.start()))) {
                return Optional.of(new Act("amends", act.start(), 0.8, false));
            }
        }
        return Optional.empty();
    }

    /** Whether words before a verb end with a numbered decision of an earlier meeting. */
    private static boolean isOfEarlierDecision(String before) {
        Matcher decision = DECISION.matcher(before);
        int after = -1;
        while (decision.find()) {
            after = EARLIER.matcher(before.substring(0, decision.end())).find() ? decision.end() : after;
        }
        return after > 0
                && BETWEEN.matcher(before).region(after, before.length()).matches();
    }

    private static Optional<Act> inPlace(String sentence) {
        Matcher act = IN_PLACE.matcher(sentence);
        return act.find()
                ? Optional.of(new Act(act.group("read") == null ? "amends" : "corrects", act.start(), 0.8, true))
                : Optional.empty();
    }

    private static Optional<Act> english(String sentence) {
        for (Pattern pattern : java.util.List.of(ENGLISH, IN_SUPERSESSION)) {
            Matcher act = pattern.matcher(sentence);
            if (act.find()) {
                String word = act.group("act").toLowerCase(java.util.Locale.ROOT);
                return Optional.of(new Act(TYPES.getOrDefault(word, "amends"), act.start("act"), 0.85, false));
            }
        }
        return Optional.empty();
    }
}
