package org.mohafez.web.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.mohafez.record.Decision;
import org.mohafez.record.Kind;
import org.mohafez.record.Meeting;
import org.mohafez.record.Memo;
import org.mohafez.record.Office;
import org.mohafez.record.PaperRecord;
import org.mohafez.web.record.view.Citation;
import org.mohafez.web.ui.Lang;

/**
 * An entry for machines: a decision, or what else a paper says, with as much of the paper as is needed to cite it.
 *
 * @param id {@code documentId/ordinal}
 * @param url absolute
 * @param decision absent in entry 0, which stands for all other text of the paper
 * @param citation in Bangla
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CitedEntry(
        String id,
        String documentId,
        String url,
        Kind kind,
        @Nullable String title,
        @Nullable Office office,
        @Nullable Memo memo,
        @Nullable Meeting meeting,
        @Nullable Decision decision,
        String citation) {

    public static CitedEntry of(String documentId, PaperRecord paper, @Nullable Decision decision, String url) {
        return new CitedEntry(
                documentId + "/" + (decision == null ? 0 : decision.ordinal()),
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
