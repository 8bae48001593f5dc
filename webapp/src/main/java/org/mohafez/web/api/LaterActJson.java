package org.mohafez.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.mohafez.search.Act;
import org.mohafez.search.Hit;
import org.mohafez.web.later.LaterPapers;

/**
 * What a later paper of this archive says it does to the one a hit stands in.
 *
 * @param text in which words
 * @param namesDecision whether it names this very decision
 * @param url the path of the later paper's page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LaterActJson(
        String type,
        String text,
        boolean namesDecision,
        String documentId,
        @Nullable String title,
        @Nullable String memoNumber,
        @Nullable String issuedDate,
        String url) {

    static LaterActJson of(Act act, Hit hit) {
        Hit paper = act.paper();
        return new LaterActJson(
                act.says().type(),
                act.says().text(),
                LaterPapers.names(act, hit.number()),
                paper.documentId(),
                paper.title(),
                paper.memoNumber(),
                paper.issuedDate(),
                DecisionsJson.path(paper));
    }
}
