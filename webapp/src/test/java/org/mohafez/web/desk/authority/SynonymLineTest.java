package org.mohafez.web.desk.authority;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mohafez.search.synonym.Rule;
import org.mohafez.search.synonym.SynonymFile;

class SynonymLineTest {
    @Test
    void bothSidesBecomeARule() {
        assertThat(SynonymLine.of("লালঘর, জেলখানা", "কারাগার", true)).isEqualTo("লালঘর, জেলখানা, কারাগার");
        assertThat(SynonymLine.of("লালঘর", "কারাগার, জেলখানা,", false)).isEqualTo("লালঘর => কারাগার, জেলখানা");
    }

    @Test
    void whatHasAMeaningInTheFormatIsAName() {
        Rule rule = SynonymFile.parse(SynonymLine.of("-ক => খ", "#গ\\ঘ", false))
                .rules()
                .getFirst();
        assertThat(rule.typed()).containsExactly("-ক => খ");
        assertThat(rule.also()).containsExactly("#গ\\ঘ");
    }
}
