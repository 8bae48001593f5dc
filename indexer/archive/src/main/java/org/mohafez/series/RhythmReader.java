package org.mohafez.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mohafez.bangla.BanglaText;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.record.PaperRecord;
import org.mohafez.series.Rhythm.Basis;
import org.mohafez.series.Rhythm.Every;

/** Finds out how often a body meets: from what its papers call its meetings, else from how far apart they are. */
final class RhythmReader {
    /** Fewer meetings show no rhythm. */
    private static final int ENOUGH = 4;

    /** Longer words first: দ্বি-মাসিক ends with মাসিক. */
    private static final Map<Every, Phrases> WORDS = words();

    private RhythmReader() {}

    /** Empty where neither the papers nor their dates tell. */
    static Optional<Rhythm> of(List<Sitting> sittings) {
        return stated(sittings).or(() -> observed(sittings));
    }

    private static Optional<Rhythm> stated(List<Sitting> sittings) {
        Map<Every, Long> told = new EnumMap<>(Every.class);
        sittings.stream()
                .flatMap(sitting -> stated(sitting.paper().record()).stream())
                .forEach(every -> told.merge(every, 1L, Long::sum));
        return told.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> new Rhythm(most.getKey(), Basis.STATED));
    }

    private static Optional<Every> stated(PaperRecord record) {
        String body = record.meeting() == null ? null : record.meeting().body();
        return Stream.of(record.title(), record.subject(), body)
                .filter(Objects::nonNull)
                .map(text -> Words.of(BanglaText.clean(text)))
                .flatMap(words -> WORDS.entrySet().stream()
                        .filter(every -> words.has(every.getValue()))
                        .map(Map.Entry::getKey)
                        .limit(1))
                .findFirst();
    }

    private static Optional<Rhythm> observed(List<Sitting> sittings) {
        List<LocalDate> days = sittings.stream()
                .map(Sitting::date)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (days.size() < ENOUGH) {
            return Optional.empty();
        }
        long[] gaps = IntStream.range(1, days.size())
                .mapToLong(i -> ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)))
                .sorted()
                .toArray();
        long median = gaps[gaps.length / 2];
        return Stream.of(Every.values())
                .filter(every -> median <= every.mostDays())
                .findFirst()
                .map(every -> new Rhythm(every, Basis.OBSERVED));
    }

    private static Map<Every, Phrases> words() {
        Map<Every, Phrases> words = new java.util.LinkedHashMap<>();
        words.put(Every.QUARTER, Phrases.of("ত্রৈমাসিক", "ত্রিমাসিক", "ত্রি মাসিক", "ত্রৈ মাসিক", "quarterly"));
        words.put(Every.TWO_MONTHS, Phrases.of("দ্বিমাসিক", "দ্বি মাসিক", "দ্বৈমাসিক", "bimonthly", "bi monthly"));
        words.put(Every.HALF_YEAR, Phrases.of("ষাণ্মাসিক", "ষান্মাসিক", "অর্ধবার্ষিক", "অর্ধ বার্ষিক", "half yearly"));
        words.put(Every.FORTNIGHT, Phrases.of("পাক্ষিক", "fortnightly"));
        words.put(Every.WEEK, Phrases.of("সাপ্তাহিক", "weekly"));
        words.put(Every.MONTH, Phrases.of("মাসিক", "monthly"));
        words.put(Every.YEAR, Phrases.of("বার্ষিক", "annual"));
        return words;
    }
}
