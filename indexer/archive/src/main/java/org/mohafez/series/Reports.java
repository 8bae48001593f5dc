package org.mohafez.series;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Holding.Document;
import org.mohafez.bangla.BanglaDigits;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.record.Progress;
import org.mohafez.record.ReadFrom;

/**
 * Finds which earlier decision each row of a progress table speaks of: by its words, or by the number it cites. Minutes report on the
 * meeting before; older decisions are looked at only where none of that meeting's is quoted.
 */
final class Reports {
    /** So much of what a row tells must be in the decision it speaks of. */
    private static final double QUOTES = 0.5;

    /** সিদ্ধান্ত নং ০৩, সিদ্ধান্ত-৩. */
    private static final Pattern CITED =
            Words.pattern("সিদ্ধান্ত(?:ের)?\\s*(?:নং|নম্বর|ক্রমিক|ক্রঃ)?\\s*[-–:ঃ.]?\\s*(\\p{Nd}{1,3})(?![\\p{Nd}/.])");

    private static final Likeness BY_NUMBER = new Likeness(1, List.of(), false);

    private final Series series;
    private final Comparison comparison;
    private final List<Threads.Node> nodes;

    Reports(Series series, Comparison comparison, List<Threads.Node> nodes) {
        this.series = series;
        this.comparison = comparison;
        this.nodes = nodes;
    }

    /** Rows by the place of the decision they speak of; a row that speaks of none is in no list. */
    Map<Integer, List<Report>> byNode() {
        Map<Integer, List<Report>> found = new HashMap<>();
        for (int sitting = 0; sitting < series.sittings().size(); sitting++) {
            Document paper = series.sittings().get(sitting).paper();
            List<Progress> rows = paper.record().progress();
            for (int row = 0; row < rows.size(); row++) {
                int at = row;
                spokenOf(rows.get(row), sitting)
                        .ifPresent(one -> found.computeIfAbsent(one.node(), node -> new ArrayList<>())
                                .add(new Report(paper, at, rows.get(at), page(paper, at), one.likeness())));
            }
        }
        return found;
    }

    private record SpokenOf(int node, Likeness likeness) {}

    private Optional<SpokenOf> spokenOf(Progress row, int sitting) {
        String activity = row.activity();
        if (activity == null) {
            return Optional.empty();
        }
        Weighed words = comparison.weigh(Wording.of(activity));
        if (words.words().isEmpty()) {
            return cited(activity, sitting);
        }
        return quoted(words, sitting - 1, sitting - 1)
                .or(() -> quoted(words, sitting - Threads.LOOK_BACK, sitting - 2));
    }

    /** The decision of these sittings that is quoted best; of several the latest. */
    private Optional<SpokenOf> quoted(Weighed words, int from, int to) {
        int best = -1;
        double most = QUOTES;
        for (int i = 0; i < nodes.size(); i++) {
            Threads.Node node = nodes.get(i);
            double score =
                    node.sitting() >= from && node.sitting() <= to ? comparison.ofReport(node.words(), words) : 0;
            if (score >= most) {
                most = score;
                best = i;
            }
        }
        return best < 0
                ? Optional.empty()
                : Optional.of(new SpokenOf(
                        best, comparison.because(most, nodes.get(best).words(), words)));
    }

    /** A row that names nothing but a decision's number means the meeting before. */
    private Optional<SpokenOf> cited(String activity, int sitting) {
        Matcher number = CITED.matcher(activity);
        if (!number.find()) {
            return Optional.empty();
        }
        int cited = Integer.parseInt(BanglaDigits.toLatin(number.group(1)));
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).sitting() == sitting - 1
                    && number(nodes.get(i).decision().number()) == cited) {
                return Optional.of(new SpokenOf(i, BY_NUMBER));
            }
        }
        return Optional.empty();
    }

    private static int number(@Nullable String printed) {
        String figures = printed == null ? "" : BanglaDigits.toLatin(printed).replaceAll("\\D+", "");
        return figures.isEmpty() || figures.length() > 3 ? -1 : Integer.parseInt(figures);
    }

    private static @Nullable Integer page(Document paper, int row) {
        ReadFrom read = paper.record().reads().get("/progress/" + row);
        return read == null ? null : read.page();
    }
}
