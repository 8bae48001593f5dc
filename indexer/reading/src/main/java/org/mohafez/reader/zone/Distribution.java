package org.mohafez.reader.zone;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.bangla.word.Genitive;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.Posts;
import org.mohafez.reader.words.Prose;
import org.mohafez.reader.words.Sentences;
import org.mohafez.reader.words.Serial;

/**
 * Those who get a copy, listed in the close of a paper under বিতরণ, অনুলিপি and the like.
 *
 * @param to each as printed, without its number
 */
public record Distribution(List<ZoneLine> to) {
    /** Any of these in a heading of the list, wherever it stands. */
    private static final Pattern COPIES = Pattern.compile(
            "অনুলিপি|বিতরণ|জ্ঞাতার্থে|কার্যার্থে|অবগতি|অবগতির|গেজেট|(?i:copy (?:to|forwarded|for)|distribution|cc\\s*:)");

    /** What ends so goes on in the line beneath: a comma, an open bracket, a genitive. */
    private static final Pattern OPEN = Words.pattern("(?:[,(–—-]|\\([^)]*|" + Genitive.ENDING + "|ও|এবং)\\s*$");

    private static final int LONGEST_HEADING = 25;

    public Distribution {
        to = List.copyOf(to);
    }

    /** Whether the line heads a list of those who get a copy. */
    public static boolean isHeading(String line) {
        return COPIES.matcher(line).find()
                && Serial.at(line).isEmpty()
                && Words.of(line).size() <= LONGEST_HEADING
                && (line.strip().matches("(?s).*[:ঃ\\-–—)।]\\s*")
                        || Label.at(line, EnumSet.of(Label.DISTRIBUTION))
                                .filter(Label.Found::closed)
                                .isPresent())
                && (Label.at(line, EnumSet.of(Label.DISTRIBUTION)).isPresent()
                        || line.contains("অনুলিপি")
                        || line.contains("বিতরণ")
                        || line.contains("গেজেট") && line.contains("প্রকাশ"));
    }

    /** Every list of the close. */
    public static Distribution of(List<ZoneLine> closing) {
        List<ZoneLine> to = new ArrayList<>();
        int i = 0;
        while (i < closing.size()) {
            if (isHeading(closing.get(i).text())) {
                i = takeList(closing, i + 1, to);
            } else {
                i++;
            }
        }
        return new Distribution(to);
    }

    /** Whether the line is the post of whoever sends the copies, without a name, and does not go on with the one above. */
    private static boolean isIssuer(String line, List<ZoneLine> to) {
        String above = to.isEmpty() ? "" : to.getLast().text();
        return Posts.beginning(line).equals(Optional.of(0))
                && Posts.isPost(line)
                && !OPEN.matcher(above).find();
    }

    private static int takeList(List<ZoneLine> lines, int from, List<ZoneLine> to) {
        boolean numbered = false;
        int i = from;
        for (; i < lines.size(); i++) {
            ZoneLine line = lines.get(i);
            Optional<Serial> serial = Serial.at(line.text());
            if (isHeading(line.text())
                    || (numbered && serial.isEmpty() && isIssuer(line.text(), to))
                    || SignatureBlock.at(lines, i).isPresent()
                    || line.isLabelled(Label.MEMO, Label.DATE)) {
                break;
            }
            if (serial.isPresent()) {
                numbered = true;
                String text = line.text().substring(serial.get().end()).strip();
                if (!text.isEmpty()) {
                    to.add(new ZoneLine(text, line.spot(), line.element()));
                }
            } else if (numbered
                    && !Sentences.ends(to.isEmpty() ? "" : to.getLast().text())
                    && !to.isEmpty()) {
                ZoneLine last = to.removeLast();
                to.add(new ZoneLine(last.text() + " " + line.text(), last.spot().with(line.spot()), last.element()));
            } else if (!numbered && !Prose.is(line.text())) {
                to.add(line);
            } else {
                break;
            }
        }
        return i;
    }
}
