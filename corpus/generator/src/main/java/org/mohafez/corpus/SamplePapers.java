package org.mohafez.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mohafez.corpus.draw.Draws;
import org.mohafez.corpus.draw.Filling;
import org.mohafez.corpus.draw.Names;
import org.mohafez.corpus.draw.Seed;
import org.mohafez.corpus.paper.Bundle;
import org.mohafez.corpus.paper.Paper;
import org.mohafez.corpus.series.WrittenSeries;

/** The hand-written papers, with what the seed chooses put in. */
public final class SamplePapers {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private SamplePapers() {}

    /** All papers, in the order of {@code papers/order.txt}, then those of the series. */
    public static List<Paper> of(long seed) {
        return of(seed, paper -> paper);
    }

    /**
     * The same papers in another dress.
     *
     * @param change takes a paper as its file has it, what the seed chooses put in
     */
    static List<Paper> of(long seed, UnaryOperator<ObjectNode> change) {
        Names names = Names.read();
        return Stream.concat(
                        lines("/papers/order.txt")
                                .map(id -> read("/papers/" + id).put("id", id)),
                        series().stream().flatMap(series -> series.papers().stream()))
                .map(written -> draw(written, seed, names, change))
                .toList();
    }

    static Stream<String> lines(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8).lines();
    }

    /** A file of several papers: each is drawn for itself, and has the file's half, forms and face. */
    static Bundle bundle(String id, long seed) {
        try {
            Names names = Names.read();
            ObjectNode written = read("/bundles/" + id);
            written.put("id", id);
            int number = 0;
            for (JsonNode paper : written.path("papers")) {
                ObjectNode own = (ObjectNode) paper;
                for (String field : List.of("half", "layout", "files", "face")) {
                    own.set(field, written.get(field));
                }
                number++;
                own.put("id", id + "-" + number);
                Draws drawn = Draws.of(own.remove("draws"), new Seed(seed, id + "-" + number), names);
                own.setAll((ObjectNode) Filling.fill(own, drawn));
            }
            return JSON.treeToValue(written, Bundle.class);
        } catch (IOException e) {
            throw new UncheckedIOException("bundles/" + id + ".json: " + e.getMessage(), e);
        }
    }

    /** The bodies that meet again and again, in the order of {@code series/order.txt}. */
    static List<WrittenSeries> series() {
        return lines("/series/order.txt")
                .map(id -> new WrittenSeries(id, read("/series/" + id)))
                .toList();
    }

    private static Paper draw(ObjectNode written, long seed, Names names, UnaryOperator<ObjectNode> change) {
        String id = written.path("id").asText();
        try {
            JsonNode draws = written.remove("draws");
            Draws drawn = Draws.of(draws, new Seed(seed, id), names);
            return JSON.treeToValue(change.apply((ObjectNode) Filling.fill(written, drawn)), Paper.class);
        } catch (IOException e) {
            throw new UncheckedIOException(id + ": " + e.getMessage(), e);
        }
    }

    private static ObjectNode read(String stem) {
        try {
            return (ObjectNode) JSON.readTree(bytes(stem + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(stem + ".json: " + e.getMessage(), e);
        }
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = SamplePapers.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource + " on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
