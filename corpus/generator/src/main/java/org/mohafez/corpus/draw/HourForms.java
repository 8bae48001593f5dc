package org.mohafez.corpus.draw;

import java.time.LocalTime;
import java.util.Locale;

/** The ways a time of day is written in papers. */
final class HourForms {
    private HourForms() {}

    static String write(LocalTime time, String form) {
        return switch (form) {
            case "", "colon" -> part(time) + " " + clock(time, ":") + " ঘটিকা";
            case "dot" -> part(time) + " " + clock(time, ".") + " ঘটিকা";
            case "ghotikay" -> part(time) + " " + clock(time, ":") + " ঘটিকায়";
            case "dotGhotikay" -> part(time) + " " + clock(time, ".") + " ঘটিকায়";
            case "ta" -> part(time) + " " + clock(time, ".") + " টা";
            case "tay" -> part(time) + " " + clock(time, ".") + " টায়";
            case "visarga" -> part(time) + " " + clock(time, "ঃ") + " টায়";
            case "bare" -> part(time) + " " + Numerals.bangla(hour12(time)) + " ঘটিকা";
            case "iso" -> time.toString();
            case "en" -> String.format(Locale.ROOT, "%d:%02d %s", hour12(time), time.getMinute(), halfDay(time));
            default -> throw new IllegalArgumentException("no such form of a time: " + form);
        };
    }

    private static String clock(LocalTime time, String mark) {
        return Numerals.padded(hour12(time)) + mark + Numerals.padded(time.getMinute());
    }

    private static int hour12(LocalTime time) {
        return time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
    }

    private static String halfDay(LocalTime time) {
        return time.getHour() < 12 ? "AM" : "PM";
    }

    private static String part(LocalTime time) {
        int hour = time.getHour();
        if (hour < 12) {
            return "সকাল";
        }
        if (hour < 14) {
            return "দুপুর";
        }
        return hour < 18 ? "বিকাল" : "সন্ধ্যা";
    }
}
