package org.mohafez.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.Clusters;
import org.mohafez.search.SearchResult.Note;
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

    private static final Pattern FIELD = Pattern.compile("([\\p{L}\\p{M}]+):(?=\\S)");
    private static final Pattern PHRASE = Pattern.compile("[" + QUOTES + "]([^" + QUOTES + "]*)[" + QUOTES + "]");
    private static final Pattern PLAIN = Pattern.compile("[^\\s" + QUOTES + "]+|[" + QUOTES + "]");
    /** {@code >"30 June 2025"}, or >৫ লক্ষ without quotes: a figure takes the words of scale behind it along. */
    private static final Pattern RANGE = Pattern.compile("[<>=≥≤.…]*[" + QUOTES + "][^" + QUOTES + "]*[" + QUOTES
            + "]|[<>=≥≤.…]*[^\\s" + QUOTES
            + "]+(?iu:\\s+(?:কোটি|লক্ষ|লাখ|হাজার|টাকা|crores?|lakhs?|lacs?|million|thousand|taka)"
            + "(?![\\p{L}\\p{M}]))*");

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
        if (field != null && field.isRange()) {
            takePlain(begin);
            readLimit(field, excluded);
            plainFrom = at;
            return;
        }
        Optional<String> phrase = take(PHRASE);
        String value = phrase.or(() -> take(PLAIN)).orElse("");
        if (excluded || field != null || phrase.isPresent()) {
            takePlain(begin);
            plainFrom = at;
            List<QueryWord> words = QueryWord.in(value, at - value.length() - (phrase.isPresent() ? 1 : 0));
            if (!words.isEmpty()) {
                Clause clause = new Clause(value, words, phrase.isPresent(), excluded, field, List.of());
                clauses.add(clause.quoted() || excluded || !clause.isText() ? clause : widening.whole(clause));
            }
        }
    }

    /** What is no range is passed over, and that is said. */
    private void readLimit(QueryField field, boolean excluded) {
        String typed = QUOTE.matcher(take(RANGE).orElse("")).replaceAll("");
        Optional<? extends Limit> limit = field == QueryField.DEADLINE
                ? RangeReader.DAYS.read(typed).map(range -> new Limit.Due(range, excluded))
                : RangeReader.SUMS.read(typed).map(range -> new Limit.Amount(range, excluded));
        if (limits.size() >= MOST_LIMITS) {
            note("note.too-many-values", typed);
        } else if (limit.isPresent()) {
            limits.add(limit.get());
        } else {
            note(field == QueryField.DEADLINE ? "note.not-a-date" : "note.not-an-amount", typed);
        }
    }

    private void note(String key, String typed) {
        Note note = new Note(key, Clusters.cut(typed, MOST_NOTED));
        if (!notes.contains(note) && notes.size() < MOST_NOTES) {
            notes.add(note);
        }
    }

    private void takePlain(int end) {
        List<QueryWord> words = QueryWord.in(text.substring(plainFrom, end), plainFrom);
        for (int i = 0; i + 1 < words.size(); i++) {
            QueryWord first = words.get(i);
            QueryWord second = words.get(i + 1);
            words.set(i, first.joinedIn(first, second));
            words.set(i + 1, second.joinedIn(first, second));
        }
        clauses.addAll(widening.plain(words));
        plainFrom = end;
    }

    private @Nullable QueryField takeField() {
        Matcher name = matcher(FIELD);
        QueryField field = name.lookingAt() ? QueryField.named(name.group(1)).orElse(null) : null;
        if (field != null) {
            at = name.end();
        }
        return field;
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
