package org.mohafez.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.mohafez.record.RecordJson;

class RowScoreTest {
    private static final String ROW =
            "{'number':'১','topic':'শিক্ষা','text':'সকল বিদ্যালয়ে তালিকা টাঙাতে হবে','implementers':[{'text':'শিক্ষা অফিসার'}]}";

    @Test
    void theSameRowIsNear() throws JsonProcessingException {
        assertThat(RowScore.of(rows(ROW), rows(ROW))).isEqualTo(new RowScore(1, 1, 1, 1));
    }

    @Test
    void oneWrongCellMakesARowFoundAndNotNear() throws JsonProcessingException {
        RowScore score = RowScore.of(rows(ROW.replace("শিক্ষা অফিসার", "কৃষি")), rows(ROW));
        assertThat(score).isEqualTo(new RowScore(1, 1, 1, 0));
        assertThat(score.f1()).isEqualTo(1);
        assertThat(score.nearShare()).isZero();
    }

    @Test
    void oneWrongLetterInACellIsNear() throws JsonProcessingException {
        assertThat(RowScore.of(rows(ROW.replace("'১'", "'২'")), rows(ROW)).near())
                .isEqualTo(1);
        assertThat(RowScore.of(rows(ROW.replace("শিক্ষা'", "শিক্ষ'")), rows(ROW))
                        .near())
                .isEqualTo(1);
    }

    @Test
    void rowsMissedAndRowsTooManyBothCount() throws JsonProcessingException {
        String other = ROW.replace("সকল বিদ্যালয়ে তালিকা টাঙাতে হবে", "প্রতিবেদন দাখিল করার অনুরোধ");
        assertThat(RowScore.of(rows(other), rows(ROW))).isEqualTo(new RowScore(1, 1, 0, 0));
        assertThat(RowScore.of(rows(ROW), rows(ROW + "," + other)).f1()).isEqualTo(2.0 / 3);
    }

    private static JsonNode rows(String rows) throws JsonProcessingException {
        return RecordJson.MAPPER.readTree(("{'decisions':[" + rows + "]}").replace('\'', '"'));
    }
}
