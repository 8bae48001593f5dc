package org.mohafez.reader.head;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.paper.Found;
import org.mohafez.reader.paper.Spot;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.Prose;
import org.mohafez.reader.words.Sentences;
import org.mohafez.reader.zone.ZoneLine;

/** The বিষয় line. */
public final class Subject {
    private static final int LINES = 3;
    /** With which a subject that was broken over lines ends. */
    private static final Phrases ENDS =
            Phrases.of("প্রসঙ্গে", "সংক্রান্ত", "প্রেরণ", "সম্পর্কে", "বিষয়ক", "জারি", "গঠন", "আহ্বান", "কার্যবিবরণী");

    private Subject() {}

    public static Optional<Found<String>> of(List<ZoneLine> head) {
        for (int i = 0; i < head.size(); i++) {
            Optional<String> value = head.get(i).value(Label.SUBJECT);
            if (value.isPresent() && !value.get().isBlank()) {
                return Optional.of(whole(head, i, value.get()));
            }
        }
        return Optional.empty();
    }

    /** A word with a stop ends the line above, also where it could be a label: … বরাদ্দ প্রদানের / প্রস্তাব। */
    private static boolean isLastWord(String line) {
        return line.strip().endsWith("।") && Words.of(line).size() == 1;
    }

    private static Found<String> whole(List<ZoneLine> head, int first, String value) {
        StringBuilder subject = new StringBuilder(value.replace('\n', ' '));
        Spot spot = head.get(first).spot();
        for (int i = first + 1; i < Math.min(head.size(), first + LINES); i++) {
            ZoneLine next = head.get(i);
            boolean open = !Sentences.ends(subject.toString())
                    && Words.of(subject.toString()).ending(ENDS).isEmpty();
            boolean ends = Words.of(next.text()).ending(ENDS).isPresent();
            boolean labelled = Label.at(next.text(), EnumSet.allOf(Label.class))
                    .filter(Label.Found::closed)
                    .isPresent();
            boolean goesOn = isLastWord(next.text())
                    || !labelled
                            && !Prose.is(next.text())
                            && (ends || next.element() == head.get(first).element());
            if (!open || !goesOn) {
                break;
            }
            subject.append(' ').append(next.text());
            spot = spot.with(next.spot());
        }
        return new Found<>(Title.withoutStop(subject.toString()), spot, 0.97, "label");
    }
}
