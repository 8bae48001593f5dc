package org.mohafez.web.record.view;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.record.Access;
import org.mohafez.record.Decision;
import org.mohafez.record.Kind;
import org.mohafez.record.Meeting;
import org.mohafez.record.Memo;
import org.mohafez.record.Office;
import org.mohafez.record.PaperRecord;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.Words;

/**
 * The line by which a paper or one of its decisions is cited in a letter. What the paper does not state is left out, and a day is given as the
 * paper gives it: in the Bangla calendar too where it stands there. Of a paper that is not for everybody it is said, because whoever reads the
 * letter will not find it.
 */
public final class Citation {
    private final Words words;
    private final Figures figures;

    public Citation(Lang lang) {
        this.words = Words.in(lang);
        this.figures = new Figures(words);
    }

    /** @param decision null for the paper as a whole */
    public String of(PaperRecord paper, @Nullable Decision decision) {
        String parts = Stream.of(memo(paper), place(paper, decision))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        String cited = words.say("citation", parts.isEmpty() ? Objects.requireNonNullElse(paper.title(), "") : parts);
        return paper.access() == Access.INTERNAL ? words.say("citation.internal", cited) : cited;
    }

    private String memo(PaperRecord paper) {
        String office = office(paper.office());
        Memo memo = paper.memo();
        String number = memo == null ? null : memo.number();
        String issued = memo == null ? "" : issued(memo);
        if (number == null && issued.isEmpty()) {
            return office;
        }
        String dated = issued.isEmpty() ? "" : words.say("citation.dated", issued);
        String numbered = number == null || memo == null
                ? words.say("citation.memo-without-number")
                : words.say("citation.memo", words.lang() == Lang.BN ? number : latin(memo, number));
        String paperItself = words.say("citation.memo-dated", numbered, dated).strip();
        return office.isEmpty() ? paperItself : words.say("citation.of-office", words.genitive(office), paperItself);
    }

    /** In English a day that is printed in the Bangla calendar alone is given so, untranslated. */
    private String issued(Memo memo) {
        String printed = words.lang() == Lang.BN || memo.issued() == null ? memo.issuedBangla() : null;
        String day = memo.issued() == null ? null : figures.date(memo.issued());
        return Stream.of(printed, day).filter(Objects::nonNull).collect(Collectors.joining(" / "));
    }

    private String place(PaperRecord paper, @Nullable Decision decision) {
        Meeting meeting = paper.meeting();
        String date = meeting == null ? null : meeting.date();
        String held = date == null ? "" : words.say("citation.meeting", figures.date(date));
        if (decision == null) {
            return held.isEmpty() || paper.kind() != Kind.MINUTES ? "" : words.say("citation.minutes-of", held);
        }
        String number = decision.number();
        String numbered =
                number == null ? words.say("citation.decision") : words.say("citation.decision-number", digits(number));
        String place = words.say("citation.decision-of", numbered, held).strip();
        return decision.page() == null ? place : place + ", " + words.say("page-number", decision.page());
    }

    private static String office(@Nullable Office office) {
        return office == null
                ? ""
                : Stream.of(office.name(), office.branch())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
    }

    private static String latin(Memo memo, String number) {
        return Objects.requireNonNullElse(memo.normalized(), number);
    }

    /** The paper's own number without the mark that closes it. */
    private String digits(String number) {
        return figures.digits(number.replaceAll("[\\s।.):,-]+$", ""));
    }
}
