package org.mohafez.reader.decision.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.words.Prose;
import org.mohafez.reader.words.Sentences;
import org.mohafez.reader.words.Serial;

/**
 * A cell in which the topic stands before the talk: ০২। ল্যাব পরিদর্শন সংক্রান্ত: সহকারী প্রোগ্রামার জানান …
 *
 * @param number the serial before the topic
 * @param rest what follows the topic; empty where nothing does
 */
public record TopicSplit(@Nullable String number, @Nullable String topic, String rest) {
    /** Not behind what the letter ঃ shortens: a title, or a single letter as in পঃ পঃ. */
    private static final String NOT_SHORT =
            "(?<!(?:^|[\\s(])(?:মো|মোসা|মোছা|ডা|ডঃ|ড|খ্রি|তা|নি|লি|ইঃ|ই|আলহা|প্রা|রেজি|মু|সা|দু|অত|পুন|[ক-হ]))";

    /** A colon of any kind, or ঃ typed for one; not between figures, not the ঃ of an abbreviation such as মোঃ, not the hyphen of এলজিএসপি- ২. */
    private static final Pattern COLON = Words.pattern(
            "\\s*(?:(?<!\\p{Nd}):|:(?!\\p{Nd})|" + NOT_SHORT
                    + "ঃ(?=[\\s-–—]|$)|\\s[–—](?=\\s)|(?<=[^\\s/])(?:[:ঃ]-|-(?!\\s*\\p{Nd}{1,2}\\s+(?!(?:টি|টা|জন|নং))\\p{L}))(?=\\s))\\s*[-–—]*\\s*");
    /** Topics are no longer, in words. */
    private static final int LONGEST = 28;
    /** Longer words with a stop after them are a sentence. */
    private static final int LONGEST_ENDED = 11;

    public static TopicSplit of(String cell) {
        Optional<Serial> serial = Serial.at(cell);
        String number = serial.map(Serial::number).orElse(null);
        String text =
                serial.map(mark -> cell.substring(mark.end())).orElse(cell).strip();
        Matcher colon = COLON.matcher(text);
        while (colon.find()) {
            String topic = text.substring(0, colon.start()).strip();
            if (closed(topic) && !topic.isEmpty()) {
                if (isTalk(topic)) {
                    return new TopicSplit(number, null, text);
                }
                if (Words.of(topic).size() > LONGEST) {
                    break;
                }
                return new TopicSplit(number, topic, text.substring(colon.end()).strip());
            }
        }
        int words = Words.of(text).size();
        boolean heading = !isTalk(text) && words <= (Sentences.ends(text) ? LONGEST_ENDED : LONGEST);
        return heading ? new TopicSplit(number, bare(text), "") : new TopicSplit(number, null, text);
    }

    /** A topic that stands alone, without its number and its stop. */
    public static TopicSplit heading(String cell) {
        Optional<Serial> serial = Serial.at(cell);
        String text = serial.map(mark -> cell.substring(mark.end())).orElse(cell);
        String topic = bare(text);
        return new TopicSplit(serial.map(Serial::number).orElse(null), topic.isEmpty() ? null : topic, "");
    }

    /** Whether somebody tells something: a topic has no verb that ends it, and is not several sentences. */
    public static boolean isTalk(String text) {
        return Prose.is(text) || Prose.endsInVerb(Words.of(text)) || bare(text).contains("।");
    }

    private static boolean closed(String text) {
        long open = text.chars().filter(c -> c == '(').count();
        return open <= text.chars().filter(c -> c == ')').count();
    }

    private static String bare(String text) {
        return text.strip()
                .replaceFirst("(?:[\\s।:;,–—|-]|" + NOT_SHORT + "ঃ|(?<=\\p{M}|\\p{L})\\.)+$", "")
                .strip();
    }
}
