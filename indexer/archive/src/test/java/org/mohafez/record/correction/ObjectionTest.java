package org.mohafez.record.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mohafez.index.Paper;
import org.mohafez.record.Kind;
import org.mohafez.record.PaperRecord;

class ObjectionTest {
    private static final FieldName TITLE = FieldName.of("/title");
    private static final FieldName TEXT = FieldName.of("/decisions/1/text");

    private final PaperRecord current = Paper.of("0123456789abcdef", Kind.MINUTES)
            .title("মাসিক সভা")
            .decision("পুকুর", null, "পুকুর খনন করতে হবে।")
            .decision("রাস্তা", null, "রাস্তা মেরামত করতে হবে।")
            .record();

    @Test
    void whatSomebodyHasSeenTheyMayChange() {
        assertThat(to(new Edit.Put(TITLE, "বিশেষ সভা", "মাসিক সভা"))).isEmpty();
    }

    @Test
    void whatSomebodyElseChangedSinceIsSaid() {
        assertThat(to(new Edit.Put(TITLE, "বিশেষ সভা", "জরুরি সভা")))
                .containsExactly(new Objection.Overtaken(TITLE, "মাসিক সভা"));
        assertThat(to(new Edit.Put(TITLE, "মাসিক সভা", "জরুরি সভা")))
                .as("both wrote the same")
                .isEmpty();
    }

    @Test
    void whatAFieldCannotSayIsRefused() {
        assertThat(to(put("/kind", "circus", "minutes"))).hasSize(1).hasOnlyElementsOfType(Objection.Unfit.class);
        assertThat(to(put("/kind", null, "minutes"))).hasSize(1).hasOnlyElementsOfType(Objection.Unfit.class);
        for (String noDay : List.of("2025-02-30", "+99999999-12-31", "-0001-01-01")) {
            assertThat(to(put("/meeting/date", noDay, null)))
                    .as(noDay)
                    .hasSize(1)
                    .hasOnlyElementsOfType(Objection.Unfit.class);
        }
        assertThat(to(put("/access", "secret", "public"))).hasSize(1).hasOnlyElementsOfType(Objection.Unfit.class);
        assertThat(to(new Edit.Put(TEXT, " ", "পুকুর খনন করতে হবে।"))).containsExactly(new Objection.Unfit(TEXT, null));
        assertThat(to(put("/kind", "order", "minutes"))).isEmpty();
        assertThat(to(put("/meeting/date", "2025-02-28", null))).isEmpty();
    }

    @Test
    void rowsThatAreNotThereAreNotChanged() {
        assertThat(to(put("/decisions/9/topic", "x", null))).containsExactly(new Objection.NoSuchRow(9));
        assertThat(to(new Edit.Drop(9, null))).containsExactly(new Objection.NoSuchRow(9));
        assertThat(to(new Edit.Drop(2, 9))).containsExactly(new Objection.NoSuchRow(9));
        assertThat(to(new Edit.Drop(2, 2))).containsExactly(new Objection.NoSuchRow(2));
        assertThat(to(new Edit.Restore(2))).containsExactly(new Objection.NoSuchRow(2));
        assertThat(to(new Edit.Drop(2, null), put("/decisions/2/topic", "x", null)))
                .as("in one correction too")
                .containsExactly(new Objection.NoSuchRow(2));
    }

    @Test
    void aNewRowTakesANumberOfItsOwn() {
        assertThat(to(new Edit.Add(2, 1, 1))).containsExactly(new Objection.OrdinalTaken(2));
        assertThat(to(new Edit.Add(3, 9, 1))).containsExactly(new Objection.NoSuchRow(9));
        assertThat(to(new Edit.Add(3, 0, 1), put("/decisions/3/text", "সেতু নির্মাণ করতে হবে।", null)))
                .isEmpty();
    }

    private List<Objection> to(Edit... edits) {
        Correction correction = new Correction("rahima", Instant.EPOCH, "", List.of(edits));
        return Objection.to(correction, current, Corrections.NONE);
    }

    private static Edit.Put put(String field, @Nullable String value, @Nullable String was) {
        return new Edit.Put(FieldName.of(field), value, was);
    }
}
