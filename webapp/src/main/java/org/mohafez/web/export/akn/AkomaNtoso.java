package org.mohafez.web.export.akn;

import java.io.OutputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Holding;
import org.mohafez.page.Pages;
import org.mohafez.record.Decision;
import org.mohafez.record.Implementer;
import org.mohafez.record.Memo;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Provision;
import org.mohafez.record.Signatory;
import org.mohafez.web.export.markup.Markup;

/**
 * Writes a paper as a {@code doc}: its identity on the four levels of FRBR, whom it names, and its decisions or provisions as
 * sections in their order. What the paper does not state is left out; a text that is neither stands as paragraphs.
 */
public final class AkomaNtoso {
    static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private final PaperRecord paper;
    private final Identity identity;
    private final References references;
    private final Markup to;

    private AkomaNtoso(Holding.Document document, String permalink, Markup to) {
        this.paper = document.record();
        this.identity = Identity.of(document, permalink);
        this.references = References.of(paper);
        this.to = to;
    }

    /** @param permalink of the paper, absolute */
    public static void write(Holding.Document document, @Nullable Pages pages, String permalink, OutputStream out) {
        Markup to = Markup.begin(out, "akomaNtoso", NAMESPACE, "", false);
        new AkomaNtoso(document, permalink, to).write(pages);
        to.finish();
    }

    private void write(@Nullable Pages pages) {
        to.begin("doc").value("name", paper.kind().code()).value("contains", "originalVersion");
        to.begin("meta");
        identity.write(to);
        references.write(to);
        to.end();
        preface();
        body(pages);
        conclusions();
        to.end();
    }

    private void preface() {
        to.begin("preface");
        if (references.office() != null) {
            to.begin("p")
                    .begin("docAuthority")
                    .value("refersTo", "#office")
                    .text(references.office())
                    .end()
                    .end();
        }
        Memo memo = paper.memo();
        if (memo != null && memo.number() != null) {
            to.begin("p").holding("docNumber", memo.number()).end();
        }
        to.begin("p");
        to.begin("docDate")
                .value("date", identity.date())
                .text(identity.date())
                .end()
                .end();
        to.begin("p").holding("docTitle", identity.title()).end();
        to.end();
    }

    private void body(@Nullable Pages pages) {
        to.begin("mainBody");
        if (!paper.decisions().isEmpty()) {
            paper.decisions().forEach(this::section);
        } else if (!paper.provisions().isEmpty()) {
            for (int i = 0; i < paper.provisions().size(); i++) {
                section(i + 1, paper.provisions().get(i));
            }
        } else {
            paragraphs(null, pages == null ? identity.title() : pages.text());
        }
        to.end();
    }

    private void section(Decision decision) {
        to.begin("section").value("eId", "sec_" + decision.ordinal());
        number(decision.number());
        if (decision.topic() != null) {
            to.holding("heading", decision.topic());
        }
        to.begin("content");
        if (decision.discussion() != null) {
            paragraphs("discussion", decision.discussion());
        }
        paragraphs("decision", decision.text());
        if (!decision.implementers().isEmpty()) {
            to.begin("p").value("class", "implementers");
            String between = "";
            for (Implementer implementer : decision.implementers()) {
                to.text(between);
                to.begin("role").value("refersTo", "#" + references.role(implementer));
                to.text(implementer.text()).end();
                between = "; ";
            }
            to.end();
        }
        if (decision.deadline() != null) {
            to.begin("p").value("class", "deadline");
            dated(decision.deadline().date(), decision.deadline().text());
            to.end();
        }
        to.end().end();
    }

    private void section(int position, Provision provision) {
        to.begin("section").value("eId", "sec_" + position);
        number(provision.number());
        to.begin("content");
        paragraphs(null, provision.text());
        to.end().end();
    }

    private void conclusions() {
        if (paper.signatories().isEmpty()) {
            return;
        }
        to.begin("conclusions");
        for (Signatory signatory : paper.signatories()) {
            to.begin("p").begin("signature");
            if (signatory.name() != null) {
                to.begin("person").value("refersTo", "#" + references.person(signatory));
                to.text(signatory.name()).end();
            }
            to.text(signatory.designation() == null ? "" : ", " + signatory.designation())
                    .end();
            if (signatory.date() != null) {
                to.text(" ");
                dated(signatory.date(), signatory.date());
            }
            to.end();
        }
        to.end();
    }

    private void number(@Nullable String number) {
        if (number != null) {
            to.holding("num", number);
        }
    }

    /** A text with its day, where that is one. */
    private void dated(@Nullable String iso, String text) {
        if (Identity.isDay(iso)) {
            to.begin("date")
                    .value("date", Objects.requireNonNull(iso))
                    .text(text)
                    .end();
        } else {
            to.text(text);
        }
    }

    private void paragraphs(@Nullable String kind, String text) {
        for (String line : text.strip().split("\\n+", -1)) {
            to.begin("p");
            if (kind != null) {
                to.value("class", kind);
            }
            to.text(line).end();
        }
    }
}
