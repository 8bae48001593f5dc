package org.mohafez.web.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.RecordJson;
import org.mohafez.record.correction.Corrections;
import org.mohafez.record.correction.Edit;
import org.mohafez.record.correction.FieldName;

class ReviewFormTest {
    private static final PaperRecord RECORD = RecordJson.read("""
            {"kind": "minutes", "status": "signed", "title": "সভা", "access": "internal", "retired": [{"ordinal": 7}],
             "decisions": [
               {"ordinal": 1, "text": "খাল খনন করতে হবে।", "page": 1, "implementers": [{"text": "উপজেলা প্রকৌশলী"}]},
               {"ordinal": 2, "text": "মাঠ ভরাট করতে হবে।", "page": 2, "implementers": [{"text": "উপজেলা শিক্ষা অফিসার"}]}]}
            """, PaperRecord.class);

    private final Map<String, String> form = new HashMap<>();

    @Test
    void aSheetThatSaysWhatItSaidIsNoCorrection() {
        field("/title", "সভা", "সভা");
        field("/decisions/1/text", "খাল খনন\r\nকরতে হবে।", "খাল খনন\nকরতে হবে।");

        assertThat(edits()).isEmpty();
    }

    @Test
    void whatWasChangedIsPutWithWhatWasSeen() {
        field("/title", "বিশেষ সভা ", "সভা");
        field("/meeting/date", "", "2025-03-12");

        assertThat(edits())
                .containsExactly(put("/title", "বিশেষ সভা", "সভা"), put("/meeting/date", null, "2025-03-12"));
    }

    @Test
    void aDayIsTypedInEitherCalendarAndWhatIsNoneStaysAsTyped() {
        field("/memo/issued", "৩ অক্টোবর ২০২৪", "2024-10-03");
        assertThat(edits()).isEmpty();
        field("/memo/issued", "০৪-১০-২০২৪", "2024-10-03");
        assertThat(edits()).containsExactly(put("/memo/issued", "2024-10-04", "2024-10-03"));
        field("/memo/issued", "১৮ আশ্বিন ১৪৩১", "2024-10-04");
        assertThat(edits()).containsExactly(put("/memo/issued", "2024-10-03", "2024-10-04"));
        field("/memo/issued", "অক্টোবর ২০২৪", "2024-10-03");
        assertThat(edits()).containsExactly(put("/memo/issued", "অক্টোবর ২০২৪", "2024-10-03"));
    }

    @Test
    void whatWasLookedAtIsConfirmed() {
        field("/title", "সভা", "সভা");
        field("/memo/number", "", "");

        assertThat(edits("/title", "/memo/number"))
                .containsExactly(put("/title", "সভা", "সভা"), put("/memo/number", null, null));
    }

    @Test
    void aLineOfHyphensPartsARow() {
        field("/decisions/1/text", "খাল খনন করতে হবে।\r\n---\r\nমাটি সরাতে হবে।", "খাল খনন করতে হবে। মাটি সরাতে হবে।");
        field("/decisions/1/implementers", "উপজেলা প্রকৌশলী", "উপজেলা প্রকৌশলী");

        assertThat(edits())
                .containsExactly(
                        put("/decisions/1/text", "খাল খনন করতে হবে।", "খাল খনন করতে হবে। মাটি সরাতে হবে।"),
                        new Edit.Add(8, 1, 1),
                        put("/decisions/8/text", "মাটি সরাতে হবে।", null),
                        put("/decisions/8/implementers", "উপজেলা প্রকৌশলী", null));
    }

    @Test
    void aRowGoesOnFromTheOneAbove() {
        field("/decisions/1/text", "খাল খনন করতে হবে।", "খাল খনন করতে হবে।");
        field("/decisions/1/implementers", "উপজেলা প্রকৌশলী", "উপজেলা প্রকৌশলী");
        field("/decisions/2/text", "মাঠ ভরাট করতে হবে।", "মাঠ ভরাট করতে হবে।");
        field("/decisions/2/implementers", "উপজেলা শিক্ষা অফিসার", "উপজেলা শিক্ষা অফিসার");
        form.put("row.2", "join");

        assertThat(edits())
                .containsExactly(
                        put("/decisions/1/text", "খাল খনন করতে হবে।\nমাঠ ভরাট করতে হবে।", "খাল খনন করতে হবে।"),
                        put("/decisions/1/implementers", "উপজেলা প্রকৌশলী\nউপজেলা শিক্ষা অফিসার", "উপজেলা প্রকৌশলী"),
                        new Edit.Drop(2, 1));
    }

    @Test
    void rowsThatAreJoinedOneAfterTheOtherAllGoToTheFirst() {
        PaperRecord three = RecordJson.read("""
                {"kind": "minutes", "status": "signed", "access": "internal",
                 "decisions": [{"ordinal": 1, "text": "এক"}, {"ordinal": 2, "text": "দুই"}, {"ordinal": 3, "text": "তিন"}]}
                """, PaperRecord.class);
        field("/decisions/1/text", "এক", "এক");
        form.put("row.2", "join");
        form.put("row.3", "join");

        assertThat(new ReviewForm(three, 3, form::get, Set.of())
                        .correction("rahima", Instant.EPOCH)
                        .orElseThrow()
                        .edits())
                .containsExactly(
                        new Edit.Drop(2, 1), put("/decisions/1/text", "এক\nদুই\nতিন", "এক"), new Edit.Drop(3, 1));
    }

    @Test
    void linesOfHyphensPartWhatIsAddedToo() {
        form.put("add.2", "সেতু নির্মাণ\r\nকরতে হবে।\r\n---\r\nরাস্তা সংস্কার করতে হবে।");

        assertThat(edits())
                .containsExactly(
                        new Edit.Add(8, 2, 2),
                        put("/decisions/8/text", "সেতু নির্মাণ\nকরতে হবে।", null),
                        new Edit.Add(9, 8, 2),
                        put("/decisions/9/text", "রাস্তা সংস্কার করতে হবে।", null));
    }

    @Test
    void aRowIsDroppedAndOneIsAdded() {
        field("/decisions/1/text", "changed in vain", "খাল খনন করতে হবে।");
        form.put("row.1", "drop");
        form.put("add.2", " সেতু নির্মাণ করতে হবে। ");

        assertThat(edits())
                .containsExactly(
                        new Edit.Drop(1, null),
                        new Edit.Add(8, 2, 2),
                        put("/decisions/8/text", "সেতু নির্মাণ করতে হবে।", null));
    }

    @Test
    void theFirstRowHasNoneAbove() {
        form.put("row.1", "join");
        assertThat(edits()).isEmpty();
    }

    @Test
    void fieldsThatAreNoneAreNotTaken() {
        form.put("f/source/sha256", "00");
        form.put("f/decisions/9/text", "x");
        assertThat(edits("/source/sha256")).isEmpty();
    }

    private void field(String name, String value, String was) {
        form.put("f" + name, value);
        form.put("w" + name, was);
    }

    private List<Edit> edits(String... confirmed) {
        return new ReviewForm(RECORD, ReviewForm.lastOrdinal(RECORD, Corrections.NONE), form::get, Set.of(confirmed))
                .correction("rahima", Instant.EPOCH)
                .map(made -> made.edits())
                .orElse(List.of());
    }

    private static Edit put(String field, @Nullable String value, @Nullable String was) {
        return new Edit.Put(FieldName.of(field), value, was);
    }
}
