package org.mohafez.archive.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A log as far as it was read, so that it is not read again: of each {@value #TILE} lines where they begin and one hash, of these the
 * tree; and where the last line of each holding is. A proof reads a few of these parts, however long the log is. For one thread at a time.
 */
final class ReadLog implements MerkleTree.Parts {
    private static final int TILE = 256;

    private final Path file;
    /** Roots of whole trees: of one tile, of two, of four … */
    private final List<List<Hash>> levels = new ArrayList<>();
    /** In bytes from the beginning of the file, of each tile, also of the one that is not yet full. */
    private final List<Long> begins = new ArrayList<>();
    /** Leaves of the tile that is not yet full. */
    private final List<Hash> rest = new ArrayList<>();

    private final Map<String, Integer> lastOf = new HashMap<>();
    private long length;
    private int size;
    private int tileInHand = -1;
    private List<Hash> leavesInHand = List.of();

    ReadLog(Path file) {
        this.file = file;
    }

    int size() {
        return size;
    }

    /** Reads on. @throws UncheckedIOException if the log cannot be read, or has fewer lines */
    void readTo(int lines) {
        for (String line : lines(length, lines - size)) {
            if (size % TILE == 0) {
                begins.add(length);
            }
            lastOf.put(LogEntry.parse(line).id(), size);
            rest.add(LogEntry.hash(line));
            length += line.getBytes(UTF_8).length + 1L;
            size++;
            if (rest.size() == TILE) {
                push(0, new MerkleTree(rest).root());
                rest.clear();
            }
        }
    }

    private void push(int level, Hash root) {
        if (levels.size() == level) {
            levels.add(new ArrayList<>());
        }
        List<Hash> roots = levels.get(level);
        roots.add(root);
        if (roots.size() % 2 == 0) {
            push(level + 1, Hash.ofNode(roots.get(roots.size() - 2), root));
        }
    }

    /** The number of a holding's last line, from 0. */
    Optional<Integer> lastOf(String id) {
        return Optional.ofNullable(lastOf.get(id));
    }

    String line(int number) {
        return lines(begins.get(number / TILE), number % TILE + 1).getLast();
    }

    @Override
    public Hash root(int from, int to) {
        int leaves = to - from;
        if (leaves % TILE == 0 && Integer.bitCount(leaves) == 1) {
            return levels.get(Integer.numberOfTrailingZeros(leaves / TILE)).get(from / leaves);
        }
        if (leaves < TILE) {
            int first = from % TILE;
            return new MerkleTree(leavesOf(from / TILE).subList(first, first + leaves)).root();
        }
        int middle = from + MerkleTree.split(leaves);
        return Hash.ofNode(root(from, middle), root(middle, to));
    }

    private List<Hash> leavesOf(int tile) {
        if (tile == size / TILE) {
            return rest;
        }
        if (tile != tileInHand) {
            leavesInHand =
                    lines(begins.get(tile), TILE).stream().map(LogEntry::hash).toList();
            tileInHand = tile;
        }
        return leavesInHand;
    }

    private List<String> lines(long begin, int count) {
        List<String> lines = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(file).position(begin);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(Channels.newInputStream(channel), UTF_8))) {
            while (lines.size() < count) {
                String line = reader.readLine();
                if (line == null) {
                    throw new IOException(file + " has fewer lines than were signed");
                }
                lines.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
