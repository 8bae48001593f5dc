package org.mohafez.bench;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.mohafez.bench.Answers.Beside;
import org.mohafez.bench.asked.Kind;
import org.mohafez.bench.peer.Peers;

/** Ratios on a scale of tens: a row for each kind of question, a dot for each peer, half of the questions along its line. */
final class Picture {
    private static final Map<Peers, String> COLOURS = new EnumMap<>(Map.of(
            Peers.LUCENE, "#1b6ca8",
            Peers.OPENSEARCH, "#b5651d",
            Peers.SQLITE, "#2e7d32",
            Peers.POSTGRES, "#7b3fa0",
            Peers.XAPIAN, "#9e2a2b"));
    private static final int LEFT = 290;
    private static final int WIDTH = 620;
    private static final int TOP = 84;
    private static final int ROW = 46;
    private static final double LEAST = 0.001;
    private static final double MOST = 1_000;

    private final int decisions;
    private final Map<Kind, Map<Peers, Beside>> all;
    private final StringBuilder svg = new StringBuilder();

    Picture(int decisions, Map<Kind, Map<Peers, Beside>> all) {
        this.decisions = decisions;
        this.all = all;
    }

    String svg() {
        int height = TOP + ROW * all.size() + 20;
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"13\">",
                LEFT + WIDTH + 30, height);
        add("<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>");
        add(
                "<text x=\"12\" y=\"22\" font-size=\"16\">Time on the cores a query: Mohafez ÷ peer, %,d decisions</text>",
                decisions);
        legend();
        for (double tens = LEAST; tens <= MOST * 1.001; tens *= 10) {
            boolean one = Math.abs(tens - 1) < 0.01;
            add(
                    "<line x1=\"%1$.1f\" x2=\"%1$.1f\" y1=\"%2$d\" y2=\"%3$d\" stroke=\"%4$s\"/>",
                    x(tens), TOP - 8, height - 14, one ? "#222" : "#ddd");
            add(
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" fill=\"#555\">%s</text>",
                    x(tens), TOP - 14, label(tens));
        }
        int row = 0;
        for (Map.Entry<Kind, Map<Peers, Beside>> kind : all.entrySet()) {
            row(kind.getKey(), kind.getValue(), TOP + ROW * row++);
        }
        return svg.append("</svg>\n").toString();
    }

    private void legend() {
        int x = 12;
        for (Map.Entry<Peers, String> peer : COLOURS.entrySet()) {
            add("<circle cx=\"%d\" cy=\"42\" r=\"5\" fill=\"%s\"/>", x + 5, peer.getValue());
            add("<text x=\"%d\" y=\"46\">%s</text>", x + 15, peer.getKey().label());
            x += 125;
        }
        add("<text x=\"%d\" y=\"46\" fill=\"#555\">left of 1: ours takes less</text>", x + 10);
    }

    private void row(Kind kind, Map<Peers, Beside> peers, int y) {
        add("<text x=\"12\" y=\"%d\">%s</text>", y + ROW / 2 + 4, kind.label());
        int line = 0;
        for (Map.Entry<Peers, Beside> peer : peers.entrySet()) {
            double at = y + 6 + 8.0 * line++;
            Beside beside = peer.getValue();
            String colour = COLOURS.getOrDefault(peer.getKey(), "#000");
            add(
                    "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%3$.1f\" y2=\"%3$.1f\" stroke=\"%4$s\" stroke-width=\"2\"/>",
                    x(beside.low()), x(beside.high()), at, colour);
            add(
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"><title>%s: %.3f</title></circle>",
                    x(beside.ratio()), at, colour, peer.getKey().label(), beside.ratio());
        }
    }

    private static double x(double ratio) {
        double within = Math.clamp(ratio, LEAST, MOST);
        return LEFT + WIDTH * Math.log(within / LEAST) / Math.log(MOST / LEAST);
    }

    private static String label(double tens) {
        return tens < 0.9
                ? String.format(Locale.ROOT, "%.3f", tens).replaceAll("0+$", "")
                : String.format(Locale.ROOT, "%.0f", tens);
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
