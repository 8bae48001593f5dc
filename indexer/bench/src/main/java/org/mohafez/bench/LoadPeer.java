package org.mohafez.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mohafez.bench.made.MadePapers;
import org.mohafez.bench.peer.Peer;
import org.mohafez.bench.peer.Peers;
import org.mohafez.index.Entry;

/**
 * Loads one peer with so many made decisions, in one thread, and notes beside it what that took: entries, seconds on the cores without
 * the making of the papers, seconds by the clock, bytes. One that is loaded already stays as it is. Arguments: the folder for all data, how many decisions, the peer.
 */
public final class LoadPeer {
    static final long SEED = 42;

    private LoadPeer() {}

    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]);
        Peers which = Peers.named(arguments[2]);
        int decisions = which.decisions(Integer.parseInt(arguments[1]));
        if (Files.exists(which.loaded(data, decisions))) {
            return;
        }
        // What a load left that did not end is of no use.
        delete(which.folder(data, decisions));
        Files.createDirectories(which.folder(data, decisions));
        MadePapers papers = new MadePapers(SEED);
        AtomicLong entries = new AtomicLong();
        AtomicLong making = new AtomicLong();
        long cores = ofProcess();
        long clock = System.nanoTime();
        Peer peer = which.in(data, decisions);
        long elsewhere;
        try (peer) {
            peer.load(new Iterator<>() {
                private final Iterator<Integer> numbers =
                        IntStream.range(0, MadePapers.papers(decisions)).iterator();

                @Override
                public boolean hasNext() {
                    return numbers.hasNext();
                }

                @Override
                public List<Entry> next() {
                    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                    List<Entry> paper = papers.paper(numbers.next());
                    entries.addAndGet(paper.size());
                    making.addAndGet(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
                    return paper;
                }
            });
            elsewhere = peer.coresElsewhere();
        }
        double used = (ofProcess() - cores - making.get() + elsewhere) / 1e9;
        double took = (System.nanoTime() - clock) / 1e9;
        String line = "%d\t%.1f\t%.1f\t%d%n".formatted(entries.get(), used, took, bytes(which.folder(data, decisions)));
        Files.writeString(which.loaded(data, decisions), line);
        System.out.printf(
                Locale.ROOT,
                "loaded         %-12s %9d entries  %.1f s on the cores, %.1f s by the clock%n",
                which.label(),
                entries.get(),
                used,
                took);
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

    private static long ofProcess() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .mapToLong(path -> path.toFile().length())
                    .sum();
        }
    }
}
