package org.mohafez.corpus.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.mohafez.corpus.paper.Paper;

class SheetsTest {
    private static final String TABLE = """
            {'block': 'decisions', 'joiner': ' / ', 'columns': [
             {'heading': 'বিষয়', 'parts': ['number', 'topic', 'talk'], 'width': 50},
             {'heading': 'সিদ্ধান্ত', 'parts': ['text'], 'width': 30}, {'heading': 'বাস্তবায়নে', 'parts': ['by'], 'width': 20}],
             'rows': [
              {'no': '১।', 'topic': 'পানি', 'talk': 'কূপ <শুকনা>।', 'items': ['খনন।', 'পরীক্ষা।'], 'by': ['প্রকৌশলী', 'চেয়ারম্যান']},
              {'same': ['number', 'topic', 'talk', 'by'], 'text': 'মেরামত।'}]}
            """;

    @Test
    void textPartsCellsByTabsAndLeavesSpannedOnesEmpty() throws JsonProcessingException {
        assertThat(TextSheet.of(paper(TABLE))).isEqualTo("""
                        বিষয়	সিদ্ধান্ত	বাস্তবায়নে
                        ১। পানি: কূপ <শুকনা>।	১) খনন। ২) পরীক্ষা।	প্রকৌশলী / চেয়ারম্যান
                        	মেরামত।\t
                        """);
    }

    @Test
    void htmlSpansRowsAndEncodesWords() throws JsonProcessingException {
        assertThat(HtmlSheet.of(paper(TABLE)))
                .contains("rowspan=\"2\"><b>১। পানি:</b>"
                        .replace("<b>১। পানি:</b>", "১। <b>পানি:</b> কূপ &lt;শুকনা&gt;।"))
                .contains("<td valign=\"top\">মেরামত।</td></tr>");
    }

    @Test
    void aTableAsksForItsLinesInAttributesAndInTheStyleSheet() throws JsonProcessingException {
        String partial = HtmlSheet.of(paper(TABLE.replace("'joiner'", "'ruling': 'partial', 'joiner'")));
        assertThat(partial)
                .contains("<table class=\"partial\"", "frame=\"box\" rules=\"groups\"", "table.partial th {")
                .contains("</th></tr>\n</tbody>\n<tbody>");
        assertThat(HtmlSheet.of(paper(TABLE)))
                .contains("<table class=\"ruled\"")
                .doesNotContain("partial");
    }

    @Test
    void aHeadingMayStandOverSeveral() throws JsonProcessingException {
        String table = """
                {'block': 'decisions', 'columns': [{'heading': 'সিদ্ধান্ত', 'parts': ['text'], 'width': 60},
                 {'heading': 'কর্তৃপক্ষ', 'parts': ['by'], 'width': 20, 'over': 'বাস্তবায়ন'},
                 {'heading': 'সময়', 'parts': ['due'], 'width': 20, 'over': 'বাস্তবায়ন'}],
                 'rows': [{'text': 'খনন।', 'by': ['প্রকৌশলী'], 'due': {'text': 'চলমান'}}]}
                """;
        assertThat(TextSheet.of(paper(table))).isEqualTo("""
                        সিদ্ধান্ত	বাস্তবায়ন\t
                        	কর্তৃপক্ষ	সময়
                        খনন।	প্রকৌশলী	চলমান
                        """);
        assertThat(HtmlSheet.of(paper(table)))
                .contains("<tr><th rowspan=\"2\" width=\"60%\">সিদ্ধান্ত</th><th colspan=\"2\">বাস্তবায়ন</th></tr>")
                .contains("<tr><th width=\"20%\">কর্তৃপক্ষ</th><th width=\"20%\">সময়</th></tr>");
    }

    private static Paper paper(String block) throws JsonProcessingException {
        String json = "{'id': 'x', 'half': 'dev', 'layout': '', 'files': [], 'says': {}, 'page': [" + block + "]}";
        return JsonMapper.builder()
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .build()
                .readValue(json.replace('\'', '"'), Paper.class);
    }
}
