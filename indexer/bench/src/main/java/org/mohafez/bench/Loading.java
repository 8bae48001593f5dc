package org.mohafez.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.mohafez.bench.made.MadePapers;
import org.mohafez.bench.peer.Peer;
import org.mohafez.index.Entry;

/**
 * What it took to load a peer.
 *
 * @param cores seconds on the cores, without the making of the papers
 * @param clock seconds by the clock, with it
 */
record Loading(long entries, double cores, double clock) {
    static final Loading NOTHING = new Loading(0, 0, 0);

    /** Something that is to be timed. */
    @FunctionalInterface
    interface Step {
        void take() throws Exception;
    }

    /** Loads made papers, in one thread, and closes the peer. @param end the first paper that is not loaded */
    static Loading of(Peer loaded, MadePapers papers, int first, int end) throws Exception {
        AtomicLong entries = new AtomicLong();
        AtomicLong making = new AtomicLong();
        AtomicLong elsewhere = new AtomicLong();
        Loading all = of(() -> {
            try (Peer peer = loaded) {
                Iterator<Integer> numbers = IntStream.range(first, end).iterator();
                peer.load(new Iterator<>() {
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
                elsewhere.set(peer.coresElsewhere());
            }
        });
        return new Loading(entries.get(), all.cores + (elsewhere.get() - making.get()) / 1e9, all.clock);
    }

    /** Of a step that takes in no entries. */
    static Loading of(Step step) throws Exception {
        long cores = ofProcess();
        long clock = System.nanoTime();
        step.take();
        return new Loading(0, (ofProcess() - cores) / 1e9, (System.nanoTime() - clock) / 1e9);
    }

    private static long ofProcess() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    Loading and(Loading other) {
        return new Loading(entries + other.entries, cores + other.cores, clock + other.clock);
    }

    /** Notes it in a file, with how many bytes were written. */
    void note(Path file, long bytes) throws Exception {
        Files.writeString(file, "%d\t%.1f\t%.1f\t%d%n".formatted(entries, cores, clock, bytes));
    }

    static Loading noted(Path file) throws Exception {
        String[] figures = Files.readString(file).strip().split("\t");
        return new Loading(Long.parseLong(figures[0]), Double.parseDouble(figures[1]), Double.parseDouble(figures[2]));
    }

    void print(String what) {
        System.out.printf(
                Locale.ROOT,
                "loaded         %-12s %9d entries  %.1f s on the cores, %.1f s by the clock%n",
                what,
                entries,
                cores,
                clock);
    }
}
