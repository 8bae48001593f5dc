package org.mohafez.cli.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.IndexField;
import org.mohafez.search.Explanation;
import org.mohafez.search.Explanation.Lead;
import org.mohafez.search.How;
import org.mohafez.search.SearchRequest;

/** Why a hit stands where it stands, in words. */
final class ExplanationText {
    private ExplanationText() {}

    /**
     * One line for each thing that counts, the whole score first; none where it is not explained.
     *
     * @param id of the hit
     * @param explanations of all hits of the page, in their order
     */
    static List<String> of(String id, List<Explanation> explanations, SearchRequest.Sort sort) {
        for (int i = 0; i < explanations.size(); i++) {
            if (explanations.get(i).id().equals(id)) {
                return of(explanations.get(i), i + 1 < explanations.size() ? explanations.get(i + 1) : null, sort);
            }
        }
        return List.of();
    }

    private static List<String> of(Explanation hit, @Nullable Explanation next, SearchRequest.Sort sort) {
        List<String> lines = new ArrayList<>();
        lines.add("score %s".formatted(figure(hit.score())));
        hit.answers()
                .forEach(answer -> lines.add(share(answer.score(), hit) + answer.typed() + ": " + how(answer.how())
                        + where(answer.found())));
        hit.nearness()
                .forEach(near ->
                        lines.add(share(near.score(), hit) + near.typed() + ": near each other" + where(near.found())));
        if (hit.recency() != null) {
            lines.add(share(hit.recency().score(), hit) + "recent: "
                    + hit.recency().date());
        }
        if (!hit.absent().isEmpty()) {
            lines.add("absent: " + String.join(", ", hit.absent()));
        }
        if (sort != SearchRequest.Sort.RELEVANCE) {
            lines.add("stands here by its date (" + sort.name().toLowerCase(Locale.ROOT) + "), not by its score");
        } else if (next != null) {
            lines.add("stands before " + next.id() + " "
                    + hit.leadOver(next)
                            .map(ExplanationText::because)
                            .orElse("though it scores the same: their places in the archive decide"));
        }
        return lines;
    }

    private static String because(Lead lead) {
        return switch (lead) {
            case Lead.ByWord word -> "mostly because of " + word.typed() + " (" + figure(word.by()) + " more)";
            case Lead.ByNearness near -> "mostly because words stand near each other (" + figure(near.by()) + " more)";
            case Lead.ByRecency recent -> "because it is more recent (" + figure(recent.by()) + " more)";
        };
    }

    private static String share(double score, Explanation hit) {
        return "%8s %3.0f %%  ".formatted(figure(score), 100 * score / hit.score());
    }

    private static String figure(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }

    private static String where(List<Explanation.Found> found) {
        return found.stream()
                .map(in -> in.words().isEmpty()
                        ? field(in.field())
                        : in.words().stream().map(word -> "“" + word + "”").collect(Collectors.joining(" ")) + " in "
                                + field(in.field()))
                .collect(Collectors.joining(", ", " – ", ""));
    }

    private static String how(How how) {
        return switch (how) {
            case SAME -> "the word itself";
            case FORM -> "another form";
            case SPELLING -> "another spelling";
            case BEGINNING -> "begins so";
            case SOUND -> "sounds alike";
            case JOINED -> "written in one";
            case PARTS -> "written in its parts";
            case SYNONYM -> "says the same";
            case MEMO -> "the paper's own number";
            case MEMO_PARTS -> "the paper's own number has these parts";
            case MEMO_BEGINNING -> "the paper's own number begins so";
            case CITED_MEMO -> "a number that the paper names";
            case DAY -> "its day";
            case SUM -> "the sum";
            case VALUE -> "is so";
        };
    }

    private static String field(IndexField field) {
        return switch (field) {
            case TITLE -> "title";
            case SUBJECT -> "subject";
            case PAPER_TEXT -> "the paper's title or subject";
            case TOPIC_TEXT -> "topic";
            case DECISION -> "decision";
            case DISCUSSION -> "discussion";
            case REMARKS -> "deadline or remarks";
            case IMPLEMENTER_TEXT -> "implementer";
            case IMPLEMENTER_NAMES -> "other names of the implementer";
            case OFFICE_TEXT -> "office";
            case OFFICE_NAMES -> "other names of the office";
            case BODY_TEXT -> "body";
            case OTHER_TEXT -> "text outside of decisions";
            case MEMO -> "memo number";
            case CITED_MEMO -> "references";
            default -> field.parameter().orElse(field.name().toLowerCase(Locale.ROOT));
        };
    }
}
