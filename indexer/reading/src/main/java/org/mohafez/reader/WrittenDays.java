package org.mohafez.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.date.WrittenDate;
import org.mohafez.reader.paper.Spot;
import org.mohafez.reader.paper.TextLine;

/** The lines in which days and months are written, by what they mean; looked for when one is first asked for. */
final class WrittenDays {
    private final List<TextLine> lines;
    private @Nullable Map<String, Spot> byIso;

    WrittenDays(List<TextLine> lines) {
        this.lines = lines;
    }

    /**
     * The first line that says it.
     *
     * @param iso a day or a month
     */
    Optional<Spot> spot(String iso) {
        Map<String, Spot> days = byIso;
        if (days == null) {
            days = read(lines);
            byIso = days;
        }
        return Optional.ofNullable(days.get(iso));
    }

    private static Map<String, Spot> read(List<TextLine> lines) {
        Map<String, Spot> days = new HashMap<>();
        for (TextLine line : lines) {
            if (line.text().codePoints().anyMatch(Character::isDigit)) {
                for (WrittenDate date : WrittenDate.findAll(line.text())) {
                    String iso = String.valueOf(date.date() == null ? date.month() : date.date());
                    days.putIfAbsent(iso, line.spot());
                }
            }
        }
        return days;
    }
}
