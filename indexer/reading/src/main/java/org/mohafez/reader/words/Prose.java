package org.mohafez.reader.words;

import java.util.regex.Pattern;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;

/** Tells sentences from titles, labels and names. */
public final class Prose {
    /** A line of so many words is no title. */
    private static final int LONG = 30;

    private static final int SHORT = 5;

    private static final Phrases FINITE = Phrases.of(
            "হয়, হয়েছে, হলো, হল, হইল, হবে, হইবে, হোক, হউক, হইয়াছে, হয়েছিল, যায়, গেল, গেছে, যাবে, যাইবে, যাচ্ছে, যাইতেছে, যেতে পারে, করেন, করেছেন, করলেন, করিল, করিলেন, করিয়াছে, করিয়াছেন, করছি, করছে, করবে, করিবে, করবেন, করিবেন, করুন, করি, জানান, শোনান, শুনান, বলেন, দেন, দেবেন, দিবেন, নেন, আছে, আছেন, নেই, নাই, রয়েছে, রহিয়াছে, ছিল, ছিলেন, রইল, পারে, পারবে, পারবেন, পারিবে, পারিবেন, থাকবে, থাকবেন, থাকিবে, থাকিবেন, থাকে, থাকেন, রাখেন, ধরেন, পড়ে, পড়েন, চলে, আসে, আসেন, ঘটে, করে, দেয়, নেয়, পায়, পারেন, হন, যান, উচিত, প্রয়োজন, আবশ্যক"
                    .split(","));

    /** Endings that only verbs have: জানিয়েছেন, কমেছে, হচ্ছে, করছেন, দেখালেন, থাকবেন. */
    private static final Pattern VERBAL = Words.pattern(
            ".{2,8}[^াি্]ছে|.{1,12}(?:েছে|েছেন|েছিল|েছিলেন|িয়াছে|িয়াছেন|িতেছে|িতেছেন|চ্ছেন|ছেন|বেন|লেন)|(?:হ|যা|দে|নে|পা|খা)চ্ছে");

    /** What was not done: যায়নি, পাননি. Spelled as here: শ্রেনি is a class. */
    private static final Pattern NOT_DONE = Words.exactly(".{1,8}(?:য়|ন)নি");

    /** Without one of these a line that ends in a colon is a heading. May is a month too. */
    private static final Phrases ENGLISH =
            Phrases.of("is", "are", "was", "were", "be", "has", "have", "had", "shall", "will", "must", "should");

    /** A verb that tells more of what was named, and makes no sentence: the meeting which was held on …. */
    private static final Pattern RELATIVE =
            Pattern.compile("(?i)\\b(?:which|that|who)\\s+(?:is|are|was|were|has|have|had|will|shall)\\b");

    private Prose() {}

    /** Whether the text is a sentence or more: long, or one of its sentences ended by a verb and a stop. */
    public static boolean is(String text) {
        Words words = Words.of(text);
        if (words.size() >= LONG) {
            return true;
        }
        if (isLatin(text)) {
            return words.size() >= SHORT * 2 && text.strip().endsWith(".") || isEnglish(text);
        }
        int stop = text.indexOf('।');
        return tells(words)
                || stop >= 0
                        && stop < text.strip().length() - 1
                        && Sentences.of(text).stream().map(Words::of).anyMatch(Prose::tells);
    }

    /** Whether the text is an English sentence: with a verb, up to a stop or to what it leads to. */
    public static boolean isEnglish(String text) {
        return isLatin(text)
                && Words.of(text).size() >= SHORT * 2
                && text.strip().matches("(?s).*[.:]")
                && Words.of(RELATIVE.matcher(text).replaceAll(" ")).has(ENGLISH);
    }

    private static boolean isLatin(String text) {
        return text.chars().filter(c -> c >= 'a' && c <= 'z').count() * 2 > text.length();
    }

    /** Whether the text is a sentence that no stop need end where a list stands beneath: … নিম্নলিখিত সিদ্ধান্তসমূহ গৃহীত হয়—. */
    public static boolean leadsOn(String text) {
        Words words = Words.of(text);
        return words.size() >= SHORT && endsInVerb(words);
    }

    private static boolean tells(Words sentence) {
        return Sentences.ends(sentence.text()) && leadsOn(sentence.text());
    }

    /** Whether its last word, or the last before না, is a verb that ends a sentence. */
    public static boolean endsInVerb(Words words) {
        boolean denies = words.size() > 1 && words.words().getLast().folded().equals("না");
        Words said = denies ? new Words(words.text(), words.words().subList(0, words.size() - 1)) : words;
        return said.ending(FINITE).isPresent()
                || !said.isEmpty() && isVerbal(said, said.words().getLast());
    }

    /** Whether any of its words is such a verb. */
    public static boolean hasVerb(Words words) {
        return words.has(FINITE) || words.words().stream().anyMatch(word -> isVerbal(words, word));
    }

    private static boolean isVerbal(Words words, Words.Word word) {
        String written = words.text().substring(word.start(), word.end());
        return VERBAL.matcher(written).matches() || NOT_DONE.matcher(written).matches();
    }
}
