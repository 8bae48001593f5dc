package org.mohafez.score;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One file that was read and held against its truth.
 *
 * @param office whose paper it is, as its truth says; the name of the file where the truth does not
 * @param kind as its truth says
 * @param format of the file: {@code pdf}, {@code docx} …
 */
record ScoredPaper(String office, String kind, String format, ScoreBoard board) {

    static ScoredPaper of(String file, JsonNode record, JsonNode truth) {
        ScoreBoard board = new ScoreBoard();
        RecordScore.add(file, record, truth, board);
        JsonNode office = truth.path("office");
        String name = office.path("name").asText(file);
        String place = office.path("upazila").asText(office.path("district").asText());
        return new ScoredPaper(
                name.contains(place) ? name : name + ", " + place,
                truth.path("kind").asText(),
                file.substring(file.lastIndexOf('.') + 1),
                board);
    }

    /** What it is counted with. */
    String paperClass() {
        return kind + " " + format;
    }
}
