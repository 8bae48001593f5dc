package org.mohafez.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One record beside its truth. */
final class RecordScore {
    /** A truth that leaves one of these out says that the paper does not state it. */
    private static final List<String> ALWAYS = List.of(
            "/kind",
            "/title",
            "/subject",
            "/office/name",
            "/office/district",
            "/office/upazila",
            "/office/website",
            "/memo/number",
            "/memo/normalized",
            "/memo/issued",
            "/memo/issuedBangla",
            "/meeting/date",
            "/meeting/time",
            "/meeting/venue",
            "/meeting/body",
            "/meeting/chair/name",
            "/meeting/chair/designation",
            "/meeting/attendance");
    /** These are looked at only where the truth states them. */
    private static final List<String> WHERE_STATED = List.of(
            "/kindAsPrinted",
            "/status",
            "/language",
            "/office/division",
            "/office/ministry",
            "/office/agency",
            "/office/branch",
            "/office/code",
            "/memo/serial",
            "/memo/endorsement",
            "/meeting/period",
            "/meeting/number",
            "/meeting/mode",
            "/meeting/secretary/name",
            "/meeting/secretary/designation",
            "/effectiveFrom",
            "/marking");

    private static final Set<String> CODES = Set.of(
            "/kind", "/status", "/language", "/meeting/mode", "/memo/issued", "/meeting/date", "/meeting/period");

    private final String name;
    private final JsonNode record;
    private final Truth truth;
    private final ScoreBoard board;

    private RecordScore(String name, JsonNode record, Truth truth, ScoreBoard board) {
        this.name = name;
        this.record = record;
        this.truth = truth;
        this.board = board;
    }

    static void add(String name, JsonNode record, JsonNode truth, ScoreBoard board) {
        RecordScore score = new RecordScore(name, record, new Truth(truth), board);
        board.paper();
        ALWAYS.forEach(pointer -> score.field(pointer, true));
        WHERE_STATED.forEach(pointer -> score.field(pointer, false));
        score.provisionalCode();
        new DecisionScore(name, record, new Truth(truth), board).add();
        score.lists();
    }

    private void field(String pointer, boolean always) {
        if (truth.isUnscored(pointer)) {
            return;
        }
        List<String> readings = truth.readings(pointer);
        JsonNode value = record.at(pointer);
        boolean found = value.isValueNode() && !value.isNull();
        if (readings.isEmpty() && (!found || !always)) {
            return;
        }
        Tally tally = board.field(pointer);
        if (readings.isEmpty()) {
            tally.extra();
            board.difference(name, pointer, value.asText(), "-");
        } else if (!found) {
            tally.missing();
            board.difference(name, pointer, "-", readings.getFirst());
        } else {
            Match match = readings.stream()
                    .map(reading -> match(pointer, value.asText(), reading))
                    .reduce(Match.NONE, Match::better);
            tally.pair(match);
            if (match != Match.EXACT) {
                board.difference(name, pointer, value.asText(), readings.getFirst());
            }
        }
    }

    /** The office's code once more where no table knows the office. */
    private void provisionalCode() {
        List<String> readings = truth.readings(ScoreBoard.OFFICE_CODE);
        String found = record.at(ScoreBoard.OFFICE_CODE).asText("");
        if (!readings.isEmpty() && new CodePattern(readings.getFirst()).isProvisional()) {
            Match match = readings.stream()
                    .map(reading -> match(ScoreBoard.OFFICE_CODE, found, reading))
                    .reduce(Match.NONE, Match::better);
            board.field(ScoreBoard.PROVISIONAL_CODE).pair(match);
        }
    }

    private static Match match(String pointer, String found, String reading) {
        if (pointer.equals(ScoreBoard.OFFICE_CODE)) {
            return new CodePattern(reading).fits(found) ? Match.EXACT : Match.NONE;
        }
        if (CODES.contains(pointer)) {
            return found.equals(reading) ? Match.EXACT : Match.NONE;
        }
        return Match.of(found, reading);
    }

    private void lists() {
        list("meeting/attendees", "name");
        list("signatories", "name", "designation", "date");
        list("distribution");
        list("progress", "number", "activity", "indicator", "target", "status");
        list("provisions", "number", "text");
        list("citedMemos", "normalized", "date");
        list("annexes", "label", "held");
        list("checks", "rule", "ok");
        committees();
    }

    private void committees() {
        List<String> found = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        record.path("committees").forEach(committee -> flatten(committee, found));
        truth.rows("committees").forEach(committee -> flatten(committee, wanted));
        compare("committees", found, wanted, List.of());
    }

    private static void flatten(JsonNode committee, List<String> lines) {
        if (committee.has("name")) {
            lines.add("name " + committee.path("name").asText());
        }
        committee.path("members").forEach(member -> lines.add("member " + line(member, "number", "member", "role")));
        committee.path("terms").forEach(term -> lines.add("term " + term.asText()));
    }

    private void list(String field, String... keys) {
        if (truth.isUnscored("/" + field)) {
            return;
        }
        List<String> found = new ArrayList<>();
        record.at("/" + field).forEach(row -> found.add(line(row, keys)));
        List<String> wanted = new ArrayList<>();
        List<String> optional = new ArrayList<>();
        for (JsonNode row : truth.rows(field)) {
            (row.path("_optional").asBoolean() ? optional : wanted).add(line(row, keys));
        }
        boolean stated = !truth.json().at("/" + field).isMissingNode();
        if (stated || field.equals("progress")) {
            compare(field, found, wanted, optional);
        }
    }

    /** @param optional what is neither wanted nor wrong */
    private void compare(String field, List<String> found, List<String> wanted, List<String> optional) {
        List<String> left = new ArrayList<>(found);
        Tally tally = board.field(field);
        for (String want : wanted) {
            String best = null;
            Match match = Match.NONE;
            for (String candidate : left) {
                Match m = Match.of(candidate, want);
                if (m.compareTo(match) < 0) {
                    match = m;
                    best = candidate;
                }
            }
            if (best == null) {
                tally.missing();
                board.difference(name, field, "-", want);
            } else {
                left.remove(best);
                tally.pair(match);
                if (match == Match.NEAR) {
                    board.difference(name, field, best, want);
                }
            }
        }
        left.removeIf(extra -> optional.stream().anyMatch(row -> Match.of(extra, row) != Match.NONE));
        for (String extra : left) {
            tally.extra();
            board.difference(name, field, extra, "-");
        }
    }

    private static String line(JsonNode row, String... keys) {
        if (keys.length == 0) {
            return row.asText();
        }
        StringBuilder line = new StringBuilder();
        for (String key : keys) {
            line.append(row.path(key).asText("").replaceAll("[\\s।.,;:]+$", "")).append(" | ");
        }
        return line.toString();
    }
}
