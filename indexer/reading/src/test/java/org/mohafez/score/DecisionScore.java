package org.mohafez.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** The decisions of one record beside those of its truth, paired by likeness of their text. */
final class DecisionScore {
    /** Rows less alike than this are not the same row. */
    private static final double SAME_ROW = 0.5;

    private final String name;
    private final Truth truth;
    private final ScoreBoard board;
    private final List<JsonNode> found = new ArrayList<>();

    DecisionScore(String name, JsonNode record, Truth truth, ScoreBoard board) {
        this.name = name;
        this.truth = truth;
        this.board = board;
        record.path("decisions").forEach(found::add);
    }

    void add() {
        List<JsonNode> left = new ArrayList<>(found);
        for (JsonNode wanted : truth.rows("decisions")) {
            JsonNode row = nearest(wanted, left);
            boolean optional = wanted.path("_optional").asBoolean(false);
            if (row != null) {
                left.remove(row);
                if (!optional) {
                    pair(row, wanted);
                }
            } else if (!optional) {
                board.field(ScoreBoard.DECISIONS).missing();
                board.field(ScoreBoard.ROWS).missing();
                board.difference(
                        name,
                        "decision " + wanted.path("number").asText(),
                        "-",
                        wanted.path("text").asText());
                implementers(List.of(), List.of(texts(wanted.path("implementers"))), wanted);
            }
        }
        for (JsonNode row : left) {
            board.field(ScoreBoard.DECISIONS).extra();
            board.field(ScoreBoard.ROWS).extra();
            board.difference(name, "decision", row.path("text").asText(), "-");
        }
    }

    private void pair(JsonNode row, JsonNode wanted) {
        List<String> readings = readings(wanted, "text");
        Match text = best(row.path("text").asText(), readings);
        boolean asWritten = Match.of(row.path("text").asText(), readings.getFirst()) != Match.NONE;
        board.field(ScoreBoard.DECISIONS).pair(text);
        difference("text", row, wanted, text);
        Match whole = text;
        for (String key : List.of("number", "topic", "discussion")) {
            boolean talk = key.equals("discussion");
            if (!talk || asWritten) {
                Match match = value(key, row, wanted);
                whole = talk || match.compareTo(whole) <= 0 ? whole : match;
            }
        }
        deadline(row.path("deadline"), wanted);
        codes(row, wanted);
        items(row, wanted);
        List<List<String>> fair = new ArrayList<>();
        fair.add(texts(wanted.path("implementers")));
        wanted.path("_alt").path("implementers").forEach(alt -> fair.add(texts(alt)));
        boolean right = implementers(texts(row.path("implementers")), fair, wanted);
        board.field(ScoreBoard.ROWS).pair(right ? whole : Match.NONE);
    }

    private Match value(String key, JsonNode row, JsonNode wanted) {
        boolean has = row.has(key);
        boolean wants = wanted.has(key);
        Tally tally = board.field("decision " + key);
        if (!has && !wants) {
            return Match.EXACT;
        }
        if (has && wants) {
            Match match = best(row.path(key).asText(), readings(wanted, key));
            tally.pair(match);
            difference(key, row, wanted, match);
            return match;
        }
        if (has) {
            tally.extra();
        } else {
            tally.missing();
        }
        difference(key, row, wanted, Match.NONE);
        return Match.NONE;
    }

    /** Looked at only where the truth states it: sentences are full of times that are nobody's deadline. */
    private void deadline(JsonNode found, JsonNode wanted) {
        JsonNode want = wanted.path("deadline");
        if (want.isMissingNode()) {
            return;
        }
        String which = "deadline " + wanted.path("number").asText();
        compare(
                "decision deadline",
                which,
                found.path("text").asText(),
                want.path("text").asText());
        if (want.has("date") && found.has("date")) {
            compare(
                    ScoreBoard.DEADLINES,
                    which,
                    found.path("date").asText(),
                    want.path("date").asText());
        } else if (want.has("date")) {
            board.field(ScoreBoard.DEADLINES).missing();
        } else if (found.has("date")) {
            board.field(ScoreBoard.DEADLINES).extra();
        }
    }

    /** Codes of implementers, where the truth states them. */
    private void codes(JsonNode row, JsonNode wanted) {
        List<String> want = wanted.path("implementers").findValuesAsText("code");
        if (!want.isEmpty()) {
            compare(
                    "implementer codes",
                    "codes " + wanted.path("number").asText(),
                    String.join(" ", row.path("implementers").findValuesAsText("code")),
                    String.join(" ", want));
        }
    }

    private void compare(String field, String which, String have, String want) {
        Match match = Match.of(have, want);
        board.field(field).pair(match);
        if (match != Match.EXACT) {
            board.difference(name, which, have, want);
        }
    }

    private void items(JsonNode row, JsonNode wanted) {
        if (wanted.has("items") || row.has("items")) {
            compare(
                    "decision items",
                    "items " + wanted.path("number").asText(),
                    String.join("|", texts(row.path("items"))),
                    String.join("|", texts(wanted.path("items"))));
        }
    }

    /** @return whether all are right */
    private boolean implementers(List<String> have, List<List<String>> fair, JsonNode wanted) {
        List<String> want = fair.stream()
                .filter(list -> list.stream()
                        .map(Match::fold)
                        .sorted()
                        .toList()
                        .equals(have.stream().map(Match::fold).sorted().toList()))
                .findFirst()
                .orElse(fair.getFirst());
        List<String> left = new ArrayList<>(have);
        Tally tally = board.field(ScoreBoard.IMPLEMENTERS);
        boolean right = true;
        for (String one : want) {
            String best = left.stream()
                    .filter(candidate -> Match.of(candidate, one) == Match.EXACT)
                    .findFirst()
                    .or(() -> left.stream()
                            .filter(candidate -> Match.of(candidate, one) == Match.NEAR)
                            .findFirst())
                    .orElse("");
            if (best.isEmpty()) {
                tally.missing();
                right = false;
            } else {
                left.remove(best);
                Match match = Match.of(best, one);
                tally.pair(match);
                right &= match == Match.EXACT;
            }
        }
        left.forEach(extra -> tally.extra());
        right &= left.isEmpty();
        if (!right) {
            board.difference(name, "implementers " + wanted.path("number").asText(), have.toString(), want.toString());
        }
        return right;
    }

    private void difference(String key, JsonNode row, JsonNode wanted, Match match) {
        if (match != Match.EXACT) {
            String which = key + " " + wanted.path("number").asText();
            board.difference(
                    name, which, row.path(key).asText("-"), wanted.path(key).asText("-"));
        }
    }

    private static @Nullable JsonNode nearest(JsonNode wanted, List<JsonNode> rows) {
        @Nullable JsonNode best = null;
        double most = SAME_ROW;
        for (JsonNode row : rows) {
            double like = readings(wanted, "text").stream()
                    .mapToDouble(text -> likeness(row.path("text").asText(), text))
                    .max()
                    .orElse(0);
            if (like > most) {
                most = like;
                best = row;
            }
        }
        return best;
    }

    private static double likeness(String a, String b) {
        String x = Match.fold(a);
        String y = Match.fold(b);
        int longest = Math.max(1, Math.max(x.length(), y.length()));
        return 1 - (double) new LevenshteinDistance().apply(x, y) / longest;
    }

    private static List<String> readings(JsonNode row, String key) {
        List<String> readings = new ArrayList<>();
        readings.add(row.path(key).asText());
        row.path("_alt").path(key).forEach(alt -> readings.add(alt.asText()));
        return readings;
    }

    private static Match best(String found, List<String> readings) {
        return readings.stream().map(reading -> Match.of(found, reading)).reduce(Match.NONE, Match::better);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item ->
                texts.add(item.isTextual() ? item.asText() : item.path("text").asText()));
        return texts;
    }
}
