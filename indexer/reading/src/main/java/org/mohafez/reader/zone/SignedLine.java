package org.mohafez.reader.zone;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.words.PersonName;
import org.mohafez.reader.words.Posts;
import org.mohafez.reader.words.Prose;

/**
 * Name, post and office on one line, as in the cells of a copied table: signatures that stood side by side. A line is believed
 * to be one only where the line beside it is one too.
 */
final class SignedLine {
    /** In words. */
    private static final int LONGEST = 20;

    private SignedLine() {}

    /** The signature on the line {@code i}; {@code date} stood above it. */
    static Optional<SignatureBlock> at(List<ZoneLine> lines, int i, @Nullable String date, boolean marked) {
        ZoneLine line = lines.get(i);
        boolean beside = Stream.of(i - 1, i + 1)
                .filter(j -> j >= 0 && j < lines.size())
                .map(lines::get)
                .anyMatch(other -> other.element() == line.element() && postAt(other.text()) > 0);
        int post = postAt(line.text());
        if (!beside || post <= 0) {
            return Optional.empty();
        }
        return Optional.of(new SignatureBlock(
                PersonName.bare(PersonName.withoutSignedMark(line.text().substring(0, post))),
                firstPost(line.text().substring(post)),
                date,
                marked,
                line.spot(),
                i + 1));
    }

    /** Where the post begins after a name with no comma between them; 0 where the line is no such one. */
    private static int postAt(String text) {
        if (Words.of(text).size() > LONGEST || Prose.is(text)) {
            return 0;
        }
        return Posts.beginning(text)
                .filter(post -> PersonName.canBe(PersonName.withoutSignedMark(text.substring(0, post)))
                        && !text.substring(0, post).strip().endsWith(","))
                .orElse(0);
    }

    /** The first of several posts, without the office or place after it. */
    private static String firstPost(String text) {
        String first = text.split("\\s(?:ও|এবং|and|&)\\s|,", 2)[0];
        int end = Posts.end(first).orElse(first.length());
        String bracket = first.substring(end).replaceFirst("(?s)^(\\s*\\([^()]*\\))?.*$", "$1");
        return (first.substring(0, end) + bracket).strip();
    }
}
