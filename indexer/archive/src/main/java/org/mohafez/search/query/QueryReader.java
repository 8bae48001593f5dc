package org.mohafez.search.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.Clusters;
import org.mohafez.search.synonym.Synonyms;

/** Reads a query from left to right. */
final class QueryReader {
    /** Clusters that are read: more is a page pasted in. */
    private static final int LONGEST = 1000;

    private static final int MOST_WORDS = 24;
    private static final int MOST_LIMITS = 8;
    private static final int MOST_NOTES = 8;
    /** Clusters of a value that are shown in a note. */
    private static final int MOST_NOTED = 60;

    private static final String QUOTES = "\"\u201C\u201D\u201E\u00AB\u00BB";

    /** A hyphen before a figure leaves nothing out: কোভিড -১৯ and শাখা -১ are written that way. */
    private static final Pattern NOT = Pattern.compile("-(?=[\\p{L}\\p{M}" + QUOTES + "])");

    /** What stands before // is no field but the beginning of an address. */
    private static final Pattern FIELD = Pattern.compile("([\\p{L}\\p{M}]+):(?=\\S)(?!//)");
    /** Who has no colon on the keyboard types বিসর্গ: within a word it is one, and behind a field's name a colon. */
    private static final Pattern FIELD_BEFORE_VISARGA = Pattern.compile("([\\p{L}\\p{M}]+?)\u0983(?=[^\\s\u0983:])");

    /**
     * Who writes out that it is a memo number needs no colon: স্মারক নং ২৪১, memo no. 241. What has no figure is none.
     */
    private static final Pattern LABELLED_MEMO = Pattern.compile(
            "(?:স্মারক|পত্র|memo)(?:\\s+|\\s*-\\s*)(?:নং|নম্বর|নাম্বার|no|number|#)[.:\u0983\\s-]*(?=\\S*\\p{Nd})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PHRASE = Pattern.compile("[" + QUOTES + "]([^" + QUOTES + "]*)[" + QUOTES + "]");
    private static final Pattern PLAIN = Pattern.compile("[^\\s" + QUOTES + "]+|[" + QUOTES + "]");
    /** {@code >"30 June 2025"}. */
    private static final Pattern QUOTED_VALUE =
            Pattern.compile("[<>=≥≤.…]*[" + QUOTES + "][^" + QUOTES + "]*[" + QUOTES + "]");

    private static final Pattern WORD_OF_VALUE = Pattern.compile("\\s*[^\\s" + QUOTES + "]+");
    private static final Pattern QUOTE = Pattern.compile("[" + QUOTES + "]");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern HALF_A_CHARACTER = Pattern.compile("\\p{Cs}");

    private final String text;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Limit> limits = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Widening widening;
    private int at;
    /** Where the words without sign, field or quotes begin that were not yet taken; they are taken together: ই নথি. */
    private int plainFrom;

    private QueryReader(String typed, Synonyms synonyms) {
        widening = new Widening(synonyms);
        String whole = HALF_A_CHARACTER.matcher(typed).replaceAll(" ");
        text = Clusters.cut(whole, LONGEST);
        if (text.length() < whole.length()) {
            notes.add(new Note("note.query-too-long", Integer.toString(LONGEST)));
        }
    }

    static QueryText read(String typed, Synonyms synonyms) {
        QueryReader reader = new QueryReader(typed, synonyms);
        reader.readAll();
        return new QueryText(reader.text, reader.clauses, reader.limits, reader.notes);
    }

    private void readAll() {
        while (at < text.length()) {
            if (take(SPACE).isEmpty()) {
                readOne();
            }
        }
        takePlain(text.length());
        clauses.forEach(this::say);
        if (!text.isBlank() && clauses.isEmpty() && limits.isEmpty() && notes.isEmpty()) {
            note("note.no-words", "");
        }
        int words = 0;
        for (int i = 0; i < clauses.size(); i++) {
            words += clauses.get(i).words().size();
            if (words > MOST_WORDS) {
                clauses.subList(i, clauses.size()).clear();
                notes.add(new Note("note.too-many-words", Integer.toString(MOST_WORDS)));
            }
        }
    }

    private void readOne() {
        int begin = at;
        boolean excluded = (begin == 0 || Character.isWhitespace(text.charAt(begin - 1)))
                && take(NOT).isPresent();
        QueryField field = takeField();
        if (field != null && (field.isRange() || field.isCoded())) {
            takePlain(begin);
            if (field.isRange()) {
                readLimit(field, excluded);
            } else {
                readCode(field, excluded);
            }
            plainFrom = at;
            return;
        }
        Optional<String> phrase = take(PHRASE);
        String value = phrase.or(() -> take(PLAIN)).orElse("");
        if (excluded || field != null || phrase.isPresent()) {
            takePlain(begin);
            plainFrom = at;
            List<QueryWord> words = QueryWord.in(value, at - value.length() - (phrase.isPresent() ? 1 : 0));
            if (phrase.isPresent()) {
                WordBeginnings.quoted(words, text).forEach(word -> note("note.beginning-quoted", word));
            } else if (field != QueryField.MEMO) {
                sayShort(words);
            }
            if (!words.isEmpty()) {
                Sense sense = words.size() == 1 && phrase.isEmpty()
                        ? WordBeginnings.of(words.getFirst(), text).orElse(null)
                        : null;
                Clause clause = new Clause(value, words, phrase.isPresent(), excluded, field, List.of(), sense, 1);
                clauses.add(clause.quoted() || excluded || !clause.isText() ? clause : widening.whole(clause));
            }
        }
    }

    /** What is no range is passed over, and that is said. */
    private void readLimit(QueryField field, boolean excluded) {
        String typed = take(QUOTED_VALUE)
                .map(quoted -> QUOTE.matcher(quoted).replaceAll(""))
                .orElseGet(() ->
                        takeValue(field, value -> limit(field, value, excluded).isPresent()));
        Optional<Limit> limit = limit(field, typed, excluded);
        if (limits.size() >= MOST_LIMITS) {
            note("note.too-many-values", typed);
        } else if (limit.isPresent()) {
            limits.add(limit.get());
        } else {
            note(field == QueryField.AMOUNT ? "note.not-an-amount" : "note.not-a-date", typed);
        }
    }

    private static Optional<Limit> limit(QueryField field, String typed, boolean excluded) {
        return switch (field) {
            case DATE -> RangeReader.DAYS.read(typed).map(range -> new Limit.Dated(range, excluded));
            case DEADLINE -> RangeReader.DAYS.read(typed).map(range -> new Limit.Due(range, excluded));
            case AMOUNT -> RangeReader.SUMS.read(typed).map(range -> new Limit.Amount(range, excluded));
            default -> throw new IllegalArgumentException(field + " has no more and less");
        };
    }

    /** What is no value is passed over, and that is said. */
    private void readCode(QueryField field, boolean excluded) {
        Optional<String> quoted = take(PHRASE);
        String typed = quoted.orElseGet(
                () -> takeValue(field, value -> field.code(value).isPresent()));
        if (field.code(typed).isPresent()) {
            List<QueryWord> words = QueryWord.in(typed, at - typed.length() - (quoted.isPresent() ? 1 : 0));
            clauses.add(new Clause(typed, words, quoted.isPresent(), excluded, field, List.of(), null, 1));
        } else {
            note("note.not-a-value", typed);
        }
    }

    /** The most that is a value, for a date or a sum may have spaces; the first word, if nothing is. */
    private String takeValue(QueryField field, Predicate<String> isValue) {
        int begin = at;
        int first = begin;
        int end = begin;
        Matcher word = matcher(WORD_OF_VALUE);
        for (int words = 1; words <= field.longestValue() && word.lookingAt(); words++) {
            first = words == 1 ? word.end() : first;
            end = isValue.test(text.substring(begin, word.end())) ? word.end() : end;
            word.region(word.end(), text.length());
        }
        at = Math.max(first, end);
        return text.substring(begin, at);
    }

    /** A day typed in one calendar is said in both, a number in words in figures. */
    private void say(Clause clause) {
        switch (clause.sense()) {
            case Sense.Day day when day.days().size() > 1 -> note("note.day-of-any-year", clause.text());
            case Sense.Day day ->
                note(
                        day.isLatest() ? QueryText.LATEST_DAY : QueryText.DAY,
                        day.days().getFirst().toString());
            case Sense.Sum sum -> note(QueryText.SUM, plain(sum.taka()));
            case Sense.Sums sums -> {
                Compared taka = sums.taka();
                String to = taka.than().isOfTwo() ? ".." + plain(taka.to()) : "";
                note(QueryText.SUMS + taka.than().code(), plain(taka.value()) + to);
            }
            case Sense.Count count -> {}
            case Sense.NumberOf number -> {}
            case Sense.Beginning begin -> {}
            case null -> {}
        }
    }

    private static String plain(BigDecimal sum) {
        return sum.stripTrailingZeros().toPlainString();
    }

    private void note(String key, String typed) {
        Note note = new Note(key, Clusters.cut(typed, MOST_NOTED));
        if (!notes.contains(note) && notes.size() < MOST_NOTES) {
            notes.add(note);
        }
    }

    private void sayShort(List<QueryWord> words) {
        WordBeginnings.tooShort(words, text).forEach(word -> note("note.beginning-too-short", word));
        WordBeginnings.notOfWords(words, text).forEach(word -> note("note.beginning-of-no-word", word));
    }

    private void takePlain(int end) {
        List<QueryWord> words = QueryWord.in(text.substring(plainFrom, end), plainFrom);
        sayShort(words);
        for (int i = 0; i + 1 < words.size(); i++) {
            QueryWord first = words.get(i);
            QueryWord second = words.get(i + 1);
            words.set(i, first.joinedIn(first, second));
            words.set(i + 1, second.joinedIn(first, second));
        }
        clauses.addAll(widening.plain(words, text));
        plainFrom = end;
    }

    private @Nullable QueryField takeField() {
        QueryField field = takeFieldAndColon();
        return field == null && take(LABELLED_MEMO).isPresent() ? QueryField.MEMO : field;
    }

    /** Null where there is none; what only looks like a field is said to be none, and is read as words. */
    private @Nullable QueryField takeFieldAndColon() {
        for (Pattern pattern : List.of(FIELD, FIELD_BEFORE_VISARGA)) {
            Matcher name = matcher(pattern);
            Optional<QueryField> field = name.lookingAt() ? QueryField.named(name.group(1)) : Optional.empty();
            if (field.isPresent()) {
                at = name.end();
                return field.get();
            }
        }
        Matcher unknown = matcher(FIELD);
        if (unknown.lookingAt()) {
            note("note.no-such-field", unknown.group(1));
        }
        return null;
    }

    /** What the pattern finds here, its first group if it has one; the reader then stands behind it. */
    private Optional<String> take(Pattern pattern) {
        Matcher matcher = matcher(pattern);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher.group(matcher.groupCount()));
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(text).region(at, text.length());
    }
}
