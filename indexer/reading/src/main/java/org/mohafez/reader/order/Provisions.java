package org.mohafez.reader.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mohafez.bangla.date.WrittenDate;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.paper.Found;
import org.mohafez.reader.paper.Passage;
import org.mohafez.reader.words.Beside;
import org.mohafez.reader.words.Items;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.LeadingNumber;
import org.mohafez.reader.words.Sentences;
import org.mohafez.reader.words.Serial;
import org.mohafez.record.Provision;

/** The paragraphs by which an order orders, and the day from which it does. */
final class Provisions {
    private static final Pattern FROM = Words.pattern(
            "^\\s*(?:তারিখ)?\\s*(?:পূর্বাহ্ন|পূর্বাহ্ণ|অপরাহ্ন|অপরাহ্ণ)?\\s*(?:হতে|থেকে|হইতে)(?<rest>.{0,120})");
    private static final Pattern EFFECTIVE =
            Words.pattern("কার্যকর|বলবৎ|পরবর্তী (?:নির্দেশ|আদেশ)|(?i:effective|with effect)");
    private static final Pattern UNTIL = Words.pattern("\\s*(?:তারিখ)?\\s*পর্যন্ত");
    private static final Pattern ENGLISH_FROM =
            Pattern.compile("(?i)(?:with effect from|effective from|w\\.?e\\.?f\\.?)\\s*$");
    /** No day, but said: at once, or from the day of issue. */
    private static final Pattern AT_ONCE = Words.pattern(
            "(?<said>অবিলম্বে|(?:(?:আদেশ )?জারির|স্বাক্ষরের|প্রকাশের) (?:তারিখ|দিন) (?:হতে|থেকে|হইতে))(?:\\s+(?:ইহা|এটি|এটা))?\\s+(?:কার্যকর|বলবৎ)|(?<english>(?i:with immediate effect))");

    private static final int SHORTEST = 4;

    private Provisions() {}

    /**
     * @param passages of the body that belong to no committee
     * @param own keys of the paper's own numbers: the first passage is read without one with which it begins
     */
    static List<Provision> of(List<Passage> passages, List<String> own) {
        List<Provision> provisions = new ArrayList<>();
        for (Passage passage : passages) {
            String said = passage.text();
            String text = passage != passages.getFirst()
                    ? said
                    : said.substring(LeadingNumber.of(said)
                            .filter(leading -> own.contains(leading.number().key()))
                            .map(LeadingNumber::end)
                            .orElse(0));
            int page = passage.spot().page();
            List<Items.Item> items = Items.of(text);
            if (!items.isEmpty()) {
                String before = text.substring(0, items.getFirst().start()).strip();
                if (Words.of(before).size() >= SHORTEST) {
                    provisions.add(new Provision(null, before, page));
                }
                items.forEach(item -> provisions.add(new Provision(item.serial().number(), item.text(), page)));
                continue;
            }
            Optional<Serial> serial = Serial.at(text);
            if (serial.isPresent()) {
                String rest = text.substring(serial.get().end()).strip();
                if (!rest.isEmpty()) {
                    provisions.add(new Provision(serial.get().number(), rest, page));
                }
            } else if (!provisions.isEmpty()
                    && !Sentences.ends(provisions.getLast().text())) {
                Provision last = provisions.removeLast();
                provisions.add(new Provision(last.number(), last.text() + " " + text, last.page()));
            } else if (Words.of(text).size() >= SHORTEST && !isLabelled(text)) {
                provisions.add(new Provision(null, text, page));
            }
        }
        return provisions;
    }

    /** The one day from which the order says it has effect; where it names none, its words for at once. */
    static Optional<Found<String>> effectiveFrom(List<Passage> passages) {
        List<Found<String>> days = new ArrayList<>();
        for (Passage passage : passages) {
            String text = passage.text();
            for (WrittenDate date : WrittenDate.findAll(text)) {
                if (date.date() != null && isFrom(text, date)) {
                    days.add(new Found<>(String.valueOf(date.date()), passage.spot(), 0.85, "effective"));
                }
            }
        }
        if (days.isEmpty()) {
            return passages.stream().flatMap(Provisions::atOnce).findFirst();
        }
        return days.stream().map(Found::value).distinct().count() == 1
                ? Optional.of(days.getFirst())
                : Optional.empty();
    }

    private static Stream<Found<String>> atOnce(Passage passage) {
        Matcher said = AT_ONCE.matcher(passage.text());
        if (!said.find()) {
            return Stream.empty();
        }
        String words = said.group("said") == null ? said.group("english") : said.group("said");
        return Stream.of(new Found<>(words, passage.spot(), 0.85, "effective"));
    }

    private static boolean isFrom(String text, WrittenDate date) {
        Matcher from = Beside.after(FROM, text, date.end());
        if (from.find()) {
            String rest = from.group("rest");
            boolean span = WrittenDate.findAll(rest).stream()
                    .anyMatch(end -> UNTIL.matcher(rest.substring(end.end())).lookingAt());
            return !span && EFFECTIVE.matcher(rest).find();
        }
        return Beside.before(ENGLISH_FROM, text, date.start()).find();
    }

    private static boolean isLabelled(String text) {
        return Label.at(text, List.of(Label.SUBJECT, Label.REFERENCE, Label.ENCLOSURE, Label.ADDRESSEE, Label.CONTACT))
                .filter(Label.Found::closed)
                .isPresent();
    }
}
