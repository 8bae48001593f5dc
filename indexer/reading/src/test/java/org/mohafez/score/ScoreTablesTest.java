package org.mohafez.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mohafez.record.RecordJson;

class ScoreTablesTest {
    private static final String RIGHT = """
            {"kind": "minutes", "office": {"name": "ক"}, "memo": {"issued": "2024-05-06"},
             "decisions": [{"number": "১", "text": "সড়ক মেরামত করতে হবে।", "implementers": [{"text": "প্রকৌশলী"}]}],
             "provisions": [{"text": "ইহা প্রস্তাবনা।", "_optional": true}]}
            """;

    @Test
    void aDecisionThatNobodyMadeIsCounted() {
        ScoredPaper paper = ScoredPaper.of("a.txt", json(RIGHT), json("{\"kind\": \"notice\"}"));
        assertThat(paper.board().falseDecisions()).isEqualTo(1);
        assertThat(paper.board().table()).containsPattern("false decisions +1\\b");
    }

    @Test
    void datesAreRightOrWrongAndNeverNear() {
        ScoredPaper paper = ScoredPaper.of("a.txt", json(RIGHT.replace("05-06", "05-07")), json(RIGHT));
        assertThat(paper.board().dates().f1(true)).isZero();
    }

    @Test
    void whatIsOptionalMayBeReadOrNot() {
        assertThat(ScoredPaper.of("a.txt", json(RIGHT), json(RIGHT)).board().differences())
                .isEmpty();
        assertThat(ScoredPaper.of("a.txt", json(RIGHT.replaceAll("\"provisions.*]", "\"marking\": \"x\"")), json(RIGHT))
                        .board()
                        .differences())
                .isEmpty();
    }

    @Test
    void anOfficeCountsOnceHoweverManyPapersItHas() {
        ScoredPaper right = ScoredPaper.of("a.txt", json(RIGHT), json(RIGHT));
        JsonNode other = json(RIGHT.replace("\"ক\"", "\"খ\""));
        ScoredPaper wrong = ScoredPaper.of("b.html", json("{}"), other);
        ScoreTables tables = new ScoreTables(List.of(right, right, right, wrong));
        assertThat(tables.offices())
                .contains("rows 0.500")
                .contains("rows 0.000 to 1.000")
                .containsPattern("খ +1 ");
        assertThat(tables.classes()).containsPattern("minutes html +1 ").containsPattern("minutes txt +3 ");
    }

    private static JsonNode json(String text) {
        try {
            return RecordJson.MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
