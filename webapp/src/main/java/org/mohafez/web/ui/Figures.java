package org.mohafez.web.ui;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.bangla.BanglaDigits;
import org.mohafez.bangla.date.BanglaDate;

/**
 * Numbers, days and times as the reader's language writes them, in the time of Bangladesh. Months are named by our own
 * words: ICU spells January জানুয়ারী, the Bangla Academy and the offices জানুয়ারি.
 */
public final class Figures {
    private static final ZoneId DHAKA = ZoneId.of("Asia/Dhaka");
    private static final int KILO = 1024;

    /** Made once: a page of answers has a hundred numbers, and the making takes longer than the writing. */
    private static final Map<Lang, LocalizedNumberFormatter> NUMBERS = Stream.of(Lang.values())
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), lang -> NumberFormatter.withLocale(lang.locale())));

    private final Words words;
    private final LocalizedNumberFormatter numbers;

    public Figures(Words words) {
        this.words = words;
        this.numbers = Objects.requireNonNull(NUMBERS.get(words.lang()));
    }

    /** With lakh and crore groups in Bangla. */
    public String number(long number) {
        return numbers.format(number).toString();
    }

    /** A sum with lakh and crore groups, in English too: so the country counts money. */
    public String sum(BigDecimal sum) {
        return digits(BanglaDigits.grouped(sum));
    }

    /** 0.98 as ৯৮%. */
    public String percent(double share) {
        return number(Math.round(share * 100)) + "%";
    }

    /** The same text, its digits in the reader's script; for codes such as 2024-25 and times such as 11:00. */
    public String digits(String text) {
        return words.lang() == Lang.BN ? BanglaDigits.toBangla(text) : BanglaDigits.toLatin(text);
    }

    /** A day or month in ISO form as ২৮ মে ২০২৫ or মে ২০২৫; whatever is neither comes back unchanged. */
    public String date(String iso) {
        try {
            return iso.length() == "2025-05".length() ? month(YearMonth.parse(iso)) : date(LocalDate.parse(iso));
        } catch (DateTimeException e) {
            return iso;
        }
    }

    public String date(LocalDate day) {
        return digits(day.getDayOfMonth() + " " + words.say("month." + day.getMonthValue()) + " " + day.getYear());
    }

    /** ১৪ জ্যৈষ্ঠ ১৪৩২, which is 28 May 2025. */
    public String banglaDate(LocalDate day) {
        BanglaDate bangla = BanglaDate.of(day);
        return digits(bangla.day() + " " + words.say("bangla-month." + bangla.month()) + " " + bangla.year());
    }

    /** The day in both calendars; a month, or whatever is no day, only as {@link #date(String)} has it. */
    public String bothCalendars(String iso) {
        try {
            LocalDate day = LocalDate.parse(iso);
            return date(day) + " · " + banglaDate(day);
        } catch (DateTimeException e) {
            return date(iso);
        }
    }

    /** The day it is now in Bangladesh. */
    public static LocalDate today(InstantSource clock) {
        return LocalDate.ofInstant(clock.instant(), DHAKA);
    }

    /** The day it is then in Bangladesh, in both calendars. */
    public String day(Instant instant) {
        return bothCalendars(instant.atZone(DHAKA).toLocalDate().toString());
    }

    /** Day and time of day in Bangladesh. */
    public String moment(Instant instant) {
        ZonedDateTime there = instant.atZone(DHAKA);
        return date(there.toLocalDate()) + ", " + digits("%02d:%02d".formatted(there.getHour(), there.getMinute()));
    }

    /** A size in words such as ৩১০ কেবি, rounded up. */
    public String size(long bytes) {
        if (bytes < KILO) {
            return words.say("size.bytes", bytes);
        }
        long kilobytes = Math.ceilDiv(bytes, KILO);
        return kilobytes < KILO
                ? words.say("size.kilobytes", kilobytes)
                : words.say("size.megabytes", Math.round(bytes * 10.0 / KILO / KILO) / 10.0);
    }

    private String month(YearMonth month) {
        return digits(words.say("month." + month.getMonthValue()) + " " + month.getYear());
    }
}
