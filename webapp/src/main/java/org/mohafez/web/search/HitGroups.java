package org.mohafez.web.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.number.MemoNumber;
import org.mohafez.index.IndexField;
import org.mohafez.record.Access;
import org.mohafez.record.Kind;
import org.mohafez.search.Act;
import org.mohafez.search.Hit;
import org.mohafez.search.Run;
import org.mohafez.search.Snippets;
import org.mohafez.web.copies.Copy;
import org.mohafez.web.copies.Folded;
import org.mohafez.web.later.LaterPapers;
import org.mohafez.web.place.PlaceNames;
import org.mohafez.web.search.HitGroup.Card;
import org.mohafez.web.search.HitGroup.Labelled;
import org.mohafez.web.search.HitGroup.Named;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Sought;
import org.mohafez.web.ui.ValuePage;
import org.mohafez.web.ui.Words;

/** Hits as cards: those of one document that follow one another stand under its name, which is then said once; copies stand with them. */
final class HitGroups {
    private final SearchUrl url;
    private final Words words;
    private final Figures figures;
    private final LaterPapers later;

    HitGroups(SearchUrl url, Words words, Figures figures, LaterPapers later) {
        this.url = url;
        this.words = words;
        this.figures = figures;
        this.later = later;
    }

    List<HitGroup> of(List<Folded> hits) {
        List<HitGroup> groups = new ArrayList<>();
        List<Folded> neighbours = new ArrayList<>();
        for (Folded folded : hits) {
            if (!neighbours.isEmpty()
                    && !neighbours
                            .getFirst()
                            .hit()
                            .documentId()
                            .equals(folded.hit().documentId())) {
                groups.add(group(neighbours));
                neighbours.clear();
            }
            neighbours.add(folded);
        }
        if (!neighbours.isEmpty()) {
            groups.add(group(neighbours));
        }
        return groups;
    }

    private HitGroup group(List<Folded> neighbours) {
        List<Hit> hits = neighbours.stream().map(Folded::hit).sorted(order()).toList();
        Hit first = hits.getFirst();
        List<Act> acts = later.on(first.memoNumber(), first.documentId());
        return new HitGroup(
                link("/d/" + first.documentId()),
                words.say("kind." + first.kind().code()),
                first.access() == Access.INTERNAL,
                Objects.requireNonNullElse(first.title(), first.fileName()),
                from(first),
                LaterPapers.say(
                        acts.stream()
                                .filter(act -> hits.stream().noneMatch(hit -> LaterPapers.names(act, hit.number())))
                                .toList(),
                        null,
                        words),
                neighbours.stream()
                        .flatMap(folded -> folded.copies().stream())
                        .map(copy -> Copy.ofPaper(copy, url.lang()))
                        .distinct()
                        .toList(),
                Stream.of(day("meeting-date", first.meetingDate()), day("issued-date", first.issuedDate()))
                        .filter(Objects::nonNull)
                        .toList(),
                first.memoNumber(),
                memoMatches(first.memoNumber()),
                hits.stream().map(hit -> card(hit, acts)).toList());
    }

    /** The office, then the places that its own name does not already say. */
    private List<Named> from(Hit hit) {
        Hit.Coded office = hit.office();
        String name = office == null ? "" : office.label();
        List<Named> from = new ArrayList<>();
        if (office != null) {
            from.add(browse(IndexField.OFFICE, office));
        }
        for (IndexField level : List.of(IndexField.UPAZILA, IndexField.DISTRICT)) {
            Hit.Coded place = hit.places().get(level);
            if (place != null
                    && !name.contains(place.label())
                    && from.stream().noneMatch(part -> part.text().equals(label(level, place)))) {
                from.add(browse(level, place));
            }
        }
        return from;
    }

    private String label(IndexField field, Hit.Coded value) {
        return PlaceNames.of(field, value.code(), value.label(), url.lang());
    }

    private Named browse(IndexField field, Hit.Coded value) {
        return new Named(
                label(field, value), ValuePage.address(field.parameter().orElseThrow(), value.code(), url.lang()));
    }

    private Card card(Hit hit, List<Act> acts) {
        boolean decision = hit.ordinal() > 0;
        String answers = Run.join(hit.snippet());
        // Who searches wants to read what was decided, also where it is the discussion that answers.
        boolean elsewhere = decision && !hit.text().isBlank() && !hit.text().contains(answers);
        // The names of those who must do it stand on the card anyhow.
        boolean names = elsewhere && isOnlyNames(answers, hit.implementers());
        return new Card(
                link(decision ? "/d/" + hit.documentId() + "/" + hit.ordinal() : "/d/" + hit.documentId()),
                decision ? figures.digits(Objects.requireNonNullElse(hit.number(), "")) : null,
                heading(hit, decision),
                decision && hit.topic() == null && hit.number() != null,
                elsewhere && !names ? Snippets.beginning(hit.text()) : "",
                names ? List.of(new Run(Snippets.beginning(hit.text()), false)) : answer(hit, decision),
                LaterPapers.say(
                        acts.stream()
                                .filter(act -> LaterPapers.names(act, hit.number()))
                                .toList(),
                        hit.number(),
                        words),
                hit.implementers().stream()
                        .map(one -> browse(IndexField.IMPLEMENTER, one))
                        .toList(),
                hit.dueDate() == null
                        ? null
                        : new Labelled(words.say("due-date"), figures.date(hit.dueDate()), hit.dueDate()),
                page(hit),
                hit.doubtful());
    }

    /** Where no words answer, what minutes decided says more than how their first page begins. */
    private List<Run> answer(Hit hit, boolean decision) {
        return url.query().isEmpty() && !decision && hit.kind() == Kind.MINUTES ? List.of() : hit.snippet();
    }

    /** As they were found; without words, what was decided first. */
    private Comparator<Hit> order() {
        return Comparator.comparing(hit -> url.query().isEmpty() && hit.ordinal() == 0);
    }

    private static boolean isOnlyNames(String text, List<Hit.Coded> implementers) {
        String rest = text;
        for (Hit.Coded one : implementers) {
            rest = rest.replace(one.label(), "");
        }
        return rest.codePoints().noneMatch(Character::isLetter);
    }

    /** Of a decision the page it begins on, of other text the first; from several sources none is named. */
    private @Nullable Named page(Hit hit) {
        boolean unknown = hit.ordinal() > 0 && hit.page() == null;
        if (unknown || hit.sources().isEmpty()) {
            return null;
        }
        int number = hit.page() == null ? 1 : hit.page();
        String how =
                hit.sources().size() == 1 ? words.say("read." + hit.sources().getFirst()) : words.say("read.mixed");
        String where = hit.page() == null ? how : words.say("page-number", number) + ", " + how;
        QueryString marked = Sought.by(url.toQueryString()).onward();
        QueryString outlined = hit.ordinal() > 0 ? marked.with("n", Integer.toString(hit.ordinal())) : marked;
        return new Named(where, outlined.in(url.lang()).behind("/d/" + hit.documentId() + "/page/" + number));
    }

    private String heading(Hit hit, boolean decision) {
        String topic = hit.topic();
        if (topic != null) {
            return topic;
        }
        String number = hit.number();
        if (decision) {
            return number == null ? words.say("decision") : words.say("decision-number", figures.digits(number));
        }
        return words.say("other-text." + hit.kind().code());
    }

    private @Nullable Labelled day(String label, @Nullable String iso) {
        return iso == null ? null : new Labelled(words.say(label), figures.bothCalendars(iso), iso);
    }

    private boolean memoMatches(@Nullable String memo) {
        return memo != null
                && MemoNumber.parse(url.query()).isPresent()
                && MemoNumber.key(memo).equals(MemoNumber.key(url.query()));
    }

    /** A page of the archive; what was searched for travels there, to be marked and gone back to. */
    private String link(String path) {
        return Sought.by(url.toQueryString()).onwardTo(path, url.lang());
    }
}
