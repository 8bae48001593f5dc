package org.mohafez.index.lucene;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.mohafez.bangla.Token;
import org.mohafez.bangla.Tokens;
import org.mohafez.bangla.WordKeys;
import org.mohafez.bangla.lucene.Key;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What the analysis of a token costs: all four keys as the index makes them, the same without the memory of words, and
 * Lucene's Bengali analyzer with its one. One operation is all that the records of the sample papers say; the main method
 * prints nanoseconds a token, each analyzer's own.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 2)
public class AnalysisSpeed {
    private static final String SAMPLES = "samples";

    private final BengaliAnalyzer stock = new BengaliAnalyzer();
    private List<String> texts = List.of();

    @Setup
    public void read() throws IOException {
        texts = texts(Path.of(System.getProperty(SAMPLES)));
    }

    @Benchmark
    public int fourKeys() {
        int length = 0;
        for (String text : texts) {
            List<Token> tokens = Tokens.in(text);
            length += consume(new KeyedTokens(tokens, Key.EXACT));
            length += consume(new KeyedTokens(tokens, Key.STEM));
            length += consume(new KeyedTokens(tokens, Key.SPELLING));
            length += consume(new KeyedTokens(tokens, Sounds::terms));
        }
        return length;
    }

    @Benchmark
    public int fourKeysWithoutMemory() {
        int length = 0;
        for (String text : texts) {
            for (Token token : Tokens.in(text)) {
                length += WordKeys.of(token.text()).roman().size();
            }
        }
        return length;
    }

    @Benchmark
    public int cutting() {
        int tokens = 0;
        for (String text : texts) {
            tokens += Tokens.in(text).size();
        }
        return tokens;
    }

    @Benchmark
    public int stock() throws IOException {
        int length = 0;
        for (String text : texts) {
            try (TokenStream tokens = stock.tokenStream("text", text)) {
                tokens.reset();
                length += consume(tokens);
                tokens.end();
            }
        }
        return length;
    }

    private static int consume(KeyedTokens tokens) {
        CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
        int length = 0;
        while (tokens.incrementToken()) {
            length += term.length();
        }
        return length;
    }

    private static int consume(TokenStream tokens) throws IOException {
        CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
        int length = 0;
        while (tokens.incrementToken()) {
            length += term.length();
        }
        return length;
    }

    /** Everything that is said in the truth beside the papers. */
    private static List<String> texts(Path samples) throws IOException {
        List<Path> truths;
        try (Stream<Path> files = Files.walk(samples)) {
            truths = files.filter(file -> file.toString().endsWith(".truth.json"))
                    .sorted()
                    .toList();
        }
        List<String> texts = new ArrayList<>();
        for (Path truth : truths) {
            collect(new ObjectMapper().readTree(truth.toFile()), texts);
        }
        return List.copyOf(texts);
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(child -> collect(child, texts));
    }

    public static void main(String[] arguments) throws Exception {
        AnalysisSpeed counting = new AnalysisSpeed();
        counting.texts = texts(Path.of(arguments[0]));
        int ours = counting.cutting();
        int theirs = 0;
        for (String text : counting.texts) {
            try (TokenStream tokens = counting.stock.tokenStream("text", text)) {
                tokens.reset();
                while (tokens.incrementToken()) {
                    theirs++;
                }
                tokens.end();
            }
        }
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(AnalysisSpeed.class.getName())
                        .jvmArgsAppend("-D" + SAMPLES + "=" + arguments[0])
                        .addProfiler(CoreTime.class)
                        .build())
                .run();
        for (RunResult result : results) {
            String name = result.getPrimaryResult().getLabel();
            int tokens = name.equals("stock") ? theirs : ours;
            System.out.printf(
                    "RESULT\t%s\t%d\t%.0f\t%.0f%n",
                    name,
                    tokens,
                    result.getPrimaryResult().getScore() / tokens,
                    java.util.Objects.requireNonNull(
                                            result.getSecondaryResults().get("core"))
                                    .getScore()
                            / tokens);
        }
    }
}
