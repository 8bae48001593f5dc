package org.mohafez.web.export.akn;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Holding;
import org.mohafez.record.Meeting;
import org.mohafez.record.Memo;
import org.mohafez.record.PaperRecord;
import org.mohafez.web.export.markup.Markup;

/**
 * Which paper this is, by the naming convention of Akoma Ntoso: {@code /akn/bd/doc/KIND/DATE/ID} as a work, with its
 * language as an expression, as XML as a manifestation.
 *
 * @param date of issue, else of the meeting, else the day it was received
 * @param dateName which of these
 * @param language ISO 639-2
 * @param received the day on which these bytes came into the archive
 */
record Identity(
        String id,
        String kind,
        String title,
        @Nullable String memo,
        String date,
        String dateName,
        String language,
        String received,
        String permalink) {

    static Identity of(Holding.Document document, String permalink) {
        PaperRecord paper = document.record();
        Memo memo = paper.memo();
        Meeting meeting = paper.meeting();
        String issued = memo == null ? null : memo.issued();
        String met = meeting == null ? null : meeting.date();
        String received = document.receivedAt()
                .atZone(ZoneOffset.ofHours(6))
                .toLocalDate()
                .toString();
        String date = isDay(issued) ? issued : isDay(met) ? met : received;
        return new Identity(
                document.id(),
                paper.kind().code(),
                Objects.requireNonNullElse(
                        paper.title(),
                        Objects.requireNonNullElse(
                                paper.subject(), document.source().fileName())),
                memo == null ? null : memo.number(),
                Objects.requireNonNull(date),
                isDay(issued) ? "issued" : isDay(met) ? "meeting" : "received",
                "en".equals(paper.language()) ? "eng" : "ben",
                received,
                permalink);
    }

    static boolean isDay(@Nullable String iso) {
        try {
            return iso != null && LocalDate.parse(iso) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    void write(Markup to) {
        String work = "/akn/bd/doc/" + kind + "/" + date + "/" + id;
        String expression = work + "/" + language + "@" + date;
        to.begin("identification").value("source", "#mohafez");
        to.begin("FRBRWork");
        names(to, work + "/!main", work);
        to.begin("FRBRalias")
                .value("value", permalink)
                .value("name", "permalink")
                .end();
        about(to, date, dateName, "#office");
        valued(to, "FRBRcountry", "bd");
        valued(to, "FRBRsubtype", kind);
        if (memo != null) {
            valued(to, "FRBRnumber", memo);
        }
        valued(to, "FRBRname", title);
        to.end();
        to.begin("FRBRExpression");
        names(to, expression + "/!main", expression);
        about(to, date, dateName, "#office");
        to.begin("FRBRlanguage").value("language", language).end();
        to.end();
        to.begin("FRBRManifestation");
        names(to, expression + "/!main.xml", expression + ".akn");
        about(to, received, "received", "#mohafez");
        valued(to, "FRBRformat", "application/akn+xml");
        to.end().end();
    }

    private static void names(Markup to, String part, String whole) {
        valued(to, "FRBRthis", part);
        valued(to, "FRBRuri", whole);
    }

    private static void about(Markup to, String day, String what, String author) {
        to.begin("FRBRdate").value("date", day).value("name", what).end();
        to.begin("FRBRauthor").value("href", author).end();
    }

    private static void valued(Markup to, String element, String value) {
        to.begin(element).value("value", value).end();
    }
}
