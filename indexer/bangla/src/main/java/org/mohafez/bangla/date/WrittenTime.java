package org.mohafez.bangla.date;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.BanglaText;

/** A time of day as papers write it: বেলা ০৩:৩০ ঘটিকা, সকাল ১১টা ৩০ মিনিট, সাড়ে ১০টায়, 10:30 AM. */
public final class WrittenTime {
    private static final List<String> HOURS = List.of(
                    "একটা", "দুইটা", "তিনটা", "চারটা", "পাঁচটা", "ছয়টা", "সাতটা", "আটটা", "নয়টা", "দশটা", "এগারোটা",
                    "বারোটা")
            .stream()
            .map(BanglaText::clean)
            .toList();

    private static final String PARTS =
            "ভোর|সকাল|পূর্বাহ্ন|বেলা|দুপুর|মধ্যাহ্ন|অপরাহ্ন|বিকাল|বিকেল|সন্ধ্যা|সন্ধা|রাত্রি|রাত";
    private static final String PART_OF_DAY =
            "(?<![\\p{L}\\p{M}])(?<part>" + PARTS + ")[\\p{M}\\p{L}]{0,3}[ ,:ঃ-]{0,3}";
    private static final String FRACTION = "(?<fraction>সাড়ে|সোয়া|পৌনে) ?";
    private static final String WORD_HOUR = "দেড়টা|আড়াইটা|" + String.join("|", HOURS);
    private static final String HOUR_OF_CLOCK =
            "(?<!\\d)(?<!\\d[./-])(?<hour>\\d{1,2})(?:(?: ?[.:ঃ;-] ?|(?<=\\d{2})(?=[0-5]\\d ?ঘটিকা))(?<minute>\\d{2})(?!\\d)(?![./-]\\d))?";
    private static final String O_CLOCK = "(?<unit>টায়|টার|টা|ঘটিকায়|ঘটিকার|ঘটিকা|ঘঃ|মিনিট|মিঃ)";
    private static final String AM_PM = "(?<half>[ap]\\.? ?m\\b|এ\\.? ?এম|পি\\.? ?এম)";

    private static final Pattern TIME = Pattern.compile(
            "(?:" + spelled(PART_OF_DAY) + ")?(?:" + spelled(FRACTION) + ")?(?:(?<word>" + spelled(WORD_HOUR) + ")|"
                    + HOUR_OF_CLOCK + ")(?: ?(?:" + spelled(O_CLOCK)
                    + "(?: ?(?<later>\\d{1,2}) ?(?:মিনিট|মিঃ|মি\\.?))?|" + AM_PM + "))?(?: ?\\( ?(?<behind>"
                    + spelled(PARTS) + ")[\\p{M}\\p{L}]{0,3} ?\\))?",
            Pattern.CASE_INSENSITIVE);

    private WrittenTime() {}

    /** How plainly a figure is a time; the first is the surest. */
    private enum Sureness {
        PART_OF_DAY,
        HOUR_WORD,
        PIECE_OR_HOUR,
        FIGURES_ONLY
    }

    private static final int EARLIEST_BY_ITSELF = 7;

    private record Found(Sureness sureness, LocalTime time) {}

    /**
     * The surest time in the text: one with its part of the day, before one with ঘটিকা, before one with টা (which also
     * counts things), before bare figures with a colon. Without a part of the day it is taken as it stands, on 24 hours; but an
     * hour before {@value #EARLIEST_BY_ITSELF} is then nothing: ৩টা may be in the afternoon, and we do not guess.
     */
    public static Optional<LocalTime> parse(String text) {
        Matcher matcher = TIME.matcher(PlainForm.of(BanglaText.clean(text)).text());
        Optional<Found> best = Optional.empty();
        while (matcher.find()) {
            Optional<Found> found = read(matcher);
            if (found.isPresent()
                    && (best.isEmpty()
                            || found.get().sureness().compareTo(best.get().sureness()) < 0)) {
                best = found;
            }
        }
        return best.map(Found::time);
    }

    private static Optional<Found> read(Matcher m) {
        String unit = m.group("unit");
        String minute = m.group("minute") != null ? m.group("minute") : m.group("later");
        boolean colon = m.group("minute") != null && m.group().matches("(?s).*\\d ?[:ঃ] ?\\d.*");
        Sureness sureness;
        if (m.group("half") != null
                || (part(m) != null && (unit != null || minute != null || m.group("word") != null))) {
            sureness = Sureness.PART_OF_DAY;
        } else if (part(m) != null && m.group("fraction") == null && unit == null) {
            return Optional.empty();
        } else if (unit != null && unit.startsWith("ঘ")) {
            sureness = Sureness.HOUR_WORD;
        } else if (m.group("word") != null || (unit != null && (!unit.startsWith("মি") || minute != null))) {
            sureness = Sureness.PIECE_OR_HOUR;
        } else if (colon) {
            sureness = Sureness.FIGURES_ONLY;
        } else {
            return Optional.empty();
        }
        boolean isTold = part(m) != null || m.group("half") != null;
        return minutesOfDay(m, minute)
                .filter(minutes -> isTold || minutes >= EARLIEST_BY_ITSELF * 60)
                .map(minutes -> new Found(sureness, LocalTime.ofSecondOfDay(minutes * 60L)));
    }

    /** The part of the day, before the hour or in brackets behind it. */
    private static @Nullable String part(Matcher m) {
        return m.group("part") != null ? m.group("part") : m.group("behind");
    }

    private static Optional<Integer> minutesOfDay(Matcher m, @Nullable String minute) {
        int minutes;
        if (m.group("word") != null) {
            minutes = ofWord(m.group("word"));
        } else {
            int hour = Integer.parseInt(m.group("hour"));
            int past = minute == null ? 0 : Integer.parseInt(minute);
            if (hour > 23 || past > 59) {
                return Optional.empty();
            }
            minutes = hour * 60 + past;
        }
        String fraction = m.group("fraction");
        if (fraction != null) {
            minutes += fraction.startsWith("সা") ? 30 : fraction.startsWith("সো") ? 15 : -15;
        }
        String part = part(m);
        boolean pastNoon =
                m.group("half") != null ? isPm(m.group("half")) : part != null && isPastNoon(part, minutes / 60);
        boolean twelve = minutes / 60 == 12;
        boolean night = m.group("half") != null ? !pastNoon : part != null && part.startsWith("রাত");
        if (pastNoon && minutes < 12 * 60) {
            minutes += 12 * 60;
        } else if (twelve && night) {
            minutes -= 12 * 60;
        }
        return minutes < 0 ? Optional.empty() : Optional.of(minutes);
    }

    private static boolean isPm(String half) {
        return half.startsWith("প") || half.toLowerCase(Locale.ROOT).startsWith("p");
    }

    private static int ofWord(String word) {
        int hour = HOURS.indexOf(word);
        if (hour >= 0) {
            return (hour + 1) * 60;
        }
        return word.startsWith("দ") ? 90 : 150;
    }

    /** Whether an hour up to 11 that is said with this part of the day lies after noon. */
    private static boolean isPastNoon(String part, int hour) {
        return switch (part.charAt(0)) {
            case 'ভ', 'প' -> false;
            case 'ব' -> part.startsWith("বেলা") ? hour < 8 : true;
            case 'দ', 'ম' -> hour < 10;
            case 'র' -> hour >= 6;
            default -> !part.startsWith("সকাল");
        };
    }

    private static String spelled(String pattern) {
        return BanglaText.clean(pattern);
    }
}
