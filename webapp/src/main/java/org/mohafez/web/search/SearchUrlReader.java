package org.mohafez.web.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.mohafez.bangla.BanglaDigits;
import org.mohafez.bangla.Clusters;
import org.mohafez.bangla.date.FiscalYear;
import org.mohafez.bangla.date.WrittenPeriod;
import org.mohafez.bangla.number.WrittenSum;
import org.mohafez.index.IndexField;
import org.mohafez.page.PageSource;
import org.mohafez.record.Kind;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.query.Note;
import org.mohafez.search.query.Range;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.QueryString;

/** Reads a query string. What is no part of a question is noted and left aside; nothing here fails. Used once. */
final class SearchUrlReader {
    /** Longer questions are cut, and it is said. */
    static final int MAX_QUERY = 500;
    /** More values than this, of all filters together, nobody means. */
    static final int MAX_VALUES = 50;

    /** So many notes tell the reader enough; the last then says that there is more. */
    private static final int MAX_NOTES = 8;
    /** Clusters of a value that are shown in a note. */
    private static final int MAX_NOTED = 60;

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,120}");
    private static final String YEAR = IndexField.FISCAL_YEAR.parameter().orElseThrow();
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    /** Added to links by mailers and networks, not by readers. */
    private static final Pattern TRACKING = Pattern.compile("utm_.*|fbclid|gclid|mc_[ce]id");

    private final QueryString query;
    private final Map<String, List<String>> parameters = new LinkedHashMap<>();
    private final Map<String, String> rejected = new LinkedHashMap<>();
    private final List<Note> notes = new ArrayList<>();

    SearchUrlReader(QueryString query) {
        this.query = query;
    }

    SearchUrl read() {
        query.pairs().forEach(pair -> read(pair.name(), pair.value().strip()));
        noteEmpty("from", "to", Function.identity());
        noteEmpty("dueFrom", "dueTo", Function.identity());
        noteEmpty("amountFrom", "amountTo", BigDecimal::new);
        rejectPageBeyondDepth();
        return new SearchUrl(parameters, rejected, notes);
    }

    private void read(String name, String value) {
        if (value.isEmpty() || TRACKING.matcher(name).matches()) {
            return;
        }
        if (SearchUrl.FILTERS.containsKey(name)) {
            readCode(name, value);
        } else if (!SearchUrl.PARAMETERS.contains(name)) {
            note("note.unknown-parameter", name);
        } else if (parameters.containsKey(name)) {
            note("note.given-twice", value);
        } else {
            readSingle(name, value);
        }
    }

    private void readSingle(String name, String value) {
        switch (name) {
            case "q" -> keep(name, cut(value));
            case "asTyped" -> keepIfOneOf(name, value, Set.of("1"));
            case "from", "dueFrom" ->
                readDay(name, value, WrittenPeriod.read(value).map(WrittenPeriod::first));
            case "to", "dueTo" -> readDay(name, value, WrittenPeriod.read(value).map(WrittenPeriod::last));
            case "amountFrom", "amountTo" -> readSum(name, value);
            case "date" -> keepIfOneOf(name, value, SearchUrl.DATES.keySet());
            case "sort" -> keepIfOneOf(name, value, Codes.SORTS);
            case "lang" -> keepIfOneOf(name, value, Codes.LANGUAGES);
            case "page" -> readNumber(name, value, Integer.MAX_VALUE);
            case "size" -> readNumber(name, value, SearchRequest.MAX_SIZE);
            default -> throw new IllegalStateException("no way to read the parameter " + name);
        }
        dropDefault(name);
    }

    private void readCode(String name, String typed) {
        // However somebody writes a year into an address: 2024-2025, ২০২৪-২৫.
        String value = name.equals(YEAR)
                ? FiscalYear.parse(typed).map(FiscalYear::toString).orElse("")
                : typed;
        if (value.isEmpty()) {
            note("note.not-a-value", typed);
            return;
        }
        Set<String> known = Codes.OF_FILTER.getOrDefault(name, Set.of());
        long values = SearchUrl.FILTERS.keySet().stream()
                .mapToLong(filter -> parameters.getOrDefault(filter, List.of()).size())
                .sum();
        if (!CODE.matcher(value).matches() || (!known.isEmpty() && !known.contains(value))) {
            note("note.not-a-value", value);
        } else if (values >= MAX_VALUES) {
            note("note.too-many-values", value);
        } else {
            List<String> kept = parameters.computeIfAbsent(name, n -> new ArrayList<>());
            String current = MergedCodes.BY_TABLES.current(name, value);
            if (current.equals(value) || !kept.contains(current)) {
                kept.add(current);
            }
        }
    }

    private void readDay(String name, String typed, Optional<LocalDate> day) {
        if (day.isPresent()) {
            keep(name, day.get().toString());
        } else {
            rejected.putIfAbsent(name, typed);
            note("note.not-a-date", typed);
        }
    }

    private void readSum(String name, String typed) {
        Optional<BigDecimal> sum = WrittenSum.parse(typed);
        if (sum.isPresent()) {
            keep(name, Objects.requireNonNull(SearchUrl.plain(sum.get())));
        } else {
            rejected.putIfAbsent(name, typed);
            note("note.not-an-amount", typed);
        }
    }

    private void readNumber(String name, String typed, int max) {
        String digits = BanglaDigits.toLatin(typed);
        int number = NUMBER.matcher(digits).matches() ? Integer.parseInt(digits) : 0;
        if (number < 1 || number > max) {
            note("note.not-a-value", typed);
        } else {
            keep(name, Integer.toString(number));
        }
    }

    private void keepIfOneOf(String name, String value, Set<String> known) {
        if (known.contains(value)) {
            keep(name, value);
        } else {
            note("note.not-a-value", value);
        }
    }

    private String cut(String typed) {
        if (typed.length() <= MAX_QUERY) {
            return typed;
        }
        note("note.query-too-long", Integer.toString(MAX_QUERY));
        int end = Character.isHighSurrogate(typed.charAt(MAX_QUERY - 1)) ? MAX_QUERY - 1 : MAX_QUERY;
        return typed.substring(0, end).strip();
    }

    private void dropDefault(String name) {
        if (parameters.getOrDefault(name, List.of()).equals(Codes.DEFAULTS.get(name))) {
            parameters.remove(name);
        }
    }

    /** @param value of what the parameters hold, comparable */
    private <T extends Comparable<? super T>> void noteEmpty(String from, String to, Function<String, T> value) {
        List<String> first = parameters.getOrDefault(from, List.of());
        List<String> last = parameters.getOrDefault(to, List.of());
        if (!first.isEmpty()
                && !last.isEmpty()
                && Range.between(value.apply(first.getFirst()), value.apply(last.getFirst()))
                        .isEmpty()) {
            note("note.ends-before-it-begins", "");
        }
    }

    private void rejectPageBeyondDepth() {
        int size = Integer.parseInt(parameters
                .getOrDefault("size", List.of(Integer.toString(SearchRequest.DEFAULT_SIZE)))
                .getFirst());
        String page = parameters.getOrDefault("page", List.of("1")).getFirst();
        if ((Long.parseLong(page) - 1) * size >= SearchRequest.MAX_DEPTH) {
            parameters.remove("page");
            note("note.too-deep", page);
        }
    }

    private void keep(String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, List.of(value));
        }
    }

    private void note(String key, String value) {
        Note note = new Note(key, Clusters.cut(value, MAX_NOTED));
        if (!notes.contains(note) && notes.size() <= MAX_NOTES) {
            notes.add(notes.size() < MAX_NOTES ? note : new Note("note.and-more", ""));
        }
    }

    /** Values that are known beforehand. */
    private static final class Codes {
        static final Set<String> SORTS = Set.of("relevance", "newest", "oldest", "due", "received");
        static final Set<String> LANGUAGES = Set.of(Lang.BN.code(), Lang.EN.code());
        static final Map<String, Set<String>> OF_FILTER = Map.of(
                "kind", codes(Kind.values(), Kind::code), "source", codes(PageSource.values(), source -> source.name()
                        .toLowerCase(Locale.ROOT)));
        static final Map<String, List<String>> DEFAULTS = Map.of(
                "sort", List.of("relevance"),
                "lang", List.of(Lang.BN.code()),
                "page", List.of("1"),
                "size", List.of(Integer.toString(SearchRequest.DEFAULT_SIZE)));

        static <T> Set<String> codes(T[] values, java.util.function.Function<T, String> code) {
            return java.util.Arrays.stream(values).map(code).collect(java.util.stream.Collectors.toUnmodifiableSet());
        }
    }
}
