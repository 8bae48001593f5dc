package org.mohafez.reader.words;

import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;

/** Tells sentences from titles, labels and names. */
public final class Prose {
    /** A line of so many words is no title. */
    private static final int LONG = 30;

    private static final int SHORT = 5;

    private static final Phrases FINITE = Phrases.of(
            "হয়, হয়েছে, হলো, হল, হইল, হবে, হইবে, হোক, যায়, গেল, যাচ্ছে, যাইতেছে, যেতে পারে, করেন, করেছেন, করলেন, করিলেন, করছি, করছে, করবেন, করিবেন, করুন, করি, জানান, বলেন, দেন, নেন, আছে, আছেন, নেই, রয়েছে, ছিল, ছিলেন, রইল, পারে, পারবে, পারবেন, থাকবে, থাকবেন, উচিত, প্রয়োজন, আবশ্যক"
                    .split(","));

    private Prose() {}

    /** Whether the text is a sentence or more: long, or ended by a verb and a stop. */
    public static boolean is(String text) {
        Words words = Words.of(text);
        if (words.size() >= LONG) {
            return true;
        }
        boolean latin = text.chars().filter(c -> c >= 'a' && c <= 'z').count() * 2 > text.length();
        if (latin) {
            return words.size() >= SHORT * 2 && text.strip().endsWith(".");
        }
        return words.size() >= SHORT && Sentences.ends(text) && endsInVerb(words);
    }

    /** Whether its last word is a verb that ends a sentence. */
    public static boolean endsInVerb(Words words) {
        return words.ending(FINITE).isPresent();
    }
}
