package org.mohafez.reader;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mohafez.record.Check;
import org.mohafez.record.Decision;
import org.mohafez.record.Doubts;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.ReadFrom;
import org.mohafez.record.correction.FieldName;

/**
 * Where the values of a corrected record stand on the pages: those of decisions moved to their new places, those that people gave sure. What people say
 * that the paper does not state stands nowhere: that is a {@link Check} of theirs.
 */
final class CorrectedReads {
    private static final Pattern ROW = Pattern.compile("/decisions/(\\d+)(/.*)?");

    private final PaperRecord reading;
    private final List<Integer> places;
    private final List<@Nullable Integer> pages;
    private final Set<String> said = new TreeSet<>();

    /** @param rows the corrected record's */
    CorrectedReads(PaperRecord reading, List<Decision> rows, Set<FieldName> said) {
        this.reading = reading;
        this.places = rows.stream().map(Decision::ordinal).toList();
        this.pages = rows.stream().map(Decision::page).collect(Collectors.toCollection(ArrayList::new));
        said.forEach(field -> pointer(field).ifPresent(this.said::add));
    }

    /** @param record the corrected one, whose values these are */
    Map<String, ReadFrom> byPointer(JsonNode record) {
        Map<String, ReadFrom> all = new LinkedHashMap<>();
        reading.reads().forEach((pointer, read) -> moved(pointer)
                .ifPresent(now -> all.put(now, isSaid(now) || isOfSaid(now) ? sure(read) : read)));
        said.forEach(pointer -> all.putIfAbsent(pointer, new ReadFrom(page(pointer), List.of(), 1, Doubts.BY_PERSON)));
        all.keySet().removeIf(pointer -> record.at(pointer).isMissingNode());
        return all;
    }

    /** What people say that the paper does not state. */
    List<Check> notStated(JsonNode record) {
        return said.stream()
                .filter(pointer -> record.at(pointer).isMissingNode())
                .map(Doubts::notStated)
                .toList();
    }

    boolean isSaid(String pointer) {
        return said.contains(pointer);
    }

    /** Whether it is a part of what people said, as each implementer is of their list. */
    private boolean isOfSaid(String pointer) {
        return said.stream().anyMatch(field -> pointer.startsWith(field + "/"));
    }

    /** Where what stood there in the reading stands in the record; empty if its decision is none any more. */
    Optional<String> moved(String pointer) {
        Matcher row = ROW.matcher(pointer);
        if (!row.matches()) {
            return Optional.of(pointer);
        }
        int before = Integer.parseInt(row.group(1));
        int now = before < reading.decisions().size()
                ? places.indexOf(reading.decisions().get(before).ordinal())
                : -1;
        String rest = row.group(2) == null ? "" : row.group(2);
        return now < 0 ? Optional.empty() : Optional.of("/decisions/" + now + rest);
    }

    /** Where a person was looking: the page of the decision, or the first. */
    private int page(String pointer) {
        Matcher row = ROW.matcher(pointer);
        Integer page = row.matches() ? pages.get(Integer.parseInt(row.group(1))) : null;
        return page == null ? 1 : page;
    }

    private Optional<String> pointer(FieldName field) {
        return switch (field) {
            case FieldName.Head head -> Optional.of(head.toString());
            case FieldName.Row row ->
                IntStream.range(0, places.size())
                        .filter(place -> places.get(place) == row.ordinal())
                        .mapToObj(place ->
                                "/decisions/" + place + "/" + row.field().key())
                        .findFirst();
        };
    }

    private static ReadFrom sure(ReadFrom read) {
        return new ReadFrom(read.page(), read.boxes(), 1, Doubts.BY_PERSON);
    }
}
