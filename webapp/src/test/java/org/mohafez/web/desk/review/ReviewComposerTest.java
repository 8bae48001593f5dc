package org.mohafez.web.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mohafez.account.Account;
import org.mohafez.account.Role;
import org.mohafez.account.Session;
import org.mohafez.archive.Holding;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.RecordJson;
import org.mohafez.record.correction.Correction;
import org.mohafez.record.correction.Corrections;
import org.mohafez.record.correction.Edit;
import org.mohafez.record.correction.FieldName;
import org.mohafez.web.desk.review.ReviewSheet.Lost;
import org.mohafez.web.fixture.MemoryArchive;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.Words;

class ReviewComposerTest {
    private static final Session RAHIMA = new Session(
            new Account("rahima", "Rahima Begum", Role.CLERK, Instant.EPOCH, true, false), "key", Instant.EPOCH);

    private static final Instant DAY = Instant.parse("2025-03-01T10:00:00Z");

    /** Row 2 has been lost by a newer reading, row 3 goes on as row 4. */
    private static final Holding.Document PAPER =
            new Holding.Document("a", DAY, RecordJson.read("""
                    {"kind": "minutes", "marking": "গোপনীয়", "access": "internal",
                     "retired": [{"ordinal": 2}, {"ordinal": 3, "replacedBy": 4}],
                     "checks": [{"rule": "holds-telephone", "ok": false, "detail": "× 2"}],
                     "decisions": [{"ordinal": 1, "text": "খাল খনন করতে হবে।"}, {"ordinal": 4, "text": "মাঠ ভরাট করতে হবে।"}]}
                    """, PaperRecord.class));

    private static ReviewSheet sheet(Edit... edits) {
        MemoryArchive archive = new MemoryArchive()
                .with(PAPER)
                .with("a", new Corrections(List.of(new Correction("rahima", DAY, "", List.of(edits)))));
        return new ReviewComposer(Words.in(Lang.EN), archive, PAPER, Unmade.NOTHING).sheet(RAHIMA, "title", null, null);
    }

    @Test
    void whatWasSaidOfRowsThatAreNoMoreIsShown() {
        ReviewSheet sheet = sheet(
                new Edit.Put(FieldName.of("/decisions/1/topic"), "খাল", null),
                new Edit.Put(FieldName.of("/decisions/2/topic"), "সেতু", null),
                new Edit.Put(FieldName.of("/decisions/3/topic"), null, "মাঠ"));
        assertThat(sheet.lost()).extracting(Lost::what).containsExactly("Topic: সেতু", "Topic: nothing");
        assertThat(sheet.lost()).extracting(Lost::now).containsExactly(0, 4);
        assertThat(sheet.lost()).allSatisfy(lost -> assertThat(lost.by()).startsWith("rahima, "));
    }

    @Test
    void whatSomebodyDroppedIsNotLost() {
        assertThat(sheet(new Edit.Put(FieldName.of("/decisions/2/topic"), "সেতু", null), new Edit.Drop(2, null))
                        .lost())
                .isEmpty();
    }

    @Test
    void everyGroundOfWithholdingIsSaid() {
        assertThat(sheet().withheld())
                .containsExactly("Marked on the paper: গোপনীয়", "Has telephone numbers of private persons");
    }
}
