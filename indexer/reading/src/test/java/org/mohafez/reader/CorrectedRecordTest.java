package org.mohafez.reader;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mohafez.reader.ReadText.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mohafez.record.Access;
import org.mohafez.record.Decision;
import org.mohafez.record.Doubt;
import org.mohafez.record.Doubts;
import org.mohafez.record.Implementer;
import org.mohafez.record.Kind;
import org.mohafez.record.Memo;
import org.mohafez.record.Ordinals;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.RecordJson;
import org.mohafez.record.Retired;
import org.mohafez.record.correction.Correction;
import org.mohafez.record.correction.Corrections;
import org.mohafez.record.correction.Edit;
import org.mohafez.record.correction.FieldName;
import org.mohafez.record.correction.FieldValue;
import org.mohafez.record.correction.HeadField;

class CorrectedRecordTest {
    private static final String HEAD = """
            গণপ্রজাতন্ত্রী বাংলাদেশ সরকার
            উপজেলা নির্বাহী অফিসারের কার্যালয়
            গোদাগাড়ী, রাজশাহী

            স্মারক নং- ০৫.৪৩.৮১৩৪.০০০.০১.০০৪.২৩.২১৪
            তারিখ: ১৫ মার্চ ২০২৫
            উপজেলা পরিষদের মার্চ ২০২৫ মাসের সভার কার্যবিবরণী

            সভাপতি\tমোছাঃ সালমা খাতুন উপজেলা নির্বাহী অফিসার
            সভার তারিখ\t১২-০৩-২০২৫

            ক্রমিক\tআলোচ্য বিষয়\tসিদ্ধান্ত\tবাস্তবায়নকারী
            """;

    private static final String CANAL = "০১\tখাল খনন\tবর্ষার পূর্বে খাল খনন শেষ করতে হবে।\tউপজেলা প্রকৌশলী\n";
    private static final String SCHOOL = "০২\tবিদ্যালয়\tবিদ্যালয়ের মাঠ ভরাট করতে হবে।\tউপজেলা শিক্ষা অফিসার\n";

    private static final String SPARSE = """
            উপজেলা নির্বাহী অফিসারের কার্যালয়
            গোদাগাড়ী, রাজশাহী
            উপজেলা পরিষদের মাসিক সভার কার্যবিবরণী

            ক্রমিক\tআলোচ্য বিষয়\tসিদ্ধান্ত\tবাস্তবায়নকারী
            ০১\tখাল খনন\tবর্ষার পূর্বে খাল খনন শেষ করতে হবে।\tউপজেলা প্রকৌশলী
            ০২\t\tবিদ্যালয়ের মাঠ ভরাট করতে হবে।\t
            """;

    private final PaperRecord reading = read(HEAD + CANAL + SCHOOL);

    @Test
    void withoutCorrectionsItIsTheReading() {
        assertThat(CorrectedRecord.of(reading, Corrections.NONE)).isSameAs(reading);
    }

    @Test
    void everyFieldSaysWhatAPersonSays() {
        for (HeadField field : HeadField.values()) {
            String value =
                    switch (field) {
                        case KIND -> "order";
                        case ACCESS -> "internal";
                        case ISSUED, MEETING_DATE -> "2024-11-30";
                        case MEMO_NUMBER -> "০৫.৪১.৮১৩৪.০০০.০১.০০৪.২৩.৯৯";
                        default -> "যা মানুষ লিখেছে";
                    };
            PaperRecord corrected = CorrectedRecord.of(reading, said(put(field.pointer(), value)));
            assertThat(FieldValue.in(corrected, new FieldName.Head(field)))
                    .as("%s", field)
                    .hasValue(value);
        }
    }

    @Test
    void whatFollowsFromAFieldFollows() {
        PaperRecord corrected = CorrectedRecord.of(
                reading,
                said(
                        put("/memo/number", "০৫.৪১.৮১৩৪.০০০.০১.০০৪.২৩.৯৯"),
                        put(
                                "/decisions/1/implementers",
                                "উপজেলা কৃষি অফিসার, গোদাগাড়ী\nসকল ইউনিয়ন পরিষদ চেয়ারম্যান"),
                        put(
                                "/decisions/1/text",
                                "ক) খাল খনন করতে হবে। খ) মাটি সরাতে হবে। ৩০ জুন ২০২৫ তারিখের মধ্যে শেষ করতে হবে।"),
                        put("/access", "internal")));

        Memo memo = requireNonNull(corrected.memo());
        assertThat(memo.normalized()).isEqualTo("05.41.8134.000.01.004.23.99");
        assertThat(memo.serial()).isEqualTo("99");
        assertThat(requireNonNull(memo.parts()).agency()).isEqualTo("41");
        assertThat(memo.issued()).as("the day stays").isEqualTo("2025-03-15");
        Decision canal = corrected.decisions().getFirst();
        assertThat(canal.implementers()).extracting(Implementer::place).containsExactly("গোদাগাড়ী", null);
        assertThat(canal.implementers())
                .allSatisfy(one -> assertThat(one.code()).isNotBlank());
        assertThat(canal.items()).hasSize(2);
        assertThat(requireNonNull(canal.deadline()).date()).isEqualTo("2025-06-30");
        assertThat(canal.topic()).isEqualTo("খাল খনন");
        assertThat(corrected.access()).isEqualTo(Access.INTERNAL);
    }

    @Test
    void aPersonIsSure() {
        PaperRecord corrected = CorrectedRecord.of(reading, said(put("/decisions/2/text", "মাঠ ভরাট করতে হবে।")));

        assertThat(requireNonNull(corrected.reads().get("/decisions/1/text")).rule())
                .isEqualTo("correction");
        assertThat(requireNonNull(corrected.reads().get("/decisions/0/text")).rule())
                .isNotEqualTo("correction");
    }

    /** Whether a field is empty because the paper says nothing, only who looks at the paper can tell; once they did, nobody is asked again. */
    @Test
    void whatAPersonSaysIsNotStatedIsNotDoubtedAgain() {
        PaperRecord bare = read(SPARSE);
        assertThat(doubted(bare))
                .containsExactlyInAnyOrder(
                        "/memo/number", "/memo/issued", "/meeting/date", "/decisions/1/implementers");

        PaperRecord looked = CorrectedRecord.of(
                bare,
                said(put("/memo/number", null), put("/memo/issued", null), put("/decisions/2/implementers", null)));

        assertThat(doubted(looked)).containsExactly("/meeting/date");
        assertThat(Doubts.of(looked)).extracting(Doubt::cause).containsExactly(Doubt.Cause.NO_MEETING_DATE);
        assertThat(valueless(looked)).isEmpty();
        assertThat(doubted(CorrectedRecord.of(
                        bare, said(put("/memo/number", null), new Edit.Retract(FieldName.of("/memo/number"))))))
                .as("taken back")
                .contains("/memo/number");
    }

    @Test
    void aValueThatNoMachineReadIsAPersons() {
        PaperRecord corrected = CorrectedRecord.of(
                read(SPARSE), said(put("/memo/number", "০৫.৪৩.৮১৩৪.১২"), put("/decisions/2/topic", "মাঠ")));

        assertThat(requireNonNull(corrected.reads().get("/memo/number")).rule()).isEqualTo("correction");
        assertThat(requireNonNull(corrected.reads().get("/decisions/1/topic")).page())
                .isEqualTo(corrected.decisions().get(1).page());
        assertThat(doubted(corrected)).doesNotContain("/memo/number").contains("/memo/issued");
    }

    /** Also of rows that are shorter than they were read, and of values that are gone. */
    @Test
    void everyPlaceIsThatOfAValue() {
        PaperRecord two = read(HEAD + "০১\tখাল\tখাল খনন করতে হবে।\tউপজেলা প্রকৌশলী; উপজেলা কৃষি অফিসার\n");
        assertThat(two.reads()).containsKey("/decisions/0/implementers/1/text");

        PaperRecord corrected = CorrectedRecord.of(
                two, said(put("/decisions/1/implementers", "উপজেলা প্রকৌশলী"), put("/meeting/date", null)));

        assertThat(valueless(corrected)).isEmpty();
        assertThat(requireNonNull(corrected.reads().get("/decisions/0/implementers/0/text"))
                        .confidence())
                .isEqualTo(1);
        assertThat(doubted(corrected)).doesNotContain("/meeting/date");
    }

    @Test
    void rowsAreJoinedAndPlacesFollow() {
        PaperRecord corrected = CorrectedRecord.of(
                reading, said(put("/decisions/2/text", "খাল খনন ও মাঠ ভরাট করতে হবে।"), new Edit.Drop(1, 2)));

        assertThat(corrected.decisions()).extracting(Decision::ordinal).containsExactly(2);
        assertThat(corrected.retired()).containsExactly(new Retired(1, 2));
        assertThat(corrected.reads()).containsKey("/decisions/0/text").doesNotContainKey("/decisions/1/text");
        assertThat(requireNonNull(corrected.reads().get("/decisions/0/text")).boxes())
                .isEqualTo(
                        requireNonNull(reading.reads().get("/decisions/1/text")).boxes());
    }

    @Test
    void aRowIsAddedWhereItStands() {
        PaperRecord corrected = CorrectedRecord.of(
                reading,
                said(
                        new Edit.Add(3, 1, 1),
                        put("/decisions/3/text", "সেতু নির্মাণ করতে হবে।"),
                        put("/decisions/3/number", "০১ক")));

        assertThat(corrected.decisions()).extracting(Decision::ordinal).containsExactly(1, 3, 2);
        assertThat(corrected.decisions().get(1).number()).isEqualTo("০১ক");
    }

    @Test
    void whatIsTakenBackIsReadAsBefore() {
        FieldName title = FieldName.of("/title");
        PaperRecord corrected = CorrectedRecord.of(
                reading,
                said(put("/title", "ভুল"), new Edit.Retract(title), new Edit.Drop(1, null), new Edit.Restore(1)));

        assertThat(corrected).isEqualTo(reading);
    }

    /** A better reading finds a row between the two and reads the topic otherwise; each field that nobody touched follows it. */
    @Test
    void correctionsOutliveABetterReadingFieldByField() {
        Corrections people = said(
                put("/decisions/2/implementers", "জেলা শিক্ষা অফিসার"),
                put("/meeting/date", "2025-03-13"),
                new Edit.Drop(1, null));
        PaperRecord better = read(HEAD
                + CANAL
                + "০২\tসেতু\tসেতুর প্রাক্কলন পাঠাতে হবে।\tউপজেলা প্রকৌশলী\n"
                + "০৩\tবিদ্যালয়ের মাঠ\tবিদ্যালয়ের মাঠ বালি দিয়ে ভরাট করতে হবে।\tউপজেলা শিক্ষা অফিসার\n");
        PaperRecord known = better.withOrdinals(
                Ordinals.carry(reading.decisions(), reading.retired(), people.taken(), better.decisions()));

        PaperRecord corrected = CorrectedRecord.of(known, people);

        assertThat(corrected.decisions()).extracting(Decision::ordinal).containsExactly(3, 2);
        Decision school = corrected.decisions().get(1);
        assertThat(school.implementers()).extracting(Implementer::text).containsExactly("জেলা শিক্ষা অফিসার");
        assertThat(school.topic()).as("nobody touched it").isEqualTo("বিদ্যালয়ের মাঠ");
        assertThat(school.text()).contains("বালি দিয়ে");
        assertThat(requireNonNull(corrected.meeting()).date()).isEqualTo("2025-03-13");
        assertThat(corrected.kind()).isEqualTo(Kind.MINUTES);
    }

    @Test
    void aReadingThatLostARowLosesNothingThatWasSaidOfOthers() {
        Corrections people = said(put("/decisions/2/topic", "মাঠ"), put("/decisions/1/topic", "খাল"));
        PaperRecord lost = read(HEAD + CANAL);
        PaperRecord without = lost.withOrdinals(
                Ordinals.carry(reading.decisions(), reading.retired(), people.taken(), lost.decisions()));

        PaperRecord corrected = CorrectedRecord.of(without, people);

        assertThat(corrected.decisions()).extracting(Decision::topic).containsExactly("খাল");
        assertThat(corrected.retired()).containsExactly(new Retired(2, null));
        assertThat(people.unplaced(Set.of(1))).containsExactly(FieldName.of("/decisions/2/topic"));
    }

    private static List<String> doubted(PaperRecord record) {
        return Doubts.of(record).stream().map(Doubt::field).toList();
    }

    /** Pointers of places where no value is. */
    private static List<String> valueless(PaperRecord record) {
        JsonNode json = RecordJson.MAPPER.valueToTree(record);
        return record.reads().keySet().stream()
                .filter(pointer -> json.at(pointer).isMissingNode())
                .toList();
    }

    private static Edit.Put put(String field, @Nullable String value) {
        return new Edit.Put(FieldName.of(field), value, null);
    }

    private static Corrections said(Edit... edits) {
        return Corrections.NONE.and(
                new Correction("rahima", Instant.parse("2025-06-15T04:00:00Z"), "", List.of(edits)));
    }
}
