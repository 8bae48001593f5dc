package org.mohafez.search.lucene.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.number.WrittenSums;
import org.mohafez.bangla.word.Token;
import org.mohafez.bangla.word.Tokens;
import org.mohafez.bangla.word.WordKeys;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;
import org.mohafez.index.Vocabulary;
import org.mohafez.index.lucene.EntryDocument;
import org.mohafez.search.Explanation.Found;
import org.mohafez.search.lucene.queries.Place;
import org.mohafez.search.lucene.queries.Way;
import org.mohafez.search.lucene.queries.Weights;

/** The words of one entry, to say which of them a {@link Way} met. */
final class EntryWords {
    /** Words of one field that are named. */
    private static final int MOST = 3;

    private final Entry entry;
    private final Map<IndexField, List<List<Token>>> cut = new EnumMap<>(IndexField.class);

    EntryWords(Entry entry) {
        this.entry = entry;
    }

    /** What the way met, the field that counts most first. */
    List<Found> metBy(Way way, List<IndexField> fields) {
        return switch (way) {
            case Way.Value value -> List.of(new Found(value.field(), values(value)));
            case Way.Day day -> met(day);
            case Way.Due due -> due(due);
            case Way.Sum sum -> List.of(new Found(IndexField.AMOUNT, named(sum)));
            case Way.Instead instead -> metBy(instead.way(), fields);
            case Way.Word word -> met(word, fields);
            case Way.Beginning begin -> met(fields, field -> begun(begin, field));
            case Way.SideBySide words -> met(fields, field -> passages(words, field));
        };
    }

    @FunctionalInterface
    private interface Meeting {
        Set<String> in(IndexField field);
    }

    private List<Found> met(List<IndexField> fields, Meeting meeting) {
        List<Found> found = new ArrayList<>();
        for (IndexField field : fields) {
            if (entry.text(field).isPresent()) {
                List<String> words = meeting.in(field).stream().limit(MOST).toList();
                if (!words.isEmpty()) {
                    found.add(new Found(field, words));
                }
            }
        }
        found.sort(Comparator.comparing((Found in) -> Weights.of(in.field())).reversed());
        return found;
    }

    private List<Found> met(Way.Day day) {
        return IndexField.of(IndexField.Type.DATE).stream()
                .filter(field -> field != IndexField.DATE)
                .flatMap(field -> entry
                        .date(field)
                        .filter(date -> day.days().contains(EntryDocument.day(date)))
                        .map(date -> new Found(field, List.of(date.toString())))
                        .stream())
                .toList();
    }

    private List<Found> due(Way.Due due) {
        return entry
                .date(IndexField.DUE_DATE)
                .filter(date -> due.from() <= EntryDocument.day(date) && EntryDocument.day(date) <= due.to())
                .map(date -> new Found(IndexField.DUE_DATE, List.of(date.toString())))
                .stream()
                .toList();
    }

    /** As the entry writes it, wherever it does. */
    private List<String> named(Way.Sum sum) {
        return entry.texts().values().stream()
                .flatMap(text -> WrittenSums.in(text).stream()
                        .filter(written -> sum.taka().contains(written.value()))
                        .map(written -> text.substring(written.start(), written.end())))
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Of values only the paper's own number is kept as printed. */
    private List<String> values(Way.Value value) {
        return value.field() == IndexField.MEMO && entry.memoNumber() != null
                ? List.of(entry.memoNumber())
                : entry.facet(value.field()).stream()
                        .map(coded -> coded.label())
                        .toList();
    }

    /** In the fields that are asked for it may stand by its outline alone: see {@link Way.Word}. */
    private List<Found> met(Way.Word way, List<IndexField> fields) {
        List<Found> found = met(fields, field -> words(way.key()::of, List.of(way.term()), field));
        return found.isEmpty() ? met(fields, field -> words(WordKeys::outline, way.outlines(), field)) : found;
    }

    private Set<String> words(Function<WordKeys, List<String>> kind, List<String> keys, IndexField field) {
        Set<String> words = new LinkedHashSet<>();
        for (List<Token> here : tokens(field)) {
            Token token = meeting(here, kind, keys);
            if (token != null) {
                words.add(token.text());
            }
        }
        return words;
    }

    private Set<String> begun(Way.Beginning way, IndexField field) {
        Set<String> words = new LinkedHashSet<>();
        tokens(field).stream()
                .flatMap(List::stream)
                .map(Token::text)
                .filter(word -> Vocabulary.keys(word).exact().startsWith(way.exact()))
                .forEach(words::add);
        return words;
    }

    private Set<String> passages(Way.SideBySide way, IndexField field) {
        Set<String> passages = new LinkedHashSet<>();
        String text = entry.text(field).orElse("");
        List<List<Token>> tokens = tokens(field);
        for (int position = 0; position < tokens.size(); position++) {
            int start = Integer.MAX_VALUE;
            int end = -1;
            for (Place place : way.places()) {
                int slop = place.position() == 0 ? 0 : way.slop();
                Token token = near(tokens, position + place.position(), slop, place.outlines(way.key()));
                if (token == null) {
                    end = -1;
                    break;
                }
                start = Math.min(start, token.start());
                end = Math.max(end, token.end());
            }
            if (end >= 0) {
                passages.add(text.substring(start, end));
            }
        }
        return passages;
    }

    /** The nearest to that position, at most {@code slop} off. */
    private static @Nullable Token near(List<List<Token>> tokens, int position, int slop, List<String> outlines) {
        for (int off = 0; off <= slop; off++) {
            for (int at : off == 0 ? new int[] {position} : new int[] {position + off, position - off}) {
                Token token =
                        at < 0 || at >= tokens.size() ? null : meeting(tokens.get(at), WordKeys::outline, outlines);
                if (token != null) {
                    return token;
                }
            }
        }
        return null;
    }

    private static @Nullable Token meeting(List<Token> here, Function<WordKeys, List<String>> kind, List<String> keys) {
        for (Token token : here) {
            if (kind.apply(Vocabulary.keys(token.text())).stream().anyMatch(keys::contains)) {
                return token;
            }
        }
        return null;
    }

    /** By their positions: a joined word stands where its first part stands. */
    private List<List<Token>> tokens(IndexField field) {
        return cut.computeIfAbsent(field, asked -> {
            List<List<Token>> at = new ArrayList<>();
            for (Token token : Tokens.in(entry.text(asked).orElse(""))) {
                if (token.step() > 0 || at.isEmpty()) {
                    at.add(new ArrayList<>(1));
                }
                at.getLast().add(token);
            }
            return at;
        });
    }
}
