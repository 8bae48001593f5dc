package org.mohafez.corpus.series;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** How papers of one body hang together, as tables. */
public final class SeriesTables {
    private SeriesTables() {}

    /** The papers of each body in the order of its meetings; of a notice, the month whose meeting it puts off; a month of which there is no paper. */
    public static String series(List<WrittenSeries> all) {
        var out = new StringBuilder("series\thalf\tpaper\trole\tmonth\n");
        for (WrittenSeries series : all) {
            for (JsonNode sitting : series.sittings()) {
                String role = sitting.path("role").asText("minutes");
                String month = sitting.path("month").asText("-");
                out.append(String.join(
                                "\t",
                                series.id(),
                                series.half(),
                                sitting.path("id").asText("-"),
                                role,
                                month))
                        .append('\n');
            }
        }
        return out.toString();
    }

    /** The matters each decision is about; decisions of one series with a matter in common belong together. */
    public static String threads(List<WrittenSeries> all) {
        var out = new StringBuilder("paper\tordinal\tmatters\n");
        for (WrittenSeries series : all) {
            for (JsonNode sitting : series.sittings()) {
                int ordinal = 0;
                for (JsonNode row : sitting.at("/put/rows")) {
                    String matters = row.path("matters").asText();
                    out.append(sitting.path("id").asText() + "\t" + ++ordinal + "\t" + orDash(matters) + "\n");
                }
            }
        }
        return out.toString();
    }

    /** Of which decision each row of a progress table tells, rows counted from 1. */
    public static String progress(List<WrittenSeries> all) {
        var out = new StringBuilder("paper\trow\tdecision\n");
        for (WrittenSeries series : all) {
            for (JsonNode sitting : series.sittings()) {
                int row = 0;
                for (JsonNode decision : sitting.at("/put/about")) {
                    out.append(sitting.path("id").asText() + "\t" + ++row + "\t" + orDash(decision.asText()) + "\n");
                }
            }
        }
        return out.toString();
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "-" : text;
    }
}
