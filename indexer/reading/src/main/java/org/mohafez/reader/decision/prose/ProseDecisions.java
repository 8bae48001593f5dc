package org.mohafez.reader.decision.prose;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mohafez.reader.decision.draft.Draft;
import org.mohafez.reader.decision.draft.TopicSplit;
import org.mohafez.reader.decision.draft.TopicText;
import org.mohafez.reader.decision.segment.Segment;
import org.mohafez.reader.decision.wording.Announces;
import org.mohafez.reader.decision.wording.MeetingCloses;
import org.mohafez.reader.paper.Element;
import org.mohafez.reader.paper.Spot;
import org.mohafez.reader.words.ListMark;
import org.mohafez.reader.words.Sentences;
import org.mohafez.reader.words.Serial;

/**
 * Decisions that stand in prose: under labels (আলোচ্যসূচি-১ … সিদ্ধান্তঃ … বাস্তবায়নেঃ), or as the numbered list that a
 * sentence announces. One use each; not safe for several threads.
 */
public final class ProseDecisions {
    private final List<Segment> segments;
    private final Gathering gathered = new Gathering();
    private final MattersAhead matters;
    private final ListsAhead lists;
    private final BracketedNames brackets;
    private final Agenda agenda;
    private OpenList list = OpenList.NONE;
    private final PartCount parts = new PartCount();

    private ProseDecisions(List<Segment> segments) {
        this.segments = segments;
        this.matters = new MattersAhead(segments);
        this.lists = new ListsAhead(segments, matters);
        this.agenda = new Agenda(lists);
        this.brackets = new BracketedNames(segments);
    }

    public static List<Draft> read(List<Element> body) {
        List<Segment> segments = Segment.ofProse(body);
        List<Draft> drafts = read(new ProseDecisions(segments));
        drafts.forEach(Resolution::conclude);
        boolean decides = drafts.stream().anyMatch(draft -> !draft.text().isBlank());
        if (decides) {
            return drafts;
        }
        List<Draft> numbered = NumberedParagraphs.read(segments);
        return numbered.isEmpty() ? ResolvedParagraphs.read(segments) : numbered;
    }

    /**
     * What is decided before, between and after tables of decisions: only what is said to be a decision, under a label or in a list
     * that is announced. What points below itself heads a table.
     */
    public static List<Draft> beside(List<Element> passages) {
        return announced(Segment.of(passages));
    }

    /** The same of segments. */
    public static List<Draft> announced(List<Segment> segments) {
        return read(new ProseDecisions(segments)).stream()
                .filter(draft -> !draft.text().isBlank() && !Announces.pointsBelow(draft.text()))
                .toList();
    }

    private static List<Draft> read(ProseDecisions reading) {
        int i = 0;
        while (i < reading.segments.size()) {
            i = reading.take(i);
        }
        return reading.gathered.drafts;
    }

    /** @return the index of the next segment to take */
    private int take(int i) {
        Segment segment = segments.get(i);
        if (segment.label() == null) {
            return takeText(i, segment);
        }
        switch (segment.label()) {
            case TOPIC -> {
                if (matters.isAgenda(i)) {
                    return agenda.take(i);
                }
                int behindAgenda = agenda.takeLabelled(i);
                if (behindAgenda > i) {
                    if (matters.adoptsOnly(behindAgenda)) {
                        gathered.begin(null);
                        gathered.mode = ReadingMode.DISCUSSION;
                    }
                    return behindAgenda;
                }
                Draft named = gathered.awaitingTalk();
                if (segment.number() == null && named != null) {
                    named.discuss(segment.text(), segment.spot());
                    return i + 1;
                }
                gathered.begin(segment.number());
                takeTopic(segment.text(), segment.spot());
            }
            case DISCUSSION -> {
                Draft draft = gathered.beginsTalk() ? beginTalk(segment.number()) : gathered.current(segment.number());
                gathered.mode = ReadingMode.DISCUSSION;
                draft.discuss(segment.text(), segment.spot());
            }
            case DECISION -> takeDecision(i, segment);
            case IMPLEMENTER -> {
                if (gathered.open != null && gathered.mode != ReadingMode.OUTSIDE) {
                    NamesBeneath names = NamesBeneath.of(matters, i);
                    OptionalInt listed =
                            gathered.mode == ReadingMode.LIST ? OptionalInt.of(list.from()) : OptionalInt.empty();
                    SharedImplementers.name(gathered.drafts, gathered.open, names.labelled(), listed);
                    gathered.mode = gathered.mode == ReadingMode.LIST ? ReadingMode.LIST : ReadingMode.AFTER_DECISION;
                    return names.after();
                }
            }
            case DEADLINE -> {
                if (gathered.open != null && !gathered.open.text().isBlank()) {
                    gathered.open.due(segment.text());
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
        if (MeetingCloses.in(text) && !matters.goesOn(i)) {
            gathered.mode = ReadingMode.OUTSIDE;
            gathered.open = null;
            return i + 1;
        }
        Optional<Serial> serial = segment.serial();
        if (gathered.mode == ReadingMode.LIST && list.style() == null && lists.announcesList(i)) {
            startList(i);
            return i + 1;
        }
        if (gathered.mode == ReadingMode.LIST && !isNextMatter(i, serial)) {
            Optional<OpenList.Heading> heading = lists.headsItems(i).filter(found -> list.has(found.mark()));
            if (heading.isPresent()) {
                list = list.under(heading.get());
                gathered.open = null;
                return i + 1;
            }
            if (namesInBrackets(i) || brackets.standsBetween(gathered.open, i, this::isListed)) {
                return i + 1;
            }
            Draft told = list.talks() && segment.mark().isEmpty() ? gathered.open : null;
            if (told != null && matters.goesOnWith(told, i)) {
                ListedDecision.goOn(told, segment);
            } else {
                takeListed(segment);
            }
            return i + 1;
        }
        if (gathered.mode == ReadingMode.DECISION && namesInBrackets(i)) {
            return i + 1;
        }
        if (serial.isEmpty() && (matters.titlesDecisions(i) || gathered.hasConcluded() && matters.titlesMatter(i))) {
            gathered.begin(null, TopicSplit.heading(text).topic());
            gathered.mode = ReadingMode.DISCUSSION;
            return i + 1;
        }
        boolean part = gathered.mode == ReadingMode.DECISION
                && gathered.open != null
                && serial.isPresent()
                && parts.goesOn(serial.get(), gathered.open.text().isBlank());
        Draft talked = gathered.open == null
                        || gathered.open.topic() == null
                        || !gathered.open.text().isBlank()
                ? null
                : gathered.open;
        boolean beside = talked != null
                && (matters.countsInTalk(i, talked.number())
                        || serial.filter(mark -> matters.isBesideDecision(i, mark))
                                .isPresent());
        if (serial.isPresent() && !part && !beside && matters.headsDecision(i, serial.get())) {
            TopicSplit split = TopicSplit.of(text);
            gathered.begin(split.number());
            if (split.topic() == null && gathered.open != null) {
                gathered.open.about(agenda.topic(split.number()));
            }
            takeTopic(split.topic() == null ? "" : split.topic(), segment.spot());
            if (!split.rest().isEmpty() && gathered.open != null) {
                gathered.open.discuss(split.rest(), segment.spot());
            }
            gathered.mode = ReadingMode.DISCUSSION;
            return i + 1;
        }
        switch (gathered.mode) {
            case TOPIC -> {
                if (lists.announcesList(i) && ofMatter(segment)) {
                    gathered.mode = ReadingMode.DECISION;
                } else if (gathered.open != null && gathered.open.topic() == null) {
                    takeTopic(text, segment.spot());
                } else if (gathered.open != null) {
                    gathered.open.discuss(text, segment.spot());
                }
            }
            case DISCUSSION -> {
                if (lists.announcesList(i) && ofMatter(segment)) {
                    gathered.mode = ReadingMode.DECISION;
                } else if (lists.announcesList(i)) {
                    startList(i);
                } else if (gathered.open != null) {
                    gathered.open.discuss(text, segment.spot());
                }
            }
            case DECISION -> gathered.takeMore(segment, serial);
            default -> {
                if (lists.announcesList(i)) {
                    startList(i);
                }
            }
        }
        return i + 1;
    }

    /** Whether, once a list has its implementers, a number of another kind heads the next matter. */
    private boolean isNextMatter(int i, Optional<Serial> serial) {
        return gathered.open != null
                && !gathered.open.who().isEmpty()
                && serial.filter(next -> !next.style().equals(list.style()) && matters.headsDecision(i, next))
                        .isPresent();
    }

    /** Whether what is announced belongs to a matter that has a topic: its parts are then parts of one decision. */
    private boolean ofMatter(Segment announcing) {
        Draft draft = gathered.open;
        if (draft == null || draft.topic() == null) {
            return false;
        }
        draft.discuss(announcing.text(), announcing.spot());
        return true;
    }

    private void takeDecision(int i, Segment segment) {
        boolean ofNoMatter = gathered.open == null
                || gathered.mode == ReadingMode.OUTSIDE
                || gathered.mode == ReadingMode.LIST
                || isSection(segment)
                || isBelowTalk(i);
        if (ofNoMatter && lists.headsMatters(i)) {
            gathered.open = null;
            gathered.mode = ReadingMode.OUTSIDE;
            return;
        }
        if (ofNoMatter && lists.headsList(i)) {
            startList(i);
            if (!lists.onlyAnnounces(i)) {
                Segment.listed(segment).forEach(this::takeListed);
            }
            return;
        }
        Draft draft = gathered.current(null);
        if (!draft.text().isBlank()) {
            draft = gathered.next(draft, segment.number(), agenda);
        }
        if (draft.number() == null || Counting.isFirstWithin(segment.number(), draft.number())) {
            draft.number(segment.number());
        }
        if (draft.topic() == null && segment.number() != null) {
            draft.about(agenda.counted(segment.number()));
        }
        gathered.mode = ReadingMode.DECISION;
        if (!segment.text().isEmpty()) {
            gathered.decide(draft, segment.text(), segment.spot());
        }
    }

    /** Whether the numbers count the paper's sections and no matter: 2. Discussion, 3. Decisions, perhaps announced behind it. */
    private boolean isSection(Segment segment) {
        boolean counted = segment.number() != null && (segment.text().isEmpty() || Announces.in(segment.text()));
        return counted
                && gathered.open != null
                && gathered.open.isBare()
                && !Objects.equals(segment.number(), gathered.open.number());
    }

    /**
     * Whether the one label of a decision in the paper heads a list that begins anew beneath numbered talk: ১. … জানান। ২. … জানান। সিদ্ধান্তসমূহ:
     * ১. …. Where each matter has its label, the list is of the matter's own.
     */
    private boolean isBelowTalk(int i) {
        return gathered.open != null && gathered.open.isBare() && matters.isOnlyDecision(i) && matters.beginsAnew(i);
    }

    private Draft beginTalk(@Nullable String number) {
        Draft above = gathered.open;
        if (above != null && number != null && number.contains(".")) {
            return gathered.begin(number, above.topic());
        }
        return gathered.begin(number, agenda.topic(number));
    }

    private void takeListed(Segment segment) {
        Optional<ListMark> mark = segment.mark();
        OpenList.Heading heading = list.heading();
        boolean beneath = heading != null && heading.leads(segment);
        if (beneath || mark.filter(list::has).isPresent()) {
            list = beneath ? list : list.with(mark.orElseThrow());
            Draft draft = heading != null && beneath
                    ? gathered.begin(heading.number(mark.orElse(null)), heading.topic())
                    : gathered.begin(mark.orElseThrow().number());
            String item = segment.text().substring(mark.map(ListMark::end).orElse(0));
            ListedDecision.fill(draft, item, segment.spot(), list.talks(), list.namesTopics(gathered.drafts));
            gathered.mode = ReadingMode.LIST;
        } else if (gathered.open != null
                && (mark.isPresent() || (gathered.open.who().isEmpty() && !Sentences.ends(gathered.open.text())))) {
            gathered.open.decide(segment.text(), segment.spot());
        } else {
            gathered.mode = ReadingMode.OUTSIDE;
            gathered.open = null;
        }
    }

    /** Whether the segment names in brackets who must act on what stands above it. */
    private boolean namesInBrackets(int i) {
        boolean listed = gathered.mode == ReadingMode.LIST;
        return brackets.name(
                gathered.drafts,
                gathered.open,
                i,
                listed ? OptionalInt.of(list.from()) : OptionalInt.empty(),
                later -> listed && isListed(later));
    }

    private boolean isListed(Segment segment) {
        return segment.mark().filter(list::has).isPresent();
    }

    private void startList(int i) {
        gathered.mode = ReadingMode.LIST;
        gathered.open = null;
        list = OpenList.announcedBy(segments.get(i).text(), gathered.drafts.size());
    }

    private void takeTopic(String text, Spot spot) {
        Draft draft = gathered.current(null);
        gathered.mode = ReadingMode.TOPIC;
        String listed = agenda.topic(draft.number());
        if (text.isEmpty()) {
            draft.aboutIfNone(listed);
            return;
        }
        TopicText said = TopicText.of(text, listed);
        draft.about(said.topic());
        said.talk().forEach(talk -> draft.discuss(talk, spot));
    }
}
