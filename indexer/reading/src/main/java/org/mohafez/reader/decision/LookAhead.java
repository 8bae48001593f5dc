package org.mohafez.reader.decision;

import java.util.List;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.Prose;
import org.mohafez.reader.words.Sentences;
import org.mohafez.reader.words.Serial;

/** What the segments of prose that come next tell of one: whether it heads a decision, announces a list, or is the agenda. */
record LookAhead(List<Segment> segments) {
    private static final Phrases CLOSES = Phrases.of(
            "ধন্যবাদ জানিয়ে",
            "ধন্যবাদ জ্ঞাপন",
            "সমাপ্তি ঘোষণা",
            "সভা সমাপ্ত",
            "সভা শেষ",
            "সভার কাজ শেষ",
            "সভার কাজ সমাপ্ত",
            "সভার কার্য শেষ",
            "সভার কার্য সমাপ্ত",
            "সভা ভঙ্গ",
            "সভার কার্যক্রম শেষ",
            "আর কোন আলোচনা না থাকায়",
            "আর কোনো আলোচনা না থাকায়",
            "আর কোন আলোচ্য বিষয় না থাকায়",
            "vote of thanks",
            "no other business",
            "meeting ended");

    /** In words. */
    private static final int LONGEST_HEADING = 10;

    /** Whether a bare heading stands above talk and the first decision that counts within its matter: সিদ্ধান্ত ২.১. */
    boolean titlesDecisions(int i) {
        String text = segments.get(i).text();
        if (Sentences.ends(text) || Words.of(text).size() > LONGEST_HEADING || Prose.is(text)) {
            return false;
        }
        return segments.subList(i + 1, segments.size()).stream()
                .dropWhile(later -> later.label() == null && Sentences.ends(later.text()))
                .findFirst()
                .filter(later -> later.is(Label.DECISION) || later.is(Label.DISCUSSION))
                .map(Segment::number)
                .flatMap(Serial::alone)
                .filter(number -> number.number().contains(".") && number.ordinal() == 1)
                .isPresent();
    }

    /** Whether a sentence says that decisions follow, and a numbered list does. */
    boolean announcesList(int i) {
        return i + 1 < segments.size()
                && segments.get(i + 1)
                        .serial()
                        .filter(serial -> serial.ordinal() == 1)
                        .isPresent()
                && DecisionSplit.announces(segments.get(i).text());
    }

    /** Whether a label that decides follows before the list counts on. */
    boolean headsDecision(int i, Serial serial) {
        for (int j = i + 1; j < segments.size(); j++) {
            Segment later = segments.get(j);
            if (later.is(Label.DECISION)) {
                return true;
            }
            if (later.is(Label.TOPIC)
                    || later.serial()
                            .filter(next -> next.style().equals(serial.style()))
                            .isPresent()
                    || closes(later.text())) {
                return false;
            }
        }
        return false;
    }

    /** Whether the label heads the list of what is to be talked about. */
    boolean isAgenda(int i) {
        Segment segment = segments.get(i);
        int next = i + 1;
        boolean listed = segment.text().isEmpty() || !Items.of(segment.text()).isEmpty();
        if (!listed || segment.number() != null) {
            return false;
        }
        if (!Items.of(segment.text()).isEmpty()) {
            return true;
        }
        return next + 1 < segments.size()
                && segments.get(next)
                        .serial()
                        .filter(serial -> !headsDecision(next, serial))
                        .isPresent()
                && !Prose.is(segments.get(next).text());
    }

    /** Whether the meeting closes here. */
    static boolean closes(String text) {
        return Words.of(text).has(CLOSES);
    }
}
