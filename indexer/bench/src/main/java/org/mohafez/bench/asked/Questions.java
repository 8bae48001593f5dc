package org.mohafez.bench.asked;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.mohafez.bangla.Clusters;
import org.mohafez.bench.made.MadePapers;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;

/** Questions to so many made decisions; always the same ones for the same seed and numbers. */
public final class Questions {
    private static final int YEAR = 365;

    private final MadePapers papers;
    private final int decisions;
    private final SplittableRandom random;

    public Questions(MadePapers papers, int decisions, long seed) {
        this.papers = papers;
        this.decisions = decisions;
        this.random = new SplittableRandom(seed);
    }

    public List<Question> of(Kind kind, int count) {
        return Stream.generate(() -> one(kind))
                .filter(question -> question.words().stream().anyMatch(Questions::says))
                .limit(count)
                .toList();
    }

    /** Lucene's analyzer has no hits at all for its stop words: to ask for nothing else would measure nothing. */
    private static boolean says(String word) {
        return !BengaliAnalyzer.getDefaultStopSet().contains(word);
    }

    private Question one(Kind kind) {
        return switch (kind) {
            case ONE -> Question.of(kind, List.of(word(20, 20_000)));
            case WORDS -> Question.of(kind, together(2 + random.nextInt(2)));
            case PHRASE -> Question.of(kind, phrase(2 + random.nextInt(2)));
            case NARROW -> narrow();
            case BROAD -> Question.of(kind, List.of(word(8, 60)));
            case NEWEST -> Question.of(kind, List.of(word(20, 2_000)));
            case PREFIX -> Question.of(kind, List.of(begun(word(200, 20_000), 2)));
            case FUZZY -> Question.of(kind, List.of(misspelt(word(100, 5_000))));
            case SUGGEST -> Question.of(kind, List.of(begun(name(), 3 + random.nextInt(5))));
            case MEMO -> Question.of(kind, List.of(memo()));
            case DEEP -> Question.of(kind, List.of(word(20, 200)));
        };
    }

    /** Each tenfold of ranks comes up as often as the next: readers ask for rare and common words. */
    private String word(int from, int to) {
        double rank = from * Math.pow((double) to / from, random.nextDouble());
        return papers.words().at((int) rank);
    }

    private Entry decision() {
        List<Entry> paper = papers.paper(random.nextInt(MadePapers.papers(decisions)));
        return paper.get(1 + random.nextInt(paper.size() - 1));
    }

    private static List<String> sentence(Entry decision) {
        String text = decision.text(IndexField.DECISION).orElse("");
        return List.of(text.split("।", -1)[0].split(" "));
    }

    /** Words that stand in one decision, the commonest dozens left out. */
    private List<String> together(int count) {
        for (; ; ) {
            List<String> telling = new ArrayList<>(sentence(decision()));
            telling.removeIf(word -> papers.words().rank(word) < 20);
            List<String> some = telling.stream().distinct().limit(count).toList();
            if (some.size() == count) {
                return some;
            }
        }
    }

    private List<String> phrase(int count) {
        List<String> words = sentence(decision());
        int from = random.nextInt(words.size() - count + 1);
        return words.subList(from, from + count);
    }

    private Question narrow() {
        Entry decision = decision();
        long day = decision.date(IndexField.DATE).orElseThrow().toEpochDay();
        String office = decision.facet(IndexField.OFFICE).getFirst().code();
        List<String> words = sentence(decision);
        String word = words.get(random.nextInt(words.size()));
        return new Question(Kind.NARROW, List.of(word), office, day - YEAR, day + YEAR);
    }

    private String name() {
        Entry decision = decision();
        IndexField field = List.of(IndexField.OFFICE, IndexField.TOPIC, IndexField.IMPLEMENTER)
                .get(random.nextInt(3));
        return decision.facet(field).getFirst().label();
    }

    private static String begun(String text, int clusters) {
        return Clusters.cut(text, Math.min(clusters, Clusters.count(text)));
    }

    /** One letter of it is another. */
    private String misspelt(String word) {
        char[] letters = word.toCharArray();
        int at = 1 + random.nextInt(Math.max(1, letters.length - 1));
        letters[Math.min(at, letters.length - 1)] = letters[at % letters.length] == 'ি' ? 'ী' : 'ন';
        return new String(letters);
    }

    private String memo() {
        return Objects.requireNonNull(papers.paper(random.nextInt(MadePapers.papers(decisions)))
                .getFirst()
                .memoNumber());
    }
}
