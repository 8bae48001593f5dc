package org.mohafez.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.MemoNumber;
import org.mohafez.search.Hit;
import org.mohafez.web.search.HitGroup.Card;
import org.mohafez.web.search.HitGroup.Labelled;
import org.mohafez.web.search.HitGroup.Named;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Words;

/** Hits as cards: those of one document that follow one another stand under its name, which is then said once. */
final class HitGroups {
    private final SearchUrl url;
    private final Words words;
    private final Figures figures;

    HitGroups(SearchUrl url, Words words, Figures figures) {
        this.url = url;
        this.words = words;
        this.figures = figures;
    }

    List<HitGroup> of(List<Hit> hits) {
        List<HitGroup> groups = new ArrayList<>();
        List<Hit> neighbours = new ArrayList<>();
        for (Hit hit : hits) {
            if (!neighbours.isEmpty() && !neighbours.getFirst().documentId().equals(hit.documentId())) {
                groups.add(group(neighbours));
                neighbours.clear();
            }
            neighbours.add(hit);
        }
        if (!neighbours.isEmpty()) {
            groups.add(group(neighbours));
        }
        return groups;
    }

    private HitGroup group(List<Hit> hits) {
        Hit first = hits.getFirst();
        return new HitGroup(
                link("/d/" + first.documentId()),
                words.say("kind." + first.kind().code()),
                Objects.requireNonNullElse(first.title(), first.fileName()),
                place(first),
                Stream.of(day("meeting-date", first.meetingDate()), day("issued-date", first.issuedDate()))
                        .filter(Objects::nonNull)
                        .toList(),
                first.memoNumber(),
                memoMatches(first.memoNumber()),
                hits.stream().map(this::card).toList());
    }

    /** The office, then the places that its own name does not already say. */
    private static String place(Hit hit) {
        Hit.Coded office = hit.office();
        String name = office == null ? "" : office.label();
        return Stream.concat(
                        Stream.of(name),
                        Stream.of(hit.upazila(), hit.district())
                                .filter(place -> place != null && !name.contains(place)))
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(" › "));
    }

    private Card card(Hit hit) {
        boolean decision = hit.ordinal() > 0;
        return new Card(
                link(decision ? "/d/" + hit.documentId() + "/" + hit.ordinal() : "/d/" + hit.documentId()),
                decision ? Objects.requireNonNullElse(hit.number(), "") : null,
                heading(hit, decision),
                hit.snippet(),
                hit.implementers().stream().map(this::implementer).toList(),
                day("due-date", hit.dueDate()),
                page(hit),
                hit.doubtful());
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
        QueryString marked = QueryString.empty().with("q", url.query());
        QueryString outlined = hit.ordinal() > 0 ? marked.with("n", Integer.toString(hit.ordinal())) : marked;
        return new Named(where, outlined.in(url.lang()).behind("/d/" + hit.documentId() + "/page/" + number));
    }

    private String heading(Hit hit, boolean decision) {
        String topic = hit.topic();
        if (topic != null) {
            return topic;
        }
        return decision
                ? words.say("decision")
                : words.say("other-text." + hit.kind().code());
    }

    private Named implementer(Hit.Coded implementer) {
        return new Named(
                implementer.label(),
                url.cleared().with("implementer", implementer.code()).href());
    }

    private @Nullable Labelled day(String label, @Nullable String iso) {
        return iso == null ? null : new Labelled(words.say(label), figures.date(iso), iso);
    }

    private boolean memoMatches(@Nullable String memo) {
        return memo != null
                && MemoNumber.parse(url.query()).isPresent()
                && MemoNumber.key(memo).equals(MemoNumber.key(url.query()));
    }

    /** A page of the archive; what was searched for travels there, to be marked. */
    private String link(String path) {
        return QueryString.empty().with("q", url.query()).in(url.lang()).behind(path);
    }
}
