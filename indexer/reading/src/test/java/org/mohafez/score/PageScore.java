package org.mohafez.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import org.mohafez.page.Page;
import org.mohafez.page.Pages;

/**
 * How well one paper was read, or several.
 *
 * @param pages of the truth
 * @param wrongRoads pages whose text was taken by another road than it should
 * @param fields of the head that the truth states, or the record wrongly has
 * @param fieldsRight of these
 * @param unread fields that the paper has and nobody can read
 * @param unreadSaid of these
 * @param failed files of which nothing was read
 */
record PageScore(
        int papers,
        int pages,
        int wrongRoads,
        TextScore text,
        RowScore rows,
        int fields,
        int fieldsRight,
        int unread,
        int unreadSaid,
        int failed) {
    static final PageScore NONE = new PageScore(0, 0, 0, TextScore.NONE, RowScore.NONE, 0, 0, 0, 0, 0);

    private static final List<String> HEAD = List.of(
            "/kind",
            "/title",
            "/subject",
            "/office/name",
            "/memo/number",
            "/memo/issued",
            "/meeting/date",
            "/meeting/time",
            "/meeting/venue",
            "/meeting/chair/name",
            "/meeting/chair/designation");

    static PageScore of(PageContents truth, Pages read, JsonNode record) {
        List<PageContents.Line> lines = new ArrayList<>();
        truth.pages().forEach(page -> lines.addAll(page.lines()));
        TextScore text = truth.pages().isEmpty() ? TextScore.NONE : TextScore.of(read.text(), lines);
        var board = new ScoreBoard();
        RecordScore.add(truth.paper(), record, truth.truth(), board);
        int fields = 0;
        int right = 0;
        for (String pointer : HEAD) {
            Tally tally = board.field(pointer);
            fields += Math.max(tally.wanted(), tally.found());
            right += tally.exact();
        }
        int unread = 0;
        int said = 0;
        for (JsonNode wanted : truth.truth().path("unread")) {
            unread++;
            for (JsonNode have : record.path("unread")) {
                said += have.path("field").asText().equals(wanted.path("field").asText()) ? 1 : 0;
            }
        }
        return new PageScore(
                1,
                truth.pages().isEmpty() ? read.pages().size() : truth.pages().size(),
                wrongRoads(truth.pages(), read.pages()),
                text,
                RowScore.of(record, truth.truth()),
                fields,
                right,
                unread,
                said,
                0);
    }

    /** Nothing was read: all that the truth has is missing. */
    static PageScore failed(PageContents truth) {
        PageScore nothing = of(truth, new Pages("", List.of()), JsonNodeFactory.instance.objectNode());
        return new PageScore(
                1,
                nothing.pages,
                nothing.wrongRoads,
                nothing.text,
                nothing.rows,
                nothing.fields,
                nothing.fieldsRight,
                nothing.unread,
                nothing.unreadSaid,
                1);
    }

    /** An empty page has no road; a page that is missing has a wrong one. */
    private static int wrongRoads(List<PageContents.Page> truth, List<Page> read) {
        int wrong = 0;
        for (int i = 0; i < truth.size(); i++) {
            PageContents.Page page = truth.get(i);
            boolean right = i < read.size()
                    && page.roads().contains(read.get(i).source().code());
            wrong += right || page.lines().isEmpty() ? 0 : 1;
        }
        return wrong;
    }

    PageScore plus(PageScore other) {
        return new PageScore(
                papers + other.papers,
                pages + other.pages,
                wrongRoads + other.wrongRoads,
                text.plus(other.text),
                rows.plus(other.rows),
                fields + other.fields,
                fieldsRight + other.fieldsRight,
                unread + other.unread,
                unreadSaid + other.unreadSaid,
                failed + other.failed);
    }
}
