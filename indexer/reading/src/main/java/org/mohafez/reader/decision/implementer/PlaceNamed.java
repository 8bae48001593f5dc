package org.mohafez.reader.decision.implementer;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mohafez.authority.place.Gazetteer;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.words.Posts;

/** The places of those who must act. */
final class PlaceNamed {
    private static final Pattern NUMBERED_PLACE =
            Words.pattern("\\s*\\p{Nd}{1,2}\\s?(?:নং|নম্বর|নাম্বার)(?:\\s+[\\p{L}\\p{M}]+){1,3}[\\s।]*");

    /** The upazila of the district's own town, by itself: রাজৈর ও সদর. */
    private static final Pattern SEAT_OF_DISTRICT = Words.pattern("[\\s]*সদর[\\s।]*");

    private PlaceNamed() {}

    /** Whether the text is a place, or several between strokes; a ward or a union may have but its number. */
    static boolean is(String text) {
        return (NUMBERED_PLACE.matcher(text).matches() && !Posts.namesPost(text))
                || SEAT_OF_DISTRICT.matcher(text).matches()
                || Stream.of(text.split("/")).allMatch(Gazetteer.bangladesh()::isPlace);
    }

    /** Where the place begins with which the text ends, after a post or an office. */
    static Optional<Integer> atEnd(String text) {
        int comma = text.lastIndexOf(',');
        while (comma > 0 && is(text.substring(comma + 1))) {
            int earlier = text.lastIndexOf(',', comma - 1);
            if (earlier < 0 || !is(text.substring(earlier + 1, comma))) {
                return Optional.of(comma + 1);
            }
            comma = earlier;
        }
        Words words = Words.of(text);
        for (int i = Math.max(1, words.size() - 2); i < words.size(); i++) {
            int start = words.words().get(i).start();
            String before = text.substring(0, start);
            if (Gazetteer.bangladesh().isPlace(text.substring(start))
                    && (Posts.isPost(before) || before.strip().endsWith(")"))) {
                return Optional.of(start);
            }
        }
        return Optional.empty();
    }
}
