package org.mohafez.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.bijoy.Bijoy;
import org.mohafez.bangla.keyboard.Keyboard;

/**
 * What a query says if it was typed on another keyboard, or in another encoding, than it seems. Most of these readings are no
 * words: whether the papers have them is for an engine to find out.
 *
 * @param query the whole of it, with the pieces that can be read otherwise so read
 */
public record Retyping(String query, Slip slip) {
    /** What stands between spaces; a sign or field before it is no part of what was mistyped. */
    private static final Pattern PIECE = Pattern.compile("(?<before>-?(?:(?<field>[\\p{L}\\p{M}]+):)?)(?<said>\\S+)");

    private static final Pattern BANGLA = Pattern.compile("[\u0981-\u09DF]");

    /** Latin letters, and what Bijoy has in their place: all of Windows-1252 beyond ASCII. */
    private static final Pattern LATIN = Pattern.compile("[A-Za-z\u00A1-\u00FF\u0152-\u02DC\u2013-\u2122]");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** So many characters of a reading say something; of fewer nearly all are words by chance. */
    private static final int SHORTEST = 3;

    /** The likeliest first; none that reads as the query itself. */
    public static List<Retyping> of(String query) {
        Set<Retyping> readings = new LinkedHashSet<>();
        add(readings, query, Slip.BIJOY_KEYS, LATIN, piece -> bangla(Keyboard.BIJOY, piece, false));
        add(readings, query, Slip.BIJOY_KEYS, LATIN, piece -> bangla(Keyboard.BIJOY, piece, true));
        add(readings, query, Slip.NATIONAL_KEYS, LATIN, piece -> bangla(Keyboard.NATIONAL, piece, false));
        add(readings, query, Slip.NATIONAL_KEYS, LATIN, piece -> bangla(Keyboard.NATIONAL, piece, true));
        add(readings, query, Slip.BIJOY_TEXT, LATIN, piece -> Optional.of(Bijoy.toUnicode(piece)));
        add(readings, query, Slip.ENGLISH_KEYS, BANGLA, Keyboard.BIJOY::latin);
        add(readings, query, Slip.ENGLISH_KEYS, BANGLA, Keyboard.NATIONAL::latin);
        return List.copyOf(readings);
    }

    /** @param asSeen whether signs were typed where they are seen, or where they are kept */
    private static Optional<String> bangla(Keyboard layout, String piece, boolean asSeen) {
        List<String> readings = List.copyOf(layout.bangla(piece));
        return readings.isEmpty() ? Optional.empty() : Optional.of(asSeen ? readings.getLast() : readings.getFirst());
    }

    /** @param script which pieces are to be read otherwise: those with one such letter and none of the other script */
    private static void add(
            Set<Retyping> readings,
            String query,
            Slip slip,
            Pattern script,
            Function<String, Optional<String>> reading) {
        String read = read(query, script, reading);
        if (read != null && !read.equals(query)) {
            readings.add(new Retyping(read, slip));
        }
    }

    /** Null if a piece cannot be read so, or nothing that says something is read otherwise. */
    private static @Nullable String read(String query, Pattern script, Function<String, Optional<String>> reading) {
        Pattern other = script == BANGLA ? LATIN : BANGLA;
        StringBuilder whole = new StringBuilder();
        int said = 0;
        Matcher pieces = PIECE.matcher(query);
        while (pieces.find()) {
            Optional<QueryField> field =
                    Optional.ofNullable(pieces.group("field")).flatMap(QueryField::named);
            boolean isWhole = pieces.group("field") != null && field.isEmpty();
            String before = isWhole ? "" : pieces.group("before");
            String piece = isWhole ? pieces.group() : pieces.group("said");
            boolean isRange = field.filter(QueryField::isRange).isPresent();
            if (!isRange
                    && script.matcher(piece).find()
                    && !other.matcher(piece).find()) {
                Optional<String> read = reading.apply(piece);
                if (read.isEmpty()
                        || script.matcher(read.get()).find()
                        || !LETTER.matcher(read.get()).find()) {
                    return null;
                }
                said = Math.max(said, read.get().length());
                piece = read.get();
            }
            pieces.appendReplacement(whole, Matcher.quoteReplacement(before + piece));
        }
        return said < SHORTEST ? null : pieces.appendTail(whole).toString();
    }
}
