package org.mohafez.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/**
 * Decision rows of one record, or of several, beside those of the truth.
 *
 * @param wanted rows of the truth
 * @param found rows of the record
 * @param paired rows of the truth that were found
 * @param near of these: each cell (number, topic, talk, text, implementers) right but for one letter in twenty, or a single one
 */
record RowScore(int wanted, int found, int paired, int near) {
    static final RowScore NONE = new RowScore(0, 0, 0, 0);

    private static final double SAME_ROW = 0.5;

    static RowScore of(JsonNode record, JsonNode truth) {
        List<JsonNode> left = new ArrayList<>();
        record.path("decisions").forEach(left::add);
        int found = left.size();
        int wanted = 0;
        int paired = 0;
        int near = 0;
        for (JsonNode row : truth.path("decisions")) {
            boolean optional = row.path("_optional").asBoolean(false);
            JsonNode best = nearest(row, left);
            if (best != null) {
                left.remove(best);
                found -= optional ? 1 : 0;
                paired += optional ? 0 : 1;
                near += !optional && isNear(best, row) ? 1 : 0;
            }
            wanted += optional ? 0 : 1;
        }
        return new RowScore(wanted, found, paired, near);
    }

    private static boolean isNear(JsonNode row, JsonNode wanted) {
        boolean asWritten = isNear(row, wanted, "text", false);
        return isNear(row, wanted, "text", true)
                && isNear(row, wanted, "number", true)
                && isNear(row, wanted, "topic", true)
                && (!asWritten || isNear(row, wanted, "discussion", true))
                && hands(wanted).stream().anyMatch(hands -> Match.of(hands(row).getFirst(), hands) != Match.NONE);
    }

    private static boolean isNear(JsonNode row, JsonNode wanted, String key, boolean orElse) {
        String found = row.path(key).asText();
        if (Match.of(found, wanted.path(key).asText()) != Match.NONE) {
            return true;
        }
        for (JsonNode other : wanted.path("_alt").path(key)) {
            if (orElse && Match.of(found, other.asText()) != Match.NONE) {
                return true;
            }
        }
        return false;
    }

    /** The cell of the implementers; then its other fair readings. */
    private static List<String> hands(JsonNode row) {
        List<String> readings = new ArrayList<>();
        readings.add(joined(row.path("implementers")));
        row.path("_alt").path("implementers").forEach(other -> readings.add(joined(other)));
        return readings;
    }

    private static String joined(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item ->
                texts.add(item.isTextual() ? item.asText() : item.path("text").asText()));
        return texts.stream().map(Match::fold).collect(Collectors.joining());
    }

    private static @Nullable JsonNode nearest(JsonNode wanted, List<JsonNode> rows) {
        String want = Match.fold(wanted.path("text").asText());
        JsonNode best = null;
        double most = SAME_ROW;
        for (JsonNode row : rows) {
            String have = Match.fold(row.path("text").asText());
            int longest = Math.max(1, Math.max(have.length(), want.length()));
            double like = 1 - (double) new LevenshteinDistance().apply(have, want) / longest;
            if (like > most) {
                most = like;
                best = row;
            }
        }
        return best;
    }

    RowScore plus(RowScore other) {
        return new RowScore(wanted + other.wanted, found + other.found, paired + other.paired, near + other.near);
    }

    double f1() {
        return wanted + found == 0 ? 1 : 2.0 * paired / (wanted + found);
    }

    /** Of the rows of the truth. */
    double nearShare() {
        return wanted == 0 ? 1 : (double) near / wanted;
    }
}
