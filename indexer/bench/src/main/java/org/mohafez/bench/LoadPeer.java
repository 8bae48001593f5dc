package org.mohafez.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mohafez.bench.made.MadePapers;
import org.mohafez.bench.peer.Peers;

/**
 * Loads one peer with so many made decisions, in one thread, and notes beside it what that took. One that is loaded already stays as it is.
 * More than a million are loaded into an index of our own in parts of a million, so that a load that was broken off goes on where it was; then
 * the parts are joined. Arguments: the folder for all data, how many decisions, the peer.
 */
public final class LoadPeer {
    static final long SEED = 42;

    private static final int PART = MadePapers.papers(1_000_000);

    private final Path data;
    private final Peers which;
    private final int decisions;
    private final int papers;
    private final MadePapers made = new MadePapers(SEED);

    private LoadPeer(Path data, Peers which, int decisions) {
        this.data = data;
        this.which = which;
        this.decisions = decisions;
        papers = MadePapers.papers(decisions);
    }

    public static void main(String[] arguments) throws Exception {
        Peers which = Peers.named(arguments[2]);
        new LoadPeer(Path.of(arguments[0]), which, which.decisions(Integer.parseInt(arguments[1]))).load();
    }

    private void load() throws Exception {
        if (Files.exists(which.loaded(data, decisions))) {
            return;
        }
        Path folder = which.folder(data, decisions);
        // What a load left that did not end is of no use.
        delete(folder);
        Files.createDirectories(folder);
        Loading took = which == Peers.OURS && papers > PART
                ? inParts(folder.resolveSibling(folder.getFileName() + ".parts"))
                : Loading.of(which.in(data, decisions), made, 0, papers);
        took.note(which.loaded(data, decisions), bytes(folder));
        took.print(which.label());
    }

    private Loading inParts(Path folder) throws Exception {
        List<Path> parts = new ArrayList<>();
        Loading all = Loading.NOTHING;
        for (int first = 0; first < papers; first += PART) {
            Path part = folder.resolve("part%03d".formatted(first / PART));
            Path noted = part.resolveSibling(part.getFileName() + ".loaded.tsv");
            // A part of another schema is of no use to those of this one.
            if (Files.notExists(noted) || !JoinParts.isOfThisSchema(part)) {
                delete(part);
                Files.createDirectories(part);
                Loading took = Loading.of(which.in(part), made, first, Math.min(papers, first + PART));
                took.note(noted, bytes(part));
                took.print(part.getFileName().toString());
            }
            parts.add(part);
            all = all.and(Loading.noted(noted));
        }
        Loading joining = Loading.of(() -> JoinParts.into(which.folder(data, decisions), parts));
        delete(folder);
        return all.and(joining);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .mapToLong(path -> path.toFile().length())
                    .sum();
        }
    }
}
