package org.mohafez.search.query;

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

    /** One way of reading pieces in letters of another script: those with one such letter and none of the other script. */
    private record Reading(Slip slip, Pattern from, Pattern other, Function<String, Optional<String>> ofPiece) {
        /** The likeliest first; of keys, as signs are kept and as they are seen. */
        static final List<Reading> ALL = List.of(
                ofLatin(Slip.BIJOY_KEYS, piece -> bangla(Keyboard.BIJOY, piece, List::getFirst)),
                ofLatin(Slip.BIJOY_KEYS, piece -> bangla(Keyboard.BIJOY, piece, List::getLast)),
                ofLatin(Slip.NATIONAL_KEYS, piece -> bangla(Keyboard.NATIONAL, piece, List::getFirst)),
                ofLatin(Slip.NATIONAL_KEYS, piece -> bangla(Keyboard.NATIONAL, piece, List::getLast)),
                ofLatin(Slip.BIJOY_TEXT, piece -> Optional.of(Bijoy.toUnicode(piece))),
                ofBangla(Keyboard.BIJOY::latin),
                ofBangla(Keyboard.NATIONAL::latin));

        static Reading ofLatin(Slip slip, Function<String, Optional<String>> ofPiece) {
            return new Reading(slip, LATIN, BANGLA, ofPiece);
        }

        static Reading ofBangla(Function<String, Optional<String>> ofPiece) {
            return new Reading(Slip.ENGLISH_KEYS, BANGLA, LATIN, ofPiece);
        }

        private static Optional<String> bangla(Keyboard layout, String piece, Function<List<String>, String> one) {
            List<String> readings = List.copyOf(layout.bangla(piece));
            return readings.isEmpty() ? Optional.empty() : Optional.of(one.apply(readings));
        }

        boolean isOf(String piece) {
            return from.matcher(piece).find() && !other.matcher(piece).find();
        }

        /** Empty if that piece cannot be read so. */
        Optional<String> read(String piece) {
            return ofPiece.apply(piece)
                    .filter(read ->
                            LETTER.matcher(read).find() && !from.matcher(read).find());
        }
    }

    /**
     * A piece apart.
     *
     * @param before its sign and field, which were typed as they should
     * @param isRange whether what is said is no word but a day or a sum
     */
    private record Piece(String before, String said, boolean isRange) {
        /** What stands before a colon is a field's name only if a field has it. */
        static Piece of(Matcher found) {
            String name = found.group("field");
            Optional<QueryField> field = Optional.ofNullable(name).flatMap(QueryField::named);
            return name != null && field.isEmpty()
                    ? new Piece("", found.group(), false)
                    : new Piece(
                            found.group("before"),
                            found.group("said"),
                            field.filter(QueryField::isRange).isPresent());
        }
    }

    /** The likeliest first; none that reads as the query itself. */
    public static List<Retyping> of(String query) {
        Set<Retyping> readings = new LinkedHashSet<>();
        for (Reading reading : Reading.ALL) {
            String read = read(query, reading);
            if (read != null && !read.equals(query)) {
                readings.add(new Retyping(read, reading.slip()));
            }
        }
        return List.copyOf(readings);
    }

    /** Null if a piece cannot be read so, or nothing that says something is read otherwise. */
    private static @Nullable String read(String query, Reading reading) {
        StringBuilder whole = new StringBuilder();
        int longest = 0;
        Matcher pieces = PIECE.matcher(query);
        while (pieces.find()) {
            Piece piece = Piece.of(pieces);
            String said = piece.said();
            if (!piece.isRange() && reading.isOf(said)) {
                said = reading.read(said).orElse(null);
                if (said == null) {
                    return null;
                }
                longest = Math.max(longest, said.length());
            }
            pieces.appendReplacement(whole, Matcher.quoteReplacement(piece.before() + said));
        }
        return longest < SHORTEST ? null : pieces.appendTail(whole).toString();
    }
}
