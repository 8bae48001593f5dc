package org.mohafez.reader.closing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.date.WrittenDate;
import org.mohafez.bangla.number.MemoCode;
import org.mohafez.bangla.number.MemoNumber;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.words.Beside;
import org.mohafez.reader.words.GazetteNumber;
import org.mohafez.record.CitedMemo;

/** Other papers that a paper refers to by their memo numbers. */
public final class CitedMemos {
    /** A number of the coded form anywhere, punctuated in any way. */
    private static final Pattern CODED = Pattern.compile(
            "(?<![\\p{Nd}.])\\p{Nd}{2}\\s?[.,]\\s?\\p{Nd}{2}\\s?[.,]\\s?\\p{Nd}{4}(?:\\s?[.,\\-–/]\\s?\\p{Nd}{1,6}){3,7}(?:\\s?/\\s?\\p{Nd}{1,3})?(?:\\s?\\(\\p{Nd}{1,4}\\))?");
    /** A number of any form between a label and the word স্মারক, or after সূত্র. */
    private static final Pattern LABELLED = Words.pattern(
            "(?:(?:স্মারক|পত্র|নথি|মেমো|memo)\\s*(?:নং|নম্বর|সংখ্যা|no\\.?)|সূত্র\\s*[:ঃ]\\s*(?:স্মারক\\s*)?(?:নং|নম্বর)?|^সূত্রঃ?\\s*নং)\\s*[:ঃ।.–—-]*\\s*(?<number>[\\p{L}\\p{M}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}./()–—:-]*\\p{Nd}[\\p{L}\\p{Nd}./()–—-]*)");

    /** A number of any form with a separator in it before নং স্মারক, or সংখ্যক. */
    private static final Pattern NUMBER_FIRST = Words.pattern(
            "(?<![\\p{L}\\p{M}\\p{Nd}./()–—-])(?<number>[\\p{L}\\p{M}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}./()–—-]{0,40}[/.–-][\\p{L}\\p{M}\\p{Nd}./()–—-]{0,40}\\p{Nd}(?:\\(\\p{Nd}{1,4}\\))?)\\s?(?:নং|নম্বর|সংখ্যক)\\s?(?:স্মারক|পত্র|আদেশ|অফিস আদেশ|প্রজ্ঞাপন|পরিপত্র)");

    private static final Pattern DATED_BEFORE = Words.pattern(
            "\\s*(?:খ্রিঃ|খ্রি\\.?)?\\s*(?:তারিখ)?(?:ের|এর)?[\\s,:ঃ–-]*(?:স্মারক|এস[.,\\s]{0,3}আর[.,\\s]{0,3}ও[.,]{0,2})?\\s*(?:নং|নম্বর)?[\\s:ঃ–-]*");
    private static final Pattern DATED_AFTER = Words.pattern(
            "[\\s,;।(]*(?:নং|নম্বর)?[\\s,;:ঃ–-]*(?:স্মারক(?:ের|মূলে|পত্র)?)?[\\s,;:ঃ(–-]*(?:তারিখ|তাং|dated?)?[\\s:ঃ–-]*");
    private static final int FEWEST_DIGITS = 3;

    private CitedMemos() {}

    /**
     * @param lines of the paper
     * @param own the keys of the paper's own numbers, which are not cited
     */
    public static List<CitedMemo> of(List<String> lines, Collection<String> own) {
        Map<String, CitedMemo> cited = new LinkedHashMap<>();
        for (String line : lines) {
            List<int[]> spans = spans(line);
            List<WrittenDate> dates = spans.isEmpty() ? List.of() : WrittenDate.findAll(line);
            for (int[] span : spans) {
                Optional<MemoNumber> number = MemoNumber.parse(line.substring(span[0], span[1]));
                if (number.isPresent() && own.stream().noneMatch(key -> isOwn(number.get(), key))) {
                    MemoNumber memo = number.get();
                    String date = date(line, dates, span[0], span[1]);
                    CitedMemo known = cited.get(memo.key());
                    if (known == null || known.date() == null && date != null) {
                        cited.put(memo.key(), new CitedMemo(memo.number(), memo.normalized(), memo.key(), date));
                    }
                }
            }
        }
        return List.copyOf(cited.values());
    }

    /** Whether it is the paper's own number, or that with the figure under which copies were sent. */
    private static boolean isOwn(MemoNumber number, String own) {
        String key = number.key();
        boolean letter = MemoCode.of(own).filter(code -> code.letter() != null).isPresent();
        return key.equals(own)
                || letter
                        && key.startsWith(own + ".")
                        && key.substring(own.length()).matches("\\.\\d");
    }

    private static List<int[]> spans(String line) {
        List<int[]> spans = new ArrayList<>(GazetteNumber.spans(line));
        Matcher coded = CODED.matcher(line);
        while (coded.find()) {
            spans.add(new int[] {coded.start(), coded.end()});
        }
        for (Pattern form : List.of(LABELLED, NUMBER_FIRST)) {
            addNumbers(line, form, spans);
        }
        return spans;
    }

    private static void addNumbers(String line, Pattern form, List<int[]> spans) {
        Matcher labelled = form.matcher(line);
        while (labelled.find()) {
            int start = labelled.start("number");
            int end = labelled.end("number");
            boolean known = spans.stream().anyMatch(span -> span[0] < end && start < span[1]);
            boolean digits = line.substring(start, end)
                            .chars()
                            .filter(Character::isDigit)
                            .count()
                    >= FEWEST_DIGITS;
            boolean date = WrittenDate.parse(line.substring(start, end)).isPresent();
            if (!known && digits && !date) {
                spans.add(new int[] {start, end});
            }
        }
    }

    /** The date that stands right before the number (… তারিখের … নং স্মারক) or right after it. */
    private static @Nullable String date(String line, List<WrittenDate> dates, int start, int end) {
        for (WrittenDate date : dates) {
            if (date.date() == null || !Beside.isNear(date.end(), start) || !Beside.isNear(end, date.start())) {
                continue;
            }
            boolean before = date.end() <= start
                    && DATED_BEFORE.matcher(line.substring(date.end(), start)).matches();
            boolean after = date.start() >= end
                    && DATED_AFTER.matcher(line.substring(end, date.start())).matches();
            if (before || after) {
                return String.valueOf(date.date());
            }
        }
        return null;
    }
}
