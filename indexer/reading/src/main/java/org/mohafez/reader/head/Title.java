package org.mohafez.reader.head;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.paper.Found;
import org.mohafez.reader.paper.Spot;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.Posts;
import org.mohafez.reader.words.Prose;
import org.mohafez.reader.words.TitleWord;
import org.mohafez.reader.zone.ZoneLine;

/**
 * The line that names the paper.
 *
 * @param word the word by which it calls itself
 * @param first the index of the head's line where it begins
 * @param after the index of the line after it
 */
public record Title(String text, TitleWord word, Spot spot, int first, int after) {
    /** A title broken over lines is not broken oftener. */
    private static final int LINES = 3;

    /** Between ministries: no office, though it ends as one. */
    private static final Pattern INTER_MINISTERIAL = Words.pattern("আন্ত[ঃ:]?\\s?(?:মন্ত্রণালয়|বিভাগীয়|বিভাগ)$");

    private static final Pattern MEETING = Words.pattern("(?:[^\\s।:]+\\s+){2,12}(?:সভা|অধিবেশন|বৈঠক)[\\s।:ঃ–—-]*");

    /** The first line of the head that ends in a title's word, with the lines above that it goes on from. */
    public static Optional<Title> of(List<ZoneLine> head) {
        for (int i = 0; i < head.size(); i++) {
            ZoneLine line = head.get(i);
            Optional<TitleWord> word = Label.at(line.text(), EnumSet.allOf(Label.class))
                            .filter(Label.Found::closed)
                            .isPresent()
                    ? Optional.empty()
                    : TitleWord.of(line.text());
            if (word.isPresent() && !Prose.is(line.text())) {
                return Optional.of(whole(head, i, word.get()));
            }
        }
        return Optional.empty();
    }

    /** The line that names a meeting and not the paper, as that of minutes that do not call themselves so: … কমিটির জরুরি সভা. */
    public static Optional<Found<String>> ofMeeting(List<ZoneLine> head) {
        return head.stream()
                .takeWhile(line -> !line.isLabelled(Label.values()))
                .filter(line -> MEETING.matcher(line.text()).matches() && !Prose.is(line.text()))
                .map(line -> new Found<>(withoutStop(line.text()), line.spot(), 0.7, "meeting"))
                .findFirst();
    }

    private static Title whole(List<ZoneLine> head, int last, TitleWord word) {
        Deque<String> lines = new ArrayDeque<>();
        Spot spot = head.get(last).spot();
        int first = last;
        lines.addFirst(head.get(last).text());
        while (first > 0 && last - first < LINES && leadsInto(head.get(first - 1), head.get(first))) {
            first--;
            lines.addFirst(head.get(first).text());
            spot = head.get(first).spot().with(spot);
        }
        int end = last;
        while (end + 1 < head.size() && end - last < LINES && goesOn(head.get(end), head.get(end + 1), word)) {
            end++;
            lines.addLast(head.get(end).text());
            spot = spot.with(head.get(end).spot());
        }
        return new Title(withoutStop(String.join(" ", lines)), word, spot, first, end + 1);
    }

    /** Whether the line above is the beginning of the title: lines of one paragraph, or a phrase that is not complete. */
    private static boolean leadsInto(ZoneLine above, ZoneLine line) {
        if (INTER_MINISTERIAL.matcher(above.text()).find()) {
            return true;
        }
        if (Letterhead.isOffice(above.text()) || Letterhead.isOther(above.text()) || above.isLabelled(Label.values())) {
            return false;
        }
        return above.element() == line.element() || isOpen(above.text());
    }

    /** Whether a title that begins with its word, as in English, goes on in the line below. */
    private static boolean goesOn(ZoneLine line, ZoneLine below, TitleWord word) {
        return line.text().toLowerCase(Locale.ROOT).matches("(?s).*[a-z].*")
                && word.printed().codePoints().allMatch(c -> c < 128)
                && below.element() == line.element()
                && !below.isLabelled(Label.values())
                && !Prose.is(below.text())
                && below.text().codePoints().noneMatch(Character::isDigit);
    }

    /** Whether the words cannot end there: a genitive, a month, a participle such as অনুষ্ঠিত. */
    private static boolean isOpen(String text) {
        Words words = Words.of(text);
        if (words.isEmpty() || Posts.isOffice(text)) {
            return false;
        }
        String last = words.words().getLast().folded();
        return last.endsWith("র")
                || last.endsWith("িত")
                || last.equals("ও")
                || last.equals("এবং")
                || last.equals("মাসে")
                || last.equals("তারিখে");
    }

    static String withoutStop(String text) {
        return text.strip().replaceFirst("[\\s।|:ঃ.]+$", "");
    }
}
