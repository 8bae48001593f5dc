package org.mohafez.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How well some searchers answered the questions of one half: a table by class, and what the first of them missed.
 *
 * @param searchers by name; the first is the one measured, the others stand beside it
 * @param found for each question what each of them answered, in their order
 */
record SearchReport(String half, List<String> searchers, Map<Question, List<List<Answer>>> found) {
    static SearchReport of(String half, List<Question> questions, List<Searcher> searchers) {
        Map<Question, List<List<Answer>>> found = new LinkedHashMap<>();
        for (Question question : questions) {
            if (question.half().equals(half)) {
                found.put(
                        question,
                        searchers.stream()
                                .map(searcher -> searcher.answers(question.query()))
                                .toList());
            }
        }
        return new SearchReport(half, searchers.stream().map(Searcher::name).toList(), found);
    }

    /** Success at one, at three, and mean reciprocal rank, by class and in all. */
    String table() {
        StringJoiner lines = new StringJoiner("\n");
        lines.add("%-20s".formatted(half + " half")
                + searchers.stream().map("  %-17s"::formatted).collect(Collectors.joining()));
        lines.add("class      questions" + "  @1    @3    MRR  ".repeat(searchers.size()));
        for (QueryClass sort : QueryClass.values()) {
            lines.add(row(sort.toString(), question -> question.sort() == sort));
        }
        return lines.add(row("all", question -> true)).toString();
    }

    private String row(String name, Predicate<Question> of) {
        List<Question> questions = found.keySet().stream().filter(of).toList();
        StringBuilder row = new StringBuilder("%-10s %9d".formatted(name, questions.size()));
        for (int i = 0; i < searchers.size(); i++) {
            int searcher = i;
            Places places = new Places(questions.stream()
                    .map(question -> places(question).get(searcher))
                    .toList());
            row.append("  ").append(places.figures());
        }
        return row.toString();
    }

    /** The questions whose answer was not first, a line for each, with the places of the others and what was first. */
    String misses() {
        return found.entrySet().stream()
                .filter(asked -> places(asked.getKey()).getFirst() != 1)
                .map(asked -> miss(asked, asked.getValue().getFirst()))
                .collect(Collectors.joining("\n"));
    }

    private String miss(Entry<Question, List<List<Answer>>> asked, List<Answer> answers) {
        Question question = asked.getKey();
        List<String> places = places(question).stream()
                .map(place -> place == 0 ? "–" : place.toString())
                .toList();
        String wanted =
                question.answers().stream().map(Answer::toString).sorted().collect(Collectors.joining(" or "));
        return "  %2s (%s)  %-9s %s → %s, first %s (%s)"
                .formatted(
                        places.getFirst(),
                        String.join(" ", places.subList(1, places.size())),
                        question.sort(),
                        question.query(),
                        wanted,
                        answers.isEmpty() ? "nothing" : answers.getFirst(),
                        question.why());
    }

    private List<Integer> places(Question question) {
        List<List<Answer>> answers = found.getOrDefault(question, List.of());
        return IntStream.range(0, answers.size())
                .mapToObj(i -> Places.of(question.answers(), answers.get(i)))
                .toList();
    }
}
