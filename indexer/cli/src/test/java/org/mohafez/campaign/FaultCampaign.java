package org.mohafez.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Kills a batch, or one of its workers, at random moments, starts it again each time, and proves at the end that nothing was
 * lost and nothing was done twice: the archive is valid, and both archive and index say what they say after a batch that was
 * let alone.
 *
 * <p>Arguments: {@code ingest} or {@code intake}, the corpus folder, a folder to work in, how many kills, how many files, the seed. When a
 * batch ends before the kills are used up, the same files go into another archive.
 */
public final class FaultCampaign {
    /** One kill in so many comes while the batch is still being started; the others when it is at work. */
    private static final int EARLY = 6;

    private static final int WORKERS = 2;

    private final Path folder;
    private final Path papers;
    private final Way way;
    private final Random random;
    private final Map<String, Integer> kills = new TreeMap<>();
    private int starts;
    private long longestWait;

    private FaultCampaign(String way, Path folder, Path papers, int files, long seed) {
        this.folder = folder;
        this.papers = papers;
        this.way = way.equals("intake")
                ? new ByIntake(papers, folder, files, WORKERS)
                : new ByIngest(papers, folder, files, WORKERS);
        this.random = new Random(seed);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        long seed = args.length > 5 ? Long.parseLong(args[5]) : System.nanoTime() & 0xffff;
        int kills = Integer.parseInt(args[3]);
        int files = Integer.parseInt(args[4]);
        Path folder = Path.of(args[2]);
        Path papers = Files.createDirectories(folder.resolve("papers"));
        int made = new SampleBatch(Path.of(args[1]), papers).make(files);
        System.out.printf("%d kills of an %s of %d files, seed %d%n", kills, args[0], made, seed);
        FaultCampaign campaign = new FaultCampaign(args[0], folder, papers, made, seed);
        List<String> faults = campaign.run(kills, made);
        faults.forEach(fault -> System.out.println("FAULT " + fault));
        System.out.println(faults.isEmpty() ? "proved: nothing lost, nothing twice" : faults.size() + " faults");
        System.exit(faults.isEmpty() ? 0 : 1);
    }

    private List<String> run(int wanted, int files) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Path still = folder.resolve("undisturbed");
        Way alone = new ByIngest(papers, folder, files, WORKERS);
        List<String> faults =
                new ArrayList<>(alone.faults(still, alone.start(still).end()));
        // So that the kills are spread over about one batch.
        longestWait = 2 * (System.nanoTime() - begun) / 1_000_000 / wanted;
        ArchiveProof undisturbed = ArchiveProof.of(still);
        System.out.printf(
                "undisturbed: %d s, %d holdings, %d entries%n",
                (System.nanoTime() - begun) / 1_000_000_000,
                undisturbed.holdings().size(),
                undisturbed.entries().size());
        int round = 0;
        while (sum() < wanted) {
            Path archive = folder.resolve("disturbed-" + ++round);
            Path report = disturbed(archive, wanted);
            faults.addAll(way.faults(archive, report));
            faults.addAll(undisturbed.differences(ArchiveProof.of(archive)));
            System.out.printf("round %d: %s in %d starts so far, %d faults%n", round, kills, starts, faults.size());
        }
        return faults;
    }

    /** One batch to its end, through as many kills as are left. */
    private Path disturbed(Path archive, int wanted) throws IOException, InterruptedException {
        way.prepare(archive);
        IngestProcess ingest = start(archive);
        while (sum() < wanted && !hasEnded(ingest)) {
            if (random.nextBoolean()) {
                if (ingest.killWorker(random)) {
                    kills.merge("worker", 1, Integer::sum);
                }
            } else {
                ingest.kill();
                kills.merge("parent", 1, Integer::sum);
                ingest = start(archive);
            }
        }
        ingest.end();
        // What the last start did, and what the ones before it did, is told by one that finds everything done.
        return start(archive).end();
    }

    /** Waits for a random moment. */
    private boolean hasEnded(IngestProcess ingest) throws InterruptedException {
        boolean early = random.nextInt(EARLY) == 0;
        while (!early && !ingest.isAtWork()) {
            if (ingest.endsWithin(Duration.ofMillis(100))) {
                return true;
            }
        }
        return ingest.endsWithin(Duration.ofMillis(random.nextLong(longestWait)));
    }

    private IngestProcess start(Path archive) throws IOException {
        starts++;
        return way.start(archive);
    }

    private int sum() {
        return kills.values().stream().mapToInt(Integer::intValue).sum();
    }
}
