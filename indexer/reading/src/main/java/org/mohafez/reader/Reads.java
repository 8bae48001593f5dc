package org.mohafez.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mohafez.reader.paper.Found;
import org.mohafez.record.ReadFrom;

/** Where each value of a record was read, gathered while the record is put together. Not safe for several threads. */
final class Reads {
    private final Map<String, ReadFrom> byPointer = new LinkedHashMap<>();

    /** Notes where a value was read, and gives the value. */
    <T> @Nullable T take(String pointer, @Nullable Found<T> found) {
        if (found == null) {
            return null;
        }
        note(pointer, found);
        return found.value();
    }

    /** The same for each value of a list. */
    <T> List<T> takeAll(String pointer, List<Found<T>> found) {
        IntStream.range(0, found.size()).forEach(i -> note(pointer + "/" + i, found.get(i)));
        return found.stream().map(Found::value).toList();
    }

    void note(String pointer, Found<?> found) {
        byPointer.put(
                pointer, new ReadFrom(found.spot().page(), found.spot().boxes(), found.confidence(), found.rule()));
    }

    Map<String, ReadFrom> byPointer() {
        return byPointer;
    }
}
