package org.mohafez.web.later;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.search.Act;
import org.mohafez.search.Hit;

/**
 * What a later paper of this archive says it does to another, for machines.
 *
 * @param text in which words
 * @param namesDecision whether it names the very decision this stands with; never with a whole paper
 * @param decisions the numbers of the decisions it names, in Latin digits; absent where it names none
 * @param url the path of the later paper's page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LaterActJson(
        String type,
        String text,
        boolean namesDecision,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> decisions,
        String documentId,
        @Nullable String title,
        @Nullable String memoNumber,
        @Nullable String issuedDate,
        String url) {

    /** @param number the paper's own of the decision it stands with; null: it has none, or it is the whole paper */
    public static LaterActJson of(Act act, @Nullable String number) {
        Hit paper = act.paper();
        return new LaterActJson(
                act.says().type(),
                act.says().text(),
                LaterPapers.names(act, number),
                NamedDecisions.in(act.says().text()),
                paper.documentId(),
                paper.title(),
                paper.memoNumber(),
                paper.issuedDate(),
                "/d/" + paper.documentId());
    }
}
