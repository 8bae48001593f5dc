package org.mohafez.web.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.mohafez.record.Decision;
import org.mohafez.record.Kind;
import org.mohafez.record.Meeting;
import org.mohafez.record.Memo;
import org.mohafez.record.Office;
import org.mohafez.record.PaperRecord;
import org.mohafez.web.ui.Lang;

/**
 * A decision for machines, with as much of its paper as is needed to cite it.
 *
 * @param id {@code documentId/ordinal}
 * @param url absolute
 * @param citation in Bangla
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CitedDecision(
        String id,
        String documentId,
        String url,
        Kind kind,
        @Nullable String title,
        @Nullable Office office,
        @Nullable Memo memo,
        @Nullable Meeting meeting,
        Decision decision,
        String citation) {

    static CitedDecision of(String documentId, PaperRecord paper, Decision decision, String url) {
        return new CitedDecision(
                documentId + "/" + decision.ordinal(),
                documentId,
                url,
                paper.kind(),
                paper.title(),
                paper.office(),
                paper.memo(),
                paper.meeting(),
                decision,
                new Citation(Lang.BN).of(paper, decision));
    }
}
