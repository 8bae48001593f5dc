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
import org.mohafez.corpus.draw.Draws;
import org.mohafez.corpus.draw.Filling;
import org.mohafez.corpus.draw.Names;
import org.mohafez.corpus.draw.Seed;
import org.mohafez.corpus.paper.Paper;

/** The hand-written papers, with what the seed chooses put in. */
public final class SamplePapers {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private SamplePapers() {}

    /** All papers, in the order of {@code papers/order.txt}. */
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
        return new String(bytes("/papers/order.txt"), StandardCharsets.UTF_8)
                .lines()
                .map(id -> read(id, seed, names, change))
                .toList();
    }

    private static Paper read(String id, long seed, Names names, UnaryOperator<ObjectNode> change) {
        try {
            ObjectNode written = (ObjectNode) JSON.readTree(bytes("/papers/" + id + ".json"));
            written.put("id", id);
            JsonNode draws = written.remove("draws");
            Draws drawn = Draws.of(draws, new Seed(seed, id), names);
            return JSON.treeToValue(change.apply((ObjectNode) Filling.fill(written, drawn)), Paper.class);
        } catch (IOException e) {
            throw new UncheckedIOException("papers/" + id + ".json: " + e.getMessage(), e);
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
