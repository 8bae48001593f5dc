package org.mohafez.series;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Holding.Document;
import org.mohafez.bangla.BanglaText;
import org.mohafez.bangla.date.WrittenDate;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.PutOff;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.page.Page;
import org.mohafez.page.Paragraph;
import org.mohafez.record.Kind;

/**
 * What a paper says of a meeting that was put off.
 *
 * @param paper the paper that says so
 * @param month of which the meeting was to be
 * @param words the sentence that says so
 * @param page where it stands, from 1
 */
public record Postponement(Document paper, YearMonth month, String words, int page) {
    private static final Phrases MEETING = Phrases.of("সভা", "সভার", "সভাটি", "meeting");

    /** Of the state of a meeting tell notices and letters; minutes tell of decisions. */
    public static boolean mayTell(Kind kind) {
        return kind != Kind.MINUTES && kind != Kind.WORKING_PAPER;
    }

    /**
     * What a paper says of that body's meetings that were put off: sentences that speak of a meeting, say that it is put off and
     * name its month or day. The body must be named in the paper.
     *
     * @param pages the paper's own, as read
     */
    public static List<Postponement> in(Document paper, List<Page> pages, Body body) {
        if (!mayTell(paper.record().kind())
                || pages.stream().noneMatch(page -> body.namedIn(Words.of(BanglaText.clean(page.text()))))) {
            return List.of();
        }
        return pages.stream().flatMap(page -> in(paper, page)).toList();
    }

    private static Stream<Postponement> in(Document paper, Page page) {
        // Paragraph by paragraph: the date of the letterhead is not the meeting's.
        return page.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .flatMap(paragraph -> Stream.of(paragraph.text().split("[।;]")))
                .map(BanglaText::oneLine)
                .filter(sentence -> {
                    String clean = BanglaText.clean(sentence);
                    return PutOff.in(clean) && Words.of(clean).has(MEETING);
                })
                .flatMap(sentence -> WrittenDate.findAll(sentence).stream()
                        .map(Postponement::month)
                        .filter(Objects::nonNull)
                        .distinct()
                        .limit(1)
                        .map(month -> new Postponement(paper, month, sentence, page.number())));
    }

    private static @Nullable YearMonth month(WrittenDate date) {
        return date.month() != null ? date.month() : date.date() == null ? null : YearMonth.from(date.date());
    }
}
