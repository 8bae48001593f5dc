package org.mohafez.search.query;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.bangla.number.NumberForms;
import org.mohafez.bangla.number.NumberWords;
import org.mohafez.bangla.word.ExactKey;
import org.mohafez.bangla.word.RomanEndings;
import org.mohafez.bangla.word.WordKeys;

/**
 * What is counted: persons, days, pieces, measures.
 *
 * @param written each word that Bangla papers have for it, the usual one first
 * @param english English words for it, first what papers have for several
 * @param romanised as the Bangla word is typed in Latin letters
 * @param isJoined whether a number word and it are also written in one: দুইজন, তিনটি, সাতদিন
 * @param isTime whether something may last so long
 * @param least fewer are not counted but spoken of: একটি is any
 */
record Counted(
        List<String> written,
        List<String> english,
        List<String> romanised,
        boolean isJoined,
        boolean isTime,
        int least) {
    /** By the spelling of each word that is typed for it; of two words, with a space between. */
    private static final Map<String, Counted> ALL = new HashMap<>();

    /** Behind a time: how long something lasts. */
    private static final Set<String> TAILS = Stream.of(
                    "ব্যাপী", "মেয়াদি", "মেয়াদী", "byapi", "bepi", "beyapi", "bapi", "meyadi", "meadi", "long")
            .map(WordKeys::spellingOf)
            .collect(Collectors.toUnmodifiableSet());

    private static final String LASTING = "ব্যাপী";
    private static final Pattern TAIL_IN_ONE = Pattern.compile("(?:ব্যাপ[িী]|মেয়াদ[িী])$");

    static {
        add(apart("মিনিট").in("minutes", "minute"));
        add(apart("ঘণ্টা").in("hours", "hour").typed("ghonta"));
        add(time("দিন").in("days", "day").typed("din"));
        add(apart("কর্মদিবস", "কার্যদিবস").in("working days", "working day"));
        add(time("সপ্তাহ").in("weeks", "week").typed("soptaho", "shoptaho", "soptah", "shoptah"));
        add(time("মাস").in("months", "month").typed("mas", "mash"));
        add(time("বছর").in("years", "year").typed("bochor", "bosor"));
        add(apart("দফা").typed("dofa"));
        add(apart("কিস্তি")
                .in("installments", "installment", "instalment", "instalments")
                .typed("kisti"));
        add(joined("জন").in("persons", "person", "people").typed("jon"));
        add(joined("বার").in("times"));
        add(apart("সদস্য").in("members", "member").typed("sodosso"));
        add(joined("তলা").typed("tola"));
        // ৩ টা is an hour of the day.
        add(joined("টি").typed("ti").from(2));
        add(apart("কেজি", "কিলোগ্রাম").in("kg", "kilograms", "kilogram").typed("keji"));
        add(apart("টন").in("tons", "ton", "tonnes", "tonne"));
        add(apart("মেট্রিক টন").in("metric tons", "metric ton", "metric tonnes"));
        add(apart("লিটার").in("litres", "litre", "liters", "liter"));
        add(apart("কিলোমিটার").in("km", "kilometres", "kilometre", "kilometers", "kilometer"));
        add(apart("মিটার").in("metres", "metre", "meters", "meter"));
        add(apart("ফুট").in("feet", "foot", "ft"));
        add(apart("একর").in("acres", "acre").typed("ekor"));
        add(apart("শতক").in("decimals", "decimal").typed("shotok"));
        add(apart("হেক্টর").in("hectares", "hectare").typed("hektor"));
        add(apart("বিঘা").typed("bigha"));
    }

    /** One word, or two with a space between. */
    static Optional<Counted> named(String words) {
        return Optional.ofNullable(ALL.get(spelling(words)));
    }

    static Optional<Counted> named(QueryWord word) {
        Stream<String> bases = word.isLatin() ? RomanEndings.bases(word.text()).stream() : Stream.of();
        return Stream.concat(withoutEndings(word), bases)
                .flatMap(one -> named(one).stream())
                .findFirst();
    }

    static boolean isTail(QueryWord word) {
        return TAILS.contains(WordKeys.spellingOf(word.text()));
    }

    /** What stands before it in a word that is written in one with it: দুই of দুইজনের. Twelve times is no বারবার. */
    static Optional<Joined> endOf(QueryWord word) {
        return withoutEndings(word)
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

    /** What is typed for it in Latin letters and is no English is heard as it, and as nothing else. */
    QueryWord said(QueryWord word) {
        return named(word, romanised) ? word.saying(written.getFirst()) : word;
    }

    private static boolean named(QueryWord word, List<String> names) {
        return Stream.concat(Stream.of(word.text()), RomanEndings.bases(word.text()).stream())
                .map(Counted::spelling)
                .anyMatch(typed -> names.stream().map(Counted::spelling).anyMatch(typed::equals));
    }

    /** So many of it, in each way that papers have. */
    Stream<String> forms(BigDecimal number) {
        List<String> numbers = NumberForms.ofMany(number);
        Stream<String> apart = numbers.stream().flatMap(one -> written.stream().map(unit -> one + " " + unit));
        Stream<String> inOne = isJoined
                ? NumberWords.words(number).stream()
                        .flatMap(one -> written.stream().map(unit -> one + unit))
                        .flatMap(one -> isTime ? Stream.of(one, one + LASTING) : Stream.of(one))
                : Stream.of();
        Stream<String> inEnglish = english.stream().limit(1).flatMap(unit -> Stream.concat(
                        Stream.of(numbers.getFirst()), NumberWords.english(number).stream())
                .map(one -> one + " " + unit));
        return Stream.of(apart, inOne, inEnglish).flatMap(forms -> forms);
    }

    private static Stream<String> withoutEndings(QueryWord word) {
        return Stream.concat(
                Stream.of(word.text(), TAIL_IN_ONE.matcher(word.text()).replaceFirst("")), word.keys().stem().stream());
    }

    private static Counted joined(String bangla) {
        return new Counted(List.of(bangla), List.of(), List.of(), true, false, 1);
    }

    private static Counted time(String bangla) {
        return new Counted(List.of(bangla), List.of(), List.of(), true, true, 1);
    }

    private static Counted apart(String... bangla) {
        return new Counted(List.of(bangla), List.of(), List.of(), false, false, 1);
    }

    private Counted in(String... english) {
        return new Counted(written, List.of(english), romanised, isJoined, isTime, least);
    }

    private Counted typed(String... romanised) {
        return new Counted(written, english, List.of(romanised), isJoined, isTime, least);
    }

    private Counted from(int fewest) {
        return new Counted(written, english, romanised, isJoined, isTime, fewest);
    }

    private static void add(Counted counted) {
        Stream.of(counted.written(), counted.english(), counted.romanised())
                .flatMap(List::stream)
                .forEach(word -> ALL.put(spelling(word), counted));
    }

    private static String spelling(String words) {
        return Stream.of(words.split(" ")).map(WordKeys::spellingOf).reduce("", (one, two) -> one + " " + two);
    }
}
