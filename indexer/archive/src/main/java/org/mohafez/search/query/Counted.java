package org.mohafez.search.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mohafez.bangla.word.ExactKey;
import org.mohafez.bangla.word.WordKeys;

/**
 * What is counted: persons, days, pieces.
 *
 * @param written each word that papers have for it, the usual one first
 * @param isJoined whether a number word and it are mostly written in one: দুইজন, তিনটি
 * @param least fewer are not counted but spoken of: একটি is any
 */
record Counted(List<String> written, boolean isJoined, int least) {
    /** By the spelling of each word that is typed for it; of two words, with a space between. */
    private static final Map<String, Counted> ALL = new HashMap<>();

    static {
        units("মিনিট", "minute", "minutes");
        units("ঘণ্টা", "ghonta", "hour", "hours");
        units("দিন", "din", "day", "days");
        add(new Counted(List.of("কর্মদিবস", "কার্যদিবস"), false, 1), "working day", "working days");
        units("সপ্তাহ", "soptaho", "shoptaho", "week", "weeks");
        units("মাস", "mas", "mash", "month", "months");
        units("বছর", "bochor", "bosor", "year", "years");
        units("দফা", "dofa");
        units("কিস্তি", "kisti", "installment", "installments", "instalment", "instalments");
        add(new Counted(List.of("জন"), true, 1), "jon", "person", "persons", "people");
        add(new Counted(List.of("বার"), true, 1), "times");
        // ৩ টা is an hour of the day.
        add(new Counted(List.of("টি"), true, 2), "ti");
    }

    /** One word, or two with a space between. */
    static Optional<Counted> named(String words) {
        return Optional.ofNullable(ALL.get(spelling(words)));
    }

    static Optional<Counted> named(QueryWord word) {
        return Stream.concat(Stream.of(word.text()), word.keys().stem().stream())
                .flatMap(one -> named(one).stream())
                .findFirst();
    }

    /** What stands before it in a word that is written in one with it: দুই of দুইজনের. Twelve times is no বারবার. */
    static Optional<Joined> endOf(QueryWord word) {
        return Stream.concat(Stream.of(word.text()), word.keys().stem().stream())
                .map(ExactKey::letters)
                .flatMap(letters -> ALL.values().stream()
                        .filter(Counted::isJoined)
                        .flatMap(one -> one.written().stream()
                                .filter(end -> letters.endsWith(end)
                                        && letters.length() > end.length()
                                        && !letters.equals(end + end))
                                .map(end -> new Joined(letters.substring(0, letters.length() - end.length()), one))))
                .findFirst();
    }

    /** A number, as it is written, and what there are so many of. */
    record Joined(String number, Counted counted) {}

    /** So many of it, in each way that papers have. @param word the number in words */
    Stream<String> forms(String figure, String word) {
        return Stream.concat(
                Stream.of(figure, word).flatMap(number -> written.stream().map(unit -> number + " " + unit)),
                isJoined ? written.stream().map(unit -> word + unit) : Stream.of());
    }

    private static void units(String bangla, String... others) {
        add(new Counted(List.of(bangla), false, 1), others);
    }

    private static void add(Counted counted, String... others) {
        Stream.concat(counted.written().stream(), Stream.of(others)).forEach(word -> ALL.put(spelling(word), counted));
    }

    private static String spelling(String words) {
        return Stream.of(words.split(" ")).map(WordKeys::spellingOf).reduce("", (one, two) -> one + " " + two);
    }
}
