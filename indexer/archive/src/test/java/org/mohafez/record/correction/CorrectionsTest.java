package org.mohafez.record.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.record.RecordJson;

class CorrectionsTest {
    private static final FieldName TITLE = FieldName.of("/title");
    private static final FieldName TEXT = FieldName.of("/decisions/3/text");

    @Test
    void whatWasSaidLastCounts() {
        Corrections said = made(new Edit.Put(TITLE, "first", null), new Edit.Put(TITLE, "second", "first"));

        assertThat(said.said())
                .extractingByKey(TITLE)
                .extracting(Corrections.Said::value)
                .isEqualTo("second");
    }

    @Test
    void whatIsTakenBackIsTheMachinesAgain() {
        Corrections said = made(new Edit.Put(TITLE, "first", null), new Edit.Retract(TITLE));

        assertThat(said.said()).isEmpty();
        assertThat(said.corrections()).as("and yet it is remembered").hasSize(2);
    }

    @Test
    void thatNothingIsStatedIsSaidToo() {
        Corrections said = made(new Edit.Put(TITLE, "  ", "first"));

        assertThat(said.said())
                .extractingByKey(TITLE)
                .extracting(Corrections.Said::value)
                .isNull();
    }

    @Test
    void aRowThatIsRestoredIsNotDropped() {
        assertThat(made(new Edit.Drop(3, 2), new Edit.Restore(3)).dropped()).isEmpty();
        assertThat(made(new Edit.Restore(3), new Edit.Drop(3, 2)).dropped()).containsKey(3);
    }

    @Test
    void whatWasSaidOfRowsThatAReadingLostIsKnown() {
        Corrections said = made(
                new Edit.Put(TEXT, "নতুন", null),
                new Edit.Put(FieldName.of("/decisions/4/topic"), "বিষয়", null),
                new Edit.Drop(4, null));

        assertThat(said.unplaced(Set.of(1, 2, 3))).isEmpty();
        assertThat(said.unplaced(Set.of(1, 2))).containsExactly(TEXT);
    }

    @Test
    void theyAreWrittenAndReadAgain() {
        Corrections all = made(
                new Edit.Put(TEXT, "নতুন", "পুরাতন"),
                new Edit.Put(TITLE, null, "x"),
                new Edit.Retract(TITLE),
                new Edit.Drop(2, 1),
                new Edit.Restore(2),
                new Edit.Add(7, 3, 2));

        String json = RecordJson.line(all);

        assertThat(json)
                .contains("{\"edit\":\"put\",\"field\":\"/decisions/3/text\",\"value\":\"নতুন\",\"was\":\"পুরাতন\"}")
                .contains("{\"edit\":\"add\",\"ordinal\":7,\"after\":3,\"page\":2}");
        assertThat(RecordJson.read(json, Corrections.class)).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/reads",
                "/source/sha256",
                "/decisions",
                "/decisions/0/text",
                "/decisions/1/page",
                "/decisions/1/text/",
                "/decisions/99999999999/text",
                "title"
            })
    void fieldsThatPeopleDoNotPutRightAreNone(String written) {
        assertThat(FieldName.find(written)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> FieldName.of(written));
    }

    @Test
    void everyFieldIsReadAsItIsWritten() {
        for (HeadField field : HeadField.values()) {
            assertThat(FieldName.of(field.pointer())).isEqualTo(new FieldName.Head(field));
        }
        for (RowField field : RowField.values()) {
            FieldName row = new FieldName.Row(12, field);
            assertThat(FieldName.of(row.toString())).isEqualTo(row);
        }
    }

    private static Corrections made(Edit... edits) {
        Corrections all = Corrections.NONE;
        for (Edit edit : edits) {
            all = all.and(new Correction("rahima", Instant.parse("2025-06-15T04:00:00Z"), "", List.of(edit)));
        }
        return all;
    }
}
