package org.mohafez.corpus.draw;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The ways a day is written in papers. */
final class DateForms {
    private static final List<String> MONTHS = List.of(
            "জানুয়ারি",
            "ফেব্রুয়ারি",
            "মার্চ",
            "এপ্রিল",
            "মে",
            "জুন",
            "জুলাই",
            "আগস্ট",
            "সেপ্টেম্বর",
            "অক্টোবর",
            "নভেম্বর",
            "ডিসেম্বর");
    /** As they were spelt before the Academy's rules of 1992, and often after. */
    private static final List<String> OLD_MONTHS = List.of(
            "জানুয়ারী",
            "ফেব্রুয়ারী",
            "মার্চ",
            "এপ্রিল",
            "মে",
            "জুন",
            "জুলাই",
            "আগষ্ট",
            "সেপ্টেম্বর",
            "অক্টোবর",
            "নভেম্বর",
            "ডিসেম্বর");

    private static final List<String> WEEKDAYS =
            List.of("সোমবার", "মঙ্গলবার", "বুধবার", "বৃহস্পতিবার", "শুক্রবার", "শনিবার", "রবিবার");

    private DateForms() {}

    static String write(LocalDate date, String form) {
        return switch (form) {
            case "", "long" -> digits(date, "d") + " " + month(date) + " " + digits(date, "yyyy");
            case "old" -> digits(date, "d") + " " + oldMonth(date) + ", " + digits(date, "yyyy");
            case "oldMonth" -> oldMonth(date);
            case "comma" -> digits(date, "d") + " " + month(date) + ", " + digits(date, "yyyy");
            case "padded" -> digits(date, "dd") + " " + month(date) + " " + digits(date, "yyyy");
            case "dash" -> digits(date, "dd-MM-yyyy");
            case "slash" -> digits(date, "dd/MM/yyyy");
            case "dot" -> digits(date, "dd.MM.yyyy");
            case "short" -> digits(date, "d/M/yy");
            case "bangla" -> BanglaDate.of(date).printed();
            case "weekday" -> WEEKDAYS.get(date.getDayOfWeek().getValue() - 1);
            case "month" -> month(date);
            case "monthYear" -> month(date) + " " + digits(date, "yyyy");
            case "monthSlash" -> month(date) + "/" + digits(date, "yyyy");
            case "monthDash" -> month(date) + "-" + digits(date, "yyyy");
            case "year" -> digits(date, "yyyy");
            case "fiscal" -> fiscal(date);
            case "iso" -> date.toString();
            case "isoMonth" -> date.toString().substring(0, 7);
            case "en" -> english(date, "d MMMM yyyy");
            case "enMonth" -> english(date, "MMMM yyyy");
            case "enDash" -> english(date, "dd-MM-yyyy");
            case "enWeekday" -> english(date, "EEEE");
            default -> throw new IllegalArgumentException("no such form of a date: " + form);
        };
    }

    /** The year from July to June: ২০২৪-২৫. */
    private static String fiscal(LocalDate date) {
        int first = date.getMonthValue() >= 7 ? date.getYear() : date.getYear() - 1;
        return Numerals.bangla(first + "-" + Integer.toString(first + 1).substring(2));
    }

    private static String month(LocalDate date) {
        return MONTHS.get(date.getMonthValue() - 1);
    }

    private static String oldMonth(LocalDate date) {
        return OLD_MONTHS.get(date.getMonthValue() - 1);
    }

    private static String digits(LocalDate date, String pattern) {
        return Numerals.bangla(english(date, pattern));
    }

    private static String english(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date);
    }
}
