package org.mohafez.reader.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mohafez.reader.paper.Element;
import org.mohafez.reader.paper.Spot;
import org.mohafez.reader.words.Sentences;
import org.mohafez.reader.words.Serial;

/**
 * Decisions that stand in prose: under labels (আলোচ্যসূচি-১ … সিদ্ধান্তঃ … বাস্তবায়নেঃ), or as the numbered list that a
 * sentence announces. One use each; not safe for several threads.
 */
final class ProseDecisions {
    private final List<Segment> segments;
    private final List<Draft> drafts = new ArrayList<>();
    private final LookAhead ahead;
    private final Agenda agenda = new Agenda();
    private ReadingMode mode = ReadingMode.OUTSIDE;
    private OpenList list = OpenList.NONE;
    private final PartCount parts = new PartCount();
    private @Nullable Draft open;

    private ProseDecisions(List<Segment> segments) {
        this.segments = segments;
        this.ahead = new LookAhead(segments);
    }

    static List<Draft> read(List<Element> body) {
        List<Segment> segments = Segment.ofProse(body);
        List<Draft> drafts = read(new ProseDecisions(segments));
        drafts.forEach(Resolution::conclude);
        boolean decides = drafts.stream().anyMatch(draft -> !draft.text.isBlank());
        return decides ? drafts : NumberedParagraphs.read(segments);
    }

    /**
     * What is decided before, between and after tables of decisions: only what is said to be a decision, under a label or in a list
     * that is announced. What points below itself heads a table.
     */
    static List<Draft> beside(List<Element> passages) {
        return announced(Segment.of(passages));
    }

    /** The same of segments. */
    static List<Draft> announced(List<Segment> segments) {
        return read(new ProseDecisions(segments)).stream()
                .filter(draft -> !draft.text.isBlank() && !DecisionSplit.pointsBelow(draft.text))
                .toList();
    }

    private static List<Draft> read(ProseDecisions reading) {
        int i = 0;
        while (i < reading.segments.size()) {
            i = reading.take(i);
        }
        return reading.drafts;
    }

    /** @return the index of the next segment to take */
    private int take(int i) {
        Segment segment = segments.get(i);
        if (segment.label() == null) {
            return takeText(i, segment);
        }
        switch (segment.label()) {
            case TOPIC -> {
                if (ahead.isAgenda(i)) {
                    return agenda.take(ahead, i);
                }
                Draft named = awaitingTalk();
                if (segment.number() == null && named != null) {
                    named.discuss(segment.text(), segment.spot());
                    return i + 1;
                }
                begin(segment.number());
                takeTopic(segment.text(), segment.spot());
            }
            case DISCUSSION -> {
                Draft draft = beginsTalk() ? beginTalk(segment.number()) : current(segment.number());
                mode = ReadingMode.DISCUSSION;
                draft.discuss(segment.text(), segment.spot());
            }
            case DECISION -> takeDecision(i, segment);
            case IMPLEMENTER -> {
                if (open != null && mode != ReadingMode.OUTSIDE) {
                    NamesBeneath names = NamesBeneath.of(ahead, i);
                    OptionalInt listed = mode == ReadingMode.LIST ? OptionalInt.of(list.from()) : OptionalInt.empty();
                    SharedImplementers.name(drafts, open, names.labelled(), listed);
                    mode = mode == ReadingMode.LIST ? ReadingMode.LIST : ReadingMode.AFTER_DECISION;
                    return names.after();
                }
            }
            case DEADLINE -> {
                if (open != null && !open.text.isBlank()) {
                    open.deadline = segment.text();
                }
            }
            default -> {
                // Remarks and the like say nothing of what was decided.
            }
        }
        return i + 1;
    }

    private int takeText(int i, Segment segment) {
        String text = segment.text();
        if (LookAhead.closes(text) && !ahead.goesOn(i)) {
            mode = ReadingMode.OUTSIDE;
            open = null;
            return i + 1;
        }
        Optional<Serial> serial = segment.serial();
        if (mode == ReadingMode.LIST && list.style() == null && ahead.announcesList(i)) {
            startList(i);
            return i + 1;
        }
        if (mode == ReadingMode.LIST && !isNextMatter(i, serial)) {
            Optional<OpenList.Heading> heading = ahead.headsItems(i).filter(found -> list.has(found.mark()));
            if (heading.isPresent()) {
                list = list.under(heading.get());
                open = null;
                return i + 1;
            }
            takeListed(segment);
            return i + 1;
        }
        if (serial.isEmpty() && (ahead.titlesDecisions(i) || hasConcluded() && ahead.titlesMatter(i))) {
            begin(null, TopicSplit.heading(text).topic());
            mode = ReadingMode.DISCUSSION;
            return i + 1;
        }
        boolean part = mode == ReadingMode.DECISION
                && open != null
                && serial.isPresent()
                && parts.goesOn(serial.get(), open.text.isBlank());
        Draft talked = open == null || open.topic == null || !open.text.isBlank() ? null : open;
        boolean beside = talked != null
                && (ahead.countsInTalk(i, talked.number)
                        || serial.filter(mark -> ahead.isBesideDecision(i, mark))
                                .isPresent());
        if (serial.isPresent() && !part && !beside && ahead.headsDecision(i, serial.get())) {
            TopicSplit split = TopicSplit.of(text);
            begin(split.number());
            if (split.topic() == null && open != null) {
                open.topic = agenda.topic(split.number());
            }
            takeTopic(split.topic() == null ? "" : split.topic(), segment.spot());
            if (!split.rest().isEmpty() && open != null) {
                open.discuss(split.rest(), segment.spot());
            }
            mode = ReadingMode.DISCUSSION;
            return i + 1;
        }
        switch (mode) {
            case TOPIC -> {
                if (ahead.announcesList(i) && ofMatter(segment)) {
                    mode = ReadingMode.DECISION;
                } else if (open != null && open.topic == null) {
                    takeTopic(text, segment.spot());
                } else if (open != null) {
                    open.discuss(text, segment.spot());
                }
            }
            case DISCUSSION -> {
                if (ahead.announcesList(i) && ofMatter(segment)) {
                    mode = ReadingMode.DECISION;
                } else if (ahead.announcesList(i)) {
                    startList(i);
                } else if (open != null) {
                    open.discuss(text, segment.spot());
                }
            }
            case DECISION -> takeMore(segment, serial);
            default -> {
                if (ahead.announcesList(i)) {
                    startList(i);
                }
            }
        }
        return i + 1;
    }

    /** Whether a matter is decided, and nothing of its decision can follow but by a mark or a label. */
    private boolean hasConcluded() {
        return open != null && !open.text.isBlank() && (!open.who.isEmpty() || Sentences.ends(open.text));
    }

    /** Whether, once a list has its implementers, a number of another kind heads the next matter. */
    private boolean isNextMatter(int i, Optional<Serial> serial) {
        return open != null
                && !open.who.isEmpty()
                && serial.filter(next -> !next.style().equals(list.style()) && ahead.headsDecision(i, next))
                        .isPresent();
    }

    /** Whether what is announced belongs to a matter that has a topic: its parts are then parts of one decision. */
    private boolean ofMatter(Segment announcing) {
        Draft draft = open;
        if (draft == null || draft.topic == null) {
            return false;
        }
        draft.discuss(announcing.text(), announcing.spot());
        return true;
    }

    /** Further parts of a decision, or the rest of a sentence that a line end cut. */
    private void takeMore(Segment segment, Optional<Serial> serial) {
        Draft draft = open;
        if (draft == null) {
            return;
        }
        if (serial.isPresent() && OwnImplementers.goOn(draft, serial.get(), segment.text())) {
            takeOwn(draft, segment);
            return;
        }
        boolean goesOn = draft.text.isBlank() || !Sentences.ends(draft.text);
        boolean part = segment.mark()
                .filter(mark -> serial.isPresent() || mark.isOf(draft.text))
                .isPresent();
        if (goesOn || part || DecisionSplit.isDecisive(segment.text())) {
            take(draft, LabelledParts.of(segment.text()), segment.spot());
        } else {
            mode = ReadingMode.AFTER_DECISION;
        }
    }

    /** A numbered part that has its own implementers, as the one above it had: both are decisions. */
    private void takeOwn(Draft above, Segment segment) {
        String matter = above.number;
        OwnImplementers.number(above);
        Draft next = begin(matter, above.topic);
        next.discussion = above.discussion;
        take(next, LabelledParts.of(segment.text()), segment.spot());
        OwnImplementers.number(next);
        mode = ReadingMode.DECISION;
    }

    /** What one stretch of text decides: as many decisions as it has parts with their own implementers, else one. */
    private void decide(Draft first, String text, Spot spot) {
        List<OwnImplementers> own = OwnImplementers.of(text);
        if (own.isEmpty()) {
            take(first, LabelledParts.of(text), spot);
            return;
        }
        boolean counted = first.number == null;
        Draft draft = first;
        for (OwnImplementers part : own) {
            if (draft == null) {
                draft = begin(first.number, first.topic);
                draft.discussion = first.discussion;
            }
            draft.number = counted ? part.serial().number() : draft.number;
            take(draft, part.part(), spot);
            draft = null;
        }
        mode = ReadingMode.DECISION;
    }

    private static void take(Draft draft, LabelledParts parts, Spot spot) {
        draft.decide(parts.decision(), spot);
        draft.implementedBy(parts.implementers().stream().toList());
    }

    private void takeDecision(int i, Segment segment) {
        boolean ofNoMatter = open == null
                || mode == ReadingMode.OUTSIDE
                || mode == ReadingMode.LIST
                || isSection(segment)
                || isBelowTalk(i);
        if (ofNoMatter && ahead.headsList(i)) {
            startList(i);
            if (!ahead.onlyAnnounces(i)) {
                Segment.listed(segment).forEach(this::takeListed);
            }
            return;
        }
        Draft draft = current(null);
        if (!draft.text.isBlank()) {
            draft = next(draft, segment.number());
        }
        if (draft.number == null || Counting.isFirstWithin(segment.number(), draft.number)) {
            draft.number = segment.number();
        }
        if (draft.topic == null && segment.number() != null) {
            draft.topic = agenda.counted(segment.number());
        }
        mode = ReadingMode.DECISION;
        if (!segment.text().isEmpty()) {
            decide(draft, segment.text(), segment.spot());
        }
    }

    /** Whether the numbers count the paper's sections and no matter: 2. Discussion, 3. Decisions, perhaps announced behind it. */
    private boolean isSection(Segment segment) {
        boolean counted =
                segment.number() != null && (segment.text().isEmpty() || DecisionSplit.announces(segment.text()));
        return counted && open != null && open.isBare() && !Objects.equals(segment.number(), open.number);
    }

    /**
     * Whether the one label of a decision in the paper heads a list that begins anew beneath numbered talk: ১. … জানান। ২. … জানান। সিদ্ধান্তসমূহ:
     * ১. …. Where each matter has its label, the list is of the matter's own.
     */
    private boolean isBelowTalk(int i) {
        return open != null && open.isBare() && ahead.isOnlyDecision(i) && ahead.beginsAnew(i);
    }

    /** Another decision on the same matter; one that is counted within it (১.২ after ১.১) shares its talk too. */
    private Draft next(Draft above, @Nullable String number) {
        Draft next = begin(Counting.next(above.number, above.topic, number), agenda.topicAfter(above, number));
        if (Counting.isWithin(number)) {
            next.discussion = above.discussion;
        }
        return next;
    }

    /** The matter that is named, and of which nothing is said yet: a label without a number then proposes within it. */
    private @Nullable Draft awaitingTalk() {
        return open != null && mode == ReadingMode.TOPIC && open.topic != null && open.discussion == null ? open : null;
    }

    /** Talk after a decision is of the next matter. */
    private boolean beginsTalk() {
        return open != null && mode != ReadingMode.OUTSIDE && !open.text.isBlank();
    }

    private Draft beginTalk(@Nullable String number) {
        Draft above = open;
        if (above != null && number != null && number.contains(".")) {
            return begin(number, above.topic);
        }
        return begin(number, agenda.topic(number));
    }

    private void takeListed(Segment segment) {
        Optional<ListMark> mark = segment.mark();
        OpenList.Heading heading = list.heading();
        boolean beneath = heading != null && heading.leads(segment);
        if (beneath || mark.filter(list::has).isPresent()) {
            list = beneath ? list : list.with(mark.orElseThrow());
            Draft draft = heading != null && beneath
                    ? begin(heading.number(mark.orElse(null)), heading.topic())
                    : begin(mark.orElseThrow().number());
            String item = segment.text().substring(mark.map(ListMark::end).orElse(0));
            ListedDecision.fill(draft, item, segment.spot(), list.talks(), list.namesTopics(drafts));
            mode = ReadingMode.LIST;
        } else if (open != null && (mark.isPresent() || (open.who.isEmpty() && !Sentences.ends(open.text)))) {
            open.decide(segment.text(), segment.spot());
        } else {
            mode = ReadingMode.OUTSIDE;
            open = null;
        }
    }

    private void startList(int i) {
        mode = ReadingMode.LIST;
        open = null;
        list = OpenList.announcedBy(segments.get(i).text(), drafts.size());
    }

    private void takeTopic(String text, Spot spot) {
        Draft draft = current(null);
        mode = ReadingMode.TOPIC;
        String listed = agenda.topic(draft.number);
        if (text.isEmpty()) {
            draft.topic = draft.topic != null ? draft.topic : listed;
            return;
        }
        TopicText said = TopicText.of(text, listed);
        draft.topic = said.topic();
        said.talk().forEach(talk -> draft.discuss(talk, spot));
    }

    private Draft current(@Nullable String number) {
        return open != null && mode != ReadingMode.OUTSIDE ? open : begin(number);
    }

    private Draft begin(@Nullable String number) {
        return begin(number, null);
    }

    private Draft begin(@Nullable String number, @Nullable String topic) {
        Draft draft = new Draft();
        draft.number = number;
        draft.topic = topic;
        draft.rule = "prose";
        draft.sure = 0.8;
        drafts.add(draft);
        open = draft;
        mode = ReadingMode.TOPIC;
        return draft;
    }
}
