package org.mohafez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.index.IndexField;
import org.mohafez.index.MemoKeys;
import org.mohafez.index.lucene.FacetLabels;
import org.mohafez.index.lucene.MemoNumbers;
import org.mohafez.record.Access;
import org.mohafez.search.SuggestedValue;
import org.mohafez.search.suggest.NameIndex;
import org.mohafez.search.suggest.Typed;

/**
 * What somebody may be about to type. Names may be those of an older commit; whether a value still stands in a paper that
 * the reader may see, in how many entries and under which label, is looked up in the newest.
 */
final class Suggesting {
    private static final Comparator<Ranked> ORDER = Comparator.comparing(Ranked::by)
            .thenComparing(Comparator.comparingLong((Ranked one) -> one.value().count())
                    .reversed())
            .thenComparing(one -> one.value().label());

    private final EntrySearcher searcher;
    private final IndexReader reader;
    private final Names names;
    private final Known known;
    private final Set<Access> readers;
    private final int most;

    Suggesting(EntrySearcher searcher, Names names, Known known, Set<Access> readers, int most) {
        this.searcher = searcher;
        this.reader = searcher.getIndexReader();
        this.names = names;
        this.known = known;
        this.readers = readers;
        this.most = most;
    }

    private record Ranked(SuggestedValue value, Key by) {}

    /** Names first, then memo numbers. */
    List<SuggestedValue> answer(String typed) throws IOException {
        List<SuggestedValue> values = new ArrayList<>(named(Typed.of(typed)));
        values.addAll(numbers(MemoKeys.of(typed), most - values.size()));
        return List.copyOf(values);
    }

    private List<SuggestedValue> named(Typed typed) throws IOException {
        Map<List<?>, Ranked> living = new LinkedHashMap<>();
        for (NameIndex.Found found : names.find(typed, readers, most)) {
            IndexField field = found.value().field();
            String code = known.code(field, found.value().code());
            List<?> identity = List.of(field, code);
            Ranked one = living.get(identity);
            if (one == null) {
                look(field, code, found.by()).ifPresent(ranked -> living.put(identity, ranked));
            } else if (found.by().compareTo(one.by()) < 0) {
                living.put(identity, new Ranked(one.value(), found.by()));
            }
        }
        return living.values().stream()
                .sorted(ORDER)
                .limit(most)
                .map(Ranked::value)
                .toList();
    }

    private Optional<Ranked> look(IndexField field, String code, Key by) throws IOException {
        String label = known.label(searcher, field, code);
        return label.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ranked(new SuggestedValue(field, code, label, count(field, code)), by));
    }

    /** In how many entries: one that has two codes of what is one is one. */
    private long count(IndexField field, String code) throws IOException {
        List<String> codes = known.codes(field, code);
        if (codes.size() == 1) {
            return FacetLabels.find(reader, field, code, readers)
                    .map(FacetLabels.Label::count)
                    .orElse(0);
        }
        return searcher.countSeen(RequestQuery.any(field, codes));
    }

    /** A memo number begins with a figure. */
    private List<SuggestedValue> numbers(String begun, int room) throws IOException {
        if (room <= 0 || begun.isEmpty() || !Character.isDigit(begun.charAt(0))) {
            return List.of();
        }
        return MemoNumbers.find(reader, begun, readers, room).stream()
                .map(number -> new SuggestedValue(
                        IndexField.MEMO, MemoKeys.of(number.print()), number.print(), number.count()))
                .toList();
    }
}
