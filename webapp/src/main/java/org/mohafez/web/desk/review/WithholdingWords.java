package org.mohafez.web.desk.review;

import java.util.List;
import java.util.Objects;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Withholding;
import org.mohafez.web.ui.Words;

/** Why a paper stays internal, in the reader's language. */
record WithholdingWords(Words words) {
    /** One at least: what nothing in it withholds was brought in so, or somebody said so. */
    List<String> grounds(PaperRecord paper) {
        List<String> reasons = Withholding.reasons(paper);
        return reasons.isEmpty()
                ? List.of(words.say("withheld.said"))
                : reasons.stream().map(reason -> ground(reason, paper)).toList();
    }

    private String ground(String reason, PaperRecord paper) {
        return reason.equals(Withholding.MARKED)
                ? words.say("withheld.marked", Objects.requireNonNullElse(paper.marking(), ""))
                : words.sayOr(reason, "check." + reason);
    }
}
