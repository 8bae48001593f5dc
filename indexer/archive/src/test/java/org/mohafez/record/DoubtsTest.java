package org.mohafez.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mohafez.record.Doubt.Cause;

class DoubtsTest {
    private static final String SURE = """
            {"kind": "minutes", "status": "signed", "access": "public", "office": {"name": "উপজেলা পরিষদ"},
             "memo": {"number": "১২.৩", "issued": "2025-03-15"}, "meeting": {"date": "2025-03-12"},
             "decisions": [{"ordinal": 1, "text": "খাল খনন করতে হবে।", "page": 1, "implementers": [{"text": "উপজেলা প্রকৌশলী"}]}%s],
             "reads": {"/decisions/0/text": {"page": 1, "confidence": 0.95, "rule": "row"}%s}%s}
            """;

    @Test
    void aPaperThatWasReadSurelyIsNotDoubted() {
        assertThat(Doubts.of(record("", "", ""))).isEmpty();
        assertThat(Doubts.weight(Doubts.of(record("", "", "")))).isZero();
    }

    @Test
    void whatOfficersActUponComesFirst() {
        PaperRecord record = record(
                ", {\"ordinal\": 2, \"text\": \"মাঠ ভরাট করতে হবে।\", \"page\": 1}",
                ", \"/title\": {\"page\": 1, \"confidence\": 0.6, \"rule\": \"guess\"}",
                ", \"unread\": [{\"field\": \"/memo/issued\", \"page\": 1, \"reason\": \"stamped\"}],"
                        + " \"pages\": [{\"number\": 2, \"source\": \"ocr\", \"confidence\": 0.4}],"
                        + " \"checks\": [{\"rule\": \"bangla-date-agrees\", \"ok\": false, \"detail\": \"x\"}]");

        assertThat(Doubts.of(record))
                .extracting(Doubt::cause)
                .containsExactly(
                        Cause.UNREAD, Cause.DISAGREES, Cause.NO_IMPLEMENTER, Cause.UNSURE_VALUE, Cause.UNSURE_PAGE);
    }

    @Test
    void minutesWithoutDecisionsAndDatesAreDoubtedMost() {
        PaperRecord empty = RecordJson.read(
                "{\"kind\": \"minutes\", \"status\": \"signed\", \"access\": \"public\", \"decisions\": []}",
                PaperRecord.class);
        PaperRecord order = RecordJson.read(
                "{\"kind\": \"order\", \"status\": \"signed\", \"access\": \"public\", \"decisions\": []}",
                PaperRecord.class);

        assertThat(Doubts.of(empty)).extracting(Doubt::cause).startsWith(Cause.NO_DECISIONS, Cause.NO_MEETING_DATE);
        assertThat(Doubts.of(order)).extracting(Doubt::cause).doesNotContain(Cause.NO_DECISIONS, Cause.NO_MEETING_DATE);
        assertThat(Doubts.weight(Doubts.of(empty))).isGreaterThan(Doubts.weight(Doubts.of(order)));
    }

    @Test
    void whatAPersonLookedAtIsNotDoubtedAgain() {
        PaperRecord record = record(
                ", {\"ordinal\": 2, \"text\": \"মাঠ ভরাট করতে হবে।\", \"page\": 1}",
                ", \"/decisions/1/implementers\": {\"page\": 1, \"confidence\": 1, \"rule\": \"correction\"},"
                        + " \"/decisions/1/text\": {\"page\": 2, \"confidence\": 1, \"rule\": \"correction\"}",
                ", \"pages\": [{\"number\": 1, \"source\": \"ocr\", \"confidence\": 0.9}]");

        assertThat(Doubts.of(record)).isEmpty();
    }

    @Test
    void aLongPaperIsNotDoubtedMoreForItsLengthAlone() {
        StringBuilder rows = new StringBuilder();
        for (int i = 2; i <= 40; i++) {
            rows.append(", {\"ordinal\": ").append(i).append(", \"text\": \"ব্যবস্থা নিতে হবে।\", \"page\": 1}");
        }

        assertThat(Doubts.weight(Doubts.of(record(rows.toString(), "", ""))))
                .isEqualTo(5 * Cause.NO_IMPLEMENTER.weight());
    }

    private static PaperRecord record(String decisions, String reads, String more) {
        return RecordJson.read(SURE.formatted(decisions, reads, more), PaperRecord.class);
    }
}
