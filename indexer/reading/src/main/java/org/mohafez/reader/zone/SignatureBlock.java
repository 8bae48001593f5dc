package org.mohafez.reader.zone;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.WrittenDate;
import org.mohafez.reader.paper.Spot;
import org.mohafez.reader.words.PersonName;
import org.mohafez.reader.words.Posts;
import org.mohafez.reader.words.Prose;
import org.mohafez.reader.words.Serial;
import org.mohafez.reader.words.Words;

/**
 * A signature as it stands in the close: perhaps a date or the word স্বাক্ষরিত, the name, beneath it the post.
 *
 * @param date the day above the name, ISO
 * @param marked whether the paper says that it is signed, by that word or by a date
 * @param after the index of the line after the post
 */
public record SignatureBlock(
        String name, String designation, @Nullable String date, boolean marked, Spot spot, int after) {
    private static final int LONGEST_POST = 12;
    private static final int BLANKS = 3;

    /** The signature that begins with the line {@code i}. */
    public static Optional<SignatureBlock> at(List<ZoneLine> lines, int i) {
        String date = null;
        boolean marked = false;
        int at = i;
        while (at < lines.size() && at - i < BLANKS) {
            String line = lines.get(at).text();
            Optional<String> day = dateAlone(line);
            if (day.isPresent()) {
                date = day.get();
            } else if (!PersonName.isSignedMark(line)) {
                break;
            }
            marked = true;
            at++;
        }
        return at < lines.size() ? named(lines, at, date, marked) : Optional.empty();
    }

    private static Optional<SignatureBlock> named(List<ZoneLine> lines, int at, @Nullable String date, boolean marked) {
        ZoneLine line = lines.get(at);
        int bracket = line.text().indexOf(')');
        boolean bracketed = line.text().startsWith("(")
                && bracket > 0
                && PersonName.canBe(line.text().substring(1, bracket))
                && isPost(line.text().substring(bracket + 1));
        if (bracketed) {
            String name = PersonName.bare(line.text().substring(1, bracket));
            return Optional.of(new SignatureBlock(
                    name, post(line.text().substring(bracket + 1)), date, marked, line.spot(), at + 1));
        }
        if (!PersonName.canBe(line.text()) || at + 1 >= lines.size()) {
            return Optional.empty();
        }
        Optional<String> beneath = dateAlone(lines.get(at + 1).text());
        int below = beneath.isPresent() ? at + 2 : at + 1;
        if (below >= lines.size() || !isPost(lines.get(below).text())) {
            return Optional.empty();
        }
        ZoneLine post = lines.get(below);
        return Optional.of(new SignatureBlock(
                PersonName.bare(line.text()),
                post(post.text()),
                beneath.orElse(date),
                marked || beneath.isPresent(),
                line.spot().with(post.spot()),
                below + 1));
    }

    private static boolean isPost(String line) {
        return Posts.namesPost(line)
                && Words.of(line).size() <= LONGEST_POST
                && Serial.at(line).isEmpty()
                && !Prose.is(line);
    }

    private static String post(String line) {
        return line.strip().replaceFirst("^[-–—,\\s]+", "").replaceFirst("[\\s,।;]+$", "");
    }

    /** The day, if the line is a date and nothing else. */
    static Optional<String> dateAlone(String line) {
        List<WrittenDate> dates = WrittenDate.findAll(line);
        if (dates.size() != 1 || dates.getFirst().date() == null) {
            return Optional.empty();
        }
        WrittenDate date = dates.getFirst();
        String rest = line.substring(0, date.start()) + line.substring(date.end());
        return rest.matches("[\\s\\p{Punct}।ঃ–—]*") ? date.iso() : Optional.empty();
    }
}
