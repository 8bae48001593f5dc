package org.mohafez.reader.closing;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mohafez.bangla.BanglaDigits;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.Prose;
import org.mohafez.reader.words.Serial;
import org.mohafez.record.CitedMemo;

/**
 * The numbered list under সূত্র: which paper is meant by its number there (সূত্রোক্ত ২নং স্মারক).
 *
 * @param byNumber those entries of the list that have a memo number
 */
public record SourceList(Map<Integer, CitedMemo> byNumber) {
    private static final Pattern POINTER = Words.pattern(
            "সূত্র[\\p{L}\\p{M}]*\\s*(?:(?:বর্ণিত|উল্লিখিত|উল্লেখিত)\\s*)?(?:(?:নং|নম্বর|ক্রমিক|[(–-])[\\s:(–-]*(?<after>\\p{Nd}{1,2})(?![\\p{Nd}./])|(?<before>\\p{Nd}{1,2})\\s?(?:নং|নম্বর|ক্রমিক|ম(?![\\p{L}\\p{M}])|য়|র্থ))");
    /** Lines that an entry may go on for. */
    private static final int LONGEST = 3;

    public SourceList {
        byNumber = Map.copyOf(byNumber);
    }

    /**
     * @param lines of the paper
     * @param own keys of the paper's own numbers
     */
    public static SourceList of(List<String> lines, Collection<String> own) {
        for (int i = 0; i < lines.size(); i++) {
            Optional<Label.Found> label = Label.at(lines.get(i), EnumSet.of(Label.REFERENCE));
            if (label.isPresent()) {
                Stream<String> first =
                        Stream.of(lines.get(i).substring(label.get().end()));
                return read(Stream.concat(first, lines.stream().skip(i + 1L)).toList(), own);
            }
        }
        return new SourceList(Map.of());
    }

    private static SourceList read(List<String> lines, Collection<String> own) {
        Map<Integer, CitedMemo> found = new HashMap<>();
        StringBuilder entry = new StringBuilder();
        int number = 0;
        int length = 0;
        for (String line : lines) {
            Optional<Serial> serial =
                    Serial.at(line).filter(mark -> mark.number().matches("\\p{Nd}+"));
            boolean next = serial.isPresent() && serial.get().ordinal() == number + 1;
            if (!next && (serial.isPresent() || number == 0 || length == LONGEST || Prose.is(line))) {
                break;
            }
            if (next) {
                put(number, entry.toString(), own, found);
                entry.setLength(0);
                number++;
                length = 0;
            }
            entry.append(' ').append(next ? line.substring(serial.get().end()) : line);
            length++;
        }
        put(number, entry.toString(), own, found);
        return new SourceList(found);
    }

    private static void put(int number, String entry, Collection<String> own, Map<Integer, CitedMemo> found) {
        CitedMemos.of(List.of(entry), own).stream().findFirst().ifPresent(memo -> found.put(number, memo));
    }

    /** The paper of the list that a sentence points to by its number there. */
    public Optional<CitedMemo> pointedAt(String sentence) {
        Matcher pointer = POINTER.matcher(sentence);
        while (pointer.find()) {
            String digits = pointer.group("after") == null ? pointer.group("before") : pointer.group("after");
            CitedMemo memo = byNumber.get(Integer.parseInt(BanglaDigits.toLatin(digits)));
            if (memo != null) {
                return Optional.of(memo);
            }
        }
        return Optional.empty();
    }
}
