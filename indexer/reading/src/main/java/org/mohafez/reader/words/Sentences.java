package org.mohafez.reader.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where sentences end. */
public final class Sentences {
    /** What a stop shortens before a name, where it ends no sentence; a part of a pattern. */
    public static final String SHORTENED =
            "(?:Mr|Mrs|Ms|Dr|Md|Prof|Engr|Adv|Brig|Gen|Maj|Col|Capt|Lt|Cdr|Cdre|Comdr|Asst|Addl)";

    /**
     * The stop, also typed as a bar; with the quotation mark after it. A stop after nothing but a number is a numbering
     * mark. An English full stop ends a sentence before a capital or a Bangla letter only.
     */
    private static final Pattern END = Pattern.compile(
            "(?=[\\s।?!|.])(?:(?<!(?:^|[\\s(])\\p{Nd}{1,3})\\s?[।?!]|(?<=[\\p{L}\\p{M}])\\s?\\|(?=\\s|$)|(?<=[a-z)]{2}|[a-z]\\s\\d{1,4})(?<!\\b"
                    + SHORTENED + ")\\.(?=\\s+[A-Z\\u0985-\\u09B9]))[”’\"')]*(?:\\s+|$)?");

    private static final Pattern ENDS = Pattern.compile("(?s).*(?:[।?!;|.:ঃ][”’\"')\\]]*|[:ঃ]\\s?[-–—])");

    private Sentences() {}

    /** The sentences, one after the other, each with its stop; nothing is lost but white space between them. */
    public static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int from = 0;
        while (end.find()) {
            add(sentences, text.substring(from, end.end()));
            from = end.end();
        }
        add(sentences, text.substring(from));
        return sentences;
    }

    /** Whether the text ends as a sentence or a listed clause does, and so cannot go on. */
    public static boolean ends(String text) {
        return ENDS.matcher(text.strip()).matches();
    }

    private static void add(List<String> sentences, String sentence) {
        if (!sentence.isBlank()) {
            sentences.add(sentence.strip());
        }
    }
}
