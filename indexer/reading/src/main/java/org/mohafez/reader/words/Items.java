package org.mohafez.reader.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbered parts of a text. */
public final class Items {
    /** Places where a mark can stand: the beginning, after white space, after a stop. */
    private static final Pattern PLACE = Pattern.compile("(?:^|(?<=[\\s।;:ঃ–—-]))(?=[(\\[]?[\\p{Nd}\\p{L}])");

    /**
     * A numbered part.
     *
     * @param start where its mark begins, in UTF-16 units
     */
    public record Item(Serial serial, int start, String text) {}

    private Items() {}

    /**
     * The parts without their numbers; none unless there are two that count on from 1 in one style. What stands before
     * the first is no part.
     */
    public static List<Item> of(String text) {
        List<Serial> serials = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            Optional<Serial> serial = Serial.at(text, place.start());
            if (serial.isEmpty()) {
                continue;
            }
            boolean first = serials.isEmpty() && serial.get().ordinal() == 1 && opens(text, place.start());
            boolean next = !serials.isEmpty()
                    && serial.get().style().equals(serials.getFirst().style())
                    && serial.get().ordinal() == serials.getLast().ordinal() + 1;
            if (first || next) {
                serials.add(serial.get());
                starts.add(place.start());
            }
        }
        if (serials.size() < 2) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < serials.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            items.add(new Item(
                    serials.get(i),
                    starts.get(i),
                    text.substring(Math.min(serials.get(i).end(), end), end).strip()));
        }
        return items;
    }

    /** The texts of the parts. */
    public static List<String> texts(String text) {
        return of(text).stream().map(Item::text).filter(item -> !item.isEmpty()).toList();
    }

    /** A list begins at the beginning, or after a stop or a colon. */
    private static boolean opens(String text, int at) {
        int before = at;
        while (before > 0 && Character.isWhitespace(text.charAt(before - 1))) {
            before--;
        }
        return before == 0 || "।:ঃ;–—?-".indexOf(text.charAt(before - 1)) >= 0;
    }
}
