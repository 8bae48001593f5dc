package org.mohafez.web.export.sample;

import java.util.List;
import java.util.TreeMap;
import org.mohafez.Sha;
import org.mohafez.search.Hit;

/**
 * Draws without returning: each hit's draw is the SHA-256 of the seed, a line feed and its id, in UTF-8; the lowest draws are
 * the sample. Holds no more hits than it draws.
 */
public final class Sample {
    private final String seed;
    private final int size;
    private final TreeMap<String, Hit> lowest = new TreeMap<>();

    public Sample(String seed, int size) {
        this.seed = seed;
        this.size = size;
    }

    /** A hit and the number that drew it, hexadecimal. */
    public record Drawn(String draw, Hit hit) {}

    public void offer(Hit hit) {
        lowest.put(draw(seed, hit.id()), hit);
        if (lowest.size() > size) {
            lowest.pollLastEntry();
        }
    }

    /** The sample of all that were offered, the lowest draw first. */
    public List<Drawn> drawn() {
        return lowest.entrySet().stream()
                .map(entry -> new Drawn(entry.getKey(), entry.getValue()))
                .toList();
    }

    public static String draw(String seed, String id) {
        return Sha.SHA256.hex(seed + "\n" + id);
    }
}
