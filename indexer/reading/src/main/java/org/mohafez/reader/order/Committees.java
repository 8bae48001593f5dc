package org.mohafez.reader.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.meeting.Bodies;
import org.mohafez.reader.paper.Element;
import org.mohafez.reader.paper.Grid;
import org.mohafez.reader.paper.Passage;
import org.mohafez.reader.words.Items;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.Sentences;
import org.mohafez.reader.words.Serial;
import org.mohafez.record.Committee;
import org.mohafez.record.Member;

/**
 * The committees that an order forms, and its paragraphs that belong to none. One use each; not safe for several threads.
 */
final class Committees {
    /** A numbered line that ends in a seat: ১. উপজেলা নির্বাহী অফিসার – সভাপতি. */
    private static final Pattern LISTED =
            Words.pattern("^(.+?)\\s*(?:[-–—:ঃ,(]|\\.{2,}|…)+\\s*((?:সদস্য\\s?[-–—]\\s?)?[^-–—:ঃ,()]+?)[\\s)।;]*$");

    /** Brings in one that was not spoken of before: একটি কমিটি গঠন করা হলো. */
    private static final Phrases ANOTHER = Phrases.of("একটি", "আরেকটি", "অপর একটি", "another", "a committee");

    private static final int LONGEST_HEADING = 14;

    private static final class Draft {
        @Nullable
        String name;

        final List<Member> members = new ArrayList<>();
        final List<String> terms = new ArrayList<>();
        boolean listing;
    }

    private final List<Draft> drafts = new ArrayList<>();
    private final List<Passage> others = new ArrayList<>();
    private @Nullable String pendingName;

    Committees(List<Element> body) {
        for (int i = 0; i < body.size(); i++) {
            switch (body.get(i)) {
                case Grid grid -> takeTable(grid);
                case Passage passage -> take(passage, i + 1 < body.size() ? body.get(i + 1) : null);
            }
        }
    }

    /** Those with members or terms. */
    List<Committee> committees() {
        return drafts.stream()
                .filter(draft -> !draft.members.isEmpty() || !draft.terms.isEmpty())
                .map(draft -> new Committee(draft.name, draft.members, draft.terms))
                .toList();
    }

    /** The paragraphs that list neither members nor terms; the one that forms the committee is among them. */
    List<Passage> others() {
        return others;
    }

    private void takeTable(Grid grid) {
        List<Member> members = MemberTable.of(grid);
        if (!members.isEmpty()) {
            Draft draft = withoutMembers();
            draft.members.addAll(members);
        }
    }

    private void take(Passage passage, @Nullable Element next) {
        String text = passage.text();
        Optional<Serial> serial = Serial.at(text);
        Draft last = drafts.isEmpty() ? null : drafts.getLast();
        if (last != null && last.listing && takeTerm(last, text, serial)) {
            return;
        }
        Optional<Member> member = serial.flatMap(mark -> member(text, mark));
        if (member.isPresent()
                && (pendingName != null
                        || next instanceof Passage after && isMember(after)
                        || continues(last, serial))) {
            Draft draft =
                    serial.filter(mark -> mark.ordinal() > 1).isPresent() && last != null ? last : withoutMembers();
            draft.members.add(member.get());
            return;
        }
        if (isTermsHeading(text)) {
            Draft draft = last == null
                    ? begin(Bodies.namedBy(text.replaceFirst("[\\s:ঃ–—-]+$", ""))
                            .orElse(pendingName))
                    : last;
            draft.listing = true;
            Items.of(text).forEach(item -> draft.terms.add(item.text()));
            return;
        }
        Optional<String> formed = formedBy(text);
        boolean listFollows = next instanceof Grid grid && !MemberTable.of(grid).isEmpty()
                || next instanceof Passage after && isMember(after);
        if (formed.isPresent() && listFollows) {
            pendingName = formed.get();
            others.add(passage);
            return;
        }
        Optional<String> heading = Words.of(text).size() <= LONGEST_HEADING
                ? Bodies.namedBy(serial.map(mark -> text.substring(mark.end()))
                        .orElse(text)
                        .replaceFirst("[\\s:ঃ।–—-]+$", ""))
                : Optional.empty();
        if (listFollows && heading.isPresent()) {
            pendingName = heading.get();
            return;
        }
        formed.ifPresent(name -> pendingName = name);
        others.add(passage);
    }

    /**
     * The committee that the text forms; one that it does not name (কমিটির গঠন) is the one that was named before, unless it brings in
     * another.
     */
    private Optional<String> formedBy(String text) {
        String named = pendingName;
        return Bodies.formedBy(text)
                .map(formed -> named != null
                                && Words.of(formed).size() == 1
                                && !Words.of(text).has(ANOTHER)
                        ? named
                        : formed);
    }

    private boolean takeTerm(Draft draft, String text, Optional<Serial> serial) {
        boolean counts =
                serial.isPresent() && (draft.terms.isEmpty() || serial.get().ordinal() == draft.terms.size() + 1);
        if (counts) {
            draft.terms.add(text.substring(serial.get().end()).strip());
            return true;
        }
        if (!draft.terms.isEmpty() && serial.isEmpty() && !endsTerm(draft.terms.getLast())) {
            draft.terms.set(draft.terms.size() - 1, draft.terms.getLast() + " " + text);
            return true;
        }
        draft.listing = false;
        return false;
    }

    /** A listed clause ends in a stop, a semicolon, or the word এবং after one. */
    private static boolean endsTerm(String term) {
        return Sentences.ends(term) || term.strip().matches("(?s).*;\\s*(?:এবং|ও|and)");
    }

    private Draft withoutMembers() {
        if (!drafts.isEmpty() && drafts.getLast().members.isEmpty() && pendingName == null) {
            return drafts.getLast();
        }
        return begin(pendingName);
    }

    private Draft begin(@Nullable String name) {
        Draft draft = new Draft();
        draft.name = name;
        pendingName = null;
        drafts.add(draft);
        return draft;
    }

    private static boolean continues(@Nullable Draft last, Optional<Serial> serial) {
        return last != null
                && serial.filter(mark -> mark.ordinal() == last.members.size() + 1)
                        .isPresent();
    }

    private static boolean isMember(Passage passage) {
        return Serial.at(passage.text())
                .flatMap(mark -> member(passage.text(), mark))
                .isPresent();
    }

    private static Optional<Member> member(String text, Serial mark) {
        Matcher listed = LISTED.matcher(text.substring(mark.end()));
        if (!listed.matches() || !MemberTable.isSeat(listed.group(2))) {
            return Optional.empty();
        }
        return Optional.of(new Member(
                mark.printed(),
                listed.group(1).replaceFirst("[\\s,;]+$", ""),
                listed.group(2).strip()));
    }

    private static boolean isTermsHeading(String text) {
        Words words = Words.of(text);
        boolean heading = words.size() <= LONGEST_HEADING || !Items.of(text).isEmpty();
        return heading
                && words.has(Label.TERMS.phrases())
                && (Sentences.ends(text) || words.ending(Label.TERMS.phrases()).isPresent());
    }
}
