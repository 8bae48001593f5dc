package org.mohafez.web.record.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Holding;
import org.mohafez.record.Deadline;
import org.mohafez.record.Decision;
import org.mohafez.record.PaperRecord;
import org.mohafez.search.Run;
import org.mohafez.web.record.view.DecisionPage.Implementer;
import org.mohafez.web.record.view.DecisionPage.Like;
import org.mohafez.web.record.view.DecisionPage.Neighbour;
import org.mohafez.web.record.view.DecisionPage.Neighbours;
import org.mohafez.web.record.view.DecisionPage.Quotation;
import org.mohafez.web.series.ThreadSection;
import org.mohafez.web.ui.Crumb;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.ValuePage;
import org.mohafez.web.ui.Words;

/** Puts a decision into the reader's words. */
public final class DecisionPageComposer {
    private final Words words;
    private final Figures figures;
    private final Marker marker;

    public DecisionPageComposer(Lang lang, Marker marker) {
        this.words = Words.in(lang);
        this.figures = new Figures(words);
        this.marker = marker;
    }

    /** @param position of the decision in the paper, from 0 */
    public DecisionPage compose(
            Edition edition,
            int position,
            @Nullable PagePicture picture,
            MemoLinks memos,
            @Nullable ThreadSection thread,
            List<Similar> similar) {
        Holding.Document document = edition.document();
        PaperRecord paper = document.record();
        Decision decision = paper.decisions().get(position);
        DecisionParts parts = DecisionParts.of(decision.text(), decision.items());
        String citation = new Citation(words.lang()).of(paper, decision);
        return new DecisionPage(
                marker.sought(),
                PaperCrumbs.with(
                        PaperCrumbs.to(edition, words), new Crumb(PaperTitle.of(document), address(edition.path()))),
                words.say("kind." + paper.kind().code()),
                PaperTitle.of(document),
                address(edition.path()),
                SourceCard.href(document, "original"),
                number(decision),
                optional(decision.topic()),
                optional(parts.lead()),
                parts.parts().stream().map(marker::mark).toList(),
                optional(decision.discussion()),
                decision.implementers().stream().map(this::implementer).toList(),
                fields(decision),
                PaperFields.brief(paper, words, figures),
                new Warnings(paper, words).ofDecision(position),
                picture,
                decision.page() == null
                        ? null
                        : marker.sought()
                                .onward()
                                .with("n", Integer.toString(decision.ordinal()))
                                .in(words.lang())
                                .behind("/d/" + document.id() + "/page/" + decision.page()),
                memos,
                quotation(paper, decision, citation),
                citation,
                new Citation(words.lang().other()).of(paper, decision),
                thread,
                similar.stream().map(this::like).toList(),
                new Neighbours(neighbour(edition, position - 1), neighbour(edition, position + 1)),
                Versions.of(edition, "/" + decision.ordinal(), words));
    }

    /** Empty if the paper has no decision of that ordinal. */
    public static java.util.OptionalInt position(PaperRecord paper, int ordinal) {
        return java.util.stream.IntStream.range(0, paper.decisions().size())
                .filter(i -> paper.decisions().get(i).ordinal() == ordinal)
                .findFirst();
    }

    private Quotation quotation(PaperRecord paper, Decision decision, String citation) {
        String title = Objects.requireNonNullElse(paper.title(), "");
        return new Quotation(
                words.say("citation.quoted", decision.text().strip()), citation.contains(title) ? "" : title);
    }

    private List<Field> fields(Decision decision) {
        List<Field> fields = new ArrayList<>();
        Deadline deadline = decision.deadline();
        if (deadline != null) {
            String date = deadline.date();
            String said = date == null ? deadline.text() : deadline.text() + " · " + figures.bothCalendars(date);
            fields.add(new Field(words.say("due-date"), said));
        }
        if (decision.remarks() != null) {
            fields.add(new Field(words.say("remarks"), decision.remarks()));
        }
        if (decision.page() != null) {
            fields.add(new Field(words.say("page"), figures.number(decision.page())));
        }
        return fields;
    }

    private Implementer implementer(org.mohafez.record.Implementer implementer) {
        String code = implementer.code();
        return new Implementer(
                implementer.text(), code == null ? null : ValuePage.address("implementer", code, words.lang()));
    }

    private Like like(Similar other) {
        String number = other.number() == null ? "" : words.say("decision-number", figures.digits(other.number()));
        return new Like(
                QueryString.empty().in(words.lang()).behind("/d/" + other.id()),
                Stream.of(other.topic(), number, words.say("decision"))
                        .filter(heading -> heading != null && !heading.isEmpty())
                        .findFirst()
                        .orElseThrow(),
                other.text(),
                Stream.of(other.office(), other.date() == null ? null : figures.date(other.date()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · ")));
    }

    private @Nullable Neighbour neighbour(Edition edition, int position) {
        List<Decision> decisions = edition.document().record().decisions();
        if (position < 0 || position >= decisions.size()) {
            return null;
        }
        Decision decision = decisions.get(position);
        String number = number(decision);
        return new Neighbour(
                address(edition.path() + "/" + decision.ordinal()),
                number == null ? "" : words.say("decision-number", number));
    }

    private @Nullable String number(Decision decision) {
        String number = decision.number();
        return number == null ? null : figures.digits(number);
    }

    private List<Run> optional(@Nullable String text) {
        return text == null || text.isEmpty() ? List.of() : marker.mark(text);
    }

    private String address(String path) {
        return marker.onwardTo(path, words.lang());
    }
}
