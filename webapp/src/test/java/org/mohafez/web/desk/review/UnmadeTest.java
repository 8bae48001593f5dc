package org.mohafez.web.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.RecordJson;
import org.mohafez.record.correction.Correction;
import org.mohafez.record.correction.Edit;
import org.mohafez.record.correction.FieldName;
import org.mohafez.record.correction.FieldValue;

class UnmadeTest {
    private static final PaperRecord NOW = RecordJson.read("""
            {"kind": "minutes", "status": "signed", "title": "সভা", "access": "internal",
             "decisions": [
               {"ordinal": 1, "text": "খাল খনন করতে হবে।", "implementers": [{"text": "উপজেলা প্রকৌশলী"}]},
               {"ordinal": 2, "text": "মাঠ ভরাট করতে হবে।", "implementers": [{"text": "উপজেলা শিক্ষা অফিসার"}]},
               {"ordinal": 8, "text": "অন্যের যোগ করা।"}]}
            """, PaperRecord.class);

    private final Map<String, String> form = new HashMap<>();

    UnmadeTest() {
        for (int ordinal : List.of(1, 2, 8)) {
            says("/decisions/" + ordinal + "/text");
            says("/decisions/" + ordinal + "/implementers");
        }
        says("/title");
    }

    @Test
    void whatIsHandedInOnceMoreSaysTheSame() {
        form.put("f/title", "বিশেষ সভা");
        form.put("f/decisions/1/text", "খাল খনন\n---\nকরতে হবে।\n---\nদ্রুত।");
        form.put("add.1", "সেতু।\n---\nরাস্তা।");
        form.put("row.8", "join");
        form.put("note", "খাতা দেখে");
        Correction first = correction();

        fill(Unmade.of(first, NOW));

        assertThat(correction()).isEqualTo(first);
    }

    @Test
    void joinedRowsAreNotJoinedTwice() {
        form.put("row.2", "join");
        form.put("row.8", "join");
        Correction first = correction();

        Unmade unmade = Unmade.of(first, NOW);

        assertThat(unmade.fates()).isEqualTo(Map.of(2, "join", 8, "join"));
        assertThat(unmade.values()).containsEntry(text(1), "খাল খনন করতে হবে।");
        fill(unmade);
        assertThat(correction()).isEqualTo(first);
    }

    @Test
    void aRowThatWasChangedAndJoinedIsDroppedAndItsWordsStayAbove() {
        form.put("f/decisions/2/text", "মাঠ ভরাট হবে।");
        form.put("row.2", "join");

        Unmade unmade = Unmade.of(correction(), NOW);

        assertThat(unmade.fates()).isEqualTo(Map.of(2, "drop"));
        assertThat(unmade.values()).containsEntry(text(1), "খাল খনন করতে হবে।\nমাঠ ভরাট হবে।");
    }

    @Test
    void whatOthersSayByNowIsNotPutOverByAnOldSlip() {
        assertThat(unmade(new Edit.Put(FieldName.of("/title"), "আমার সভা", "আগের সভা"))
                        .values())
                .isEmpty();
    }

    @Test
    void aRowThatAnotherAddedMeanwhileIsNotTakenForOnesOwn() {
        Unmade unmade = unmade(
                new Edit.Add(8, 2, 1),
                new Edit.Put(text(8), "সেতু নির্মাণ করতে হবে।", null),
                new Edit.Add(9, 8, 1),
                new Edit.Put(text(9), "রাস্তা সংস্কার করতে হবে।", null));

        assertThat(unmade.values()).isEmpty();
        assertThat(unmade.added()).isEqualTo(Map.of(2, "সেতু নির্মাণ করতে হবে।\n---\nরাস্তা সংস্কার করতে হবে।"));
    }

    @Test
    void aRowThatIsThereByNowIsNotAddedAgain() {
        assertThat(unmade(new Edit.Add(7, 2, 1), new Edit.Put(text(7), "অন্যের যোগ করা।", null))
                        .added())
                .isEmpty();
    }

    private static Unmade unmade(Edit... edits) {
        return Unmade.of(new Correction("rahima", Instant.EPOCH, "", List.of(edits)), NOW);
    }

    private Correction correction() {
        return new ReviewForm(NOW, 8, form::get, Set.of())
                .correction("rahima", Instant.EPOCH)
                .orElseThrow();
    }

    /** As the sheet has it again. */
    private void fill(Unmade unmade) {
        form.keySet().removeIf(name -> !name.startsWith("w/") && !name.startsWith("f/"));
        form.replaceAll((name, value) ->
                name.startsWith("f/") ? Objects.requireNonNull(form.get("w" + name.substring(1))) : value);
        unmade.values().forEach((field, value) -> form.put("f" + field, value));
        unmade.fates().forEach((ordinal, fate) -> form.put("row." + ordinal, fate));
        unmade.added().forEach((ordinal, text) -> form.put("add." + ordinal, text));
        form.put("note", unmade.note());
    }

    private void says(String field) {
        String value = FieldValue.in(NOW, FieldName.of(field)).orElse("");
        form.put("f" + field, value);
        form.put("w" + field, value);
    }

    private static FieldName text(int ordinal) {
        return FieldName.of("/decisions/" + ordinal + "/text");
    }
}
