package org.mohafez.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mohafez.MohafezException;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;

/**
 * Makes an index from an archive, without parsing anything. To be used by the one process that holds the archive's lock.
 */
public final class IndexBuilder {
    private final Generations generations;
    private final GenerationFormat format;

    public IndexBuilder(Generations generations, GenerationFormat format) {
        this.generations = generations;
        this.format = format;
    }

    /** Told after each holding; {@code total} counts all holdings of the archive. */
    @FunctionalInterface
    public interface Progress {
        void at(long done, long total);
    }

    /** A holding that could not be taken in, and why; the others are. */
    public record Failure(String id, String reason) {}

    /** What a rebuild took in. */
    public record Rebuilt(long documents, List<Failure> failures) {}

    /**
     * The current generation, to be added to. What its last writer kept and did not live to commit is taken in first. It is
     * made anew if there is none, if its fields are not those of this program, or if its last writer did not end well and
     * noted nothing in this ledger: then nobody knows what of the archive it lacks.
     */
    public GenerationWriter open(Archive archive, Ledger ledger, Progress progress) {
        Optional<Path> current = generations.current().filter(path -> format.lastCommit(path)
                .filter(commit -> commit.isCoveredBy(ledger))
                .isPresent());
        if (current.isEmpty()) {
            rebuild(archive, progress);
            ledger.committed();
        }
        GenerationWriter writer = format.open(current.or(generations::current).orElseThrow(), ledger.name());
        takeIn(ledger, archive, writer);
        return writer;
    }

    private static void takeIn(Ledger ledger, Archive archive, GenerationWriter writer) {
        List<String> uncommitted = ledger.uncommitted();
        if (uncommitted.isEmpty()) {
            return;
        }
        uncommitted.forEach(id -> bring(writer, archive, id));
        writer.commit();
        ledger.committed();
    }

    /** Builds a generation of all that the archive holds beside the current one, and puts it in its place. */
    public Rebuilt rebuild(Archive archive, Progress progress) {
        return build(writer -> fill(writer, archive, progress));
    }

    /** Builds a generation beside the current one, and puts it in its place. */
    public <T> T build(Function<GenerationWriter, T> filling) {
        generations.deleteOthers();
        Path next = generations.next();
        T filled;
        try (GenerationWriter writer = format.build(next)) {
            filled = filling.apply(writer);
        }
        generations.makeCurrent(next);
        generations.deleteOthers();
        return filled;
    }

    /** Puts all that the archive holds into a generation that is being built. */
    public static Rebuilt fill(GenerationWriter writer, Archive archive, Progress progress) {
        List<Failure> failures = new ArrayList<>();
        long total = count(archive);
        long done = 0;
        long documents = 0;
        try (Stream<String> ids = archive.ids()) {
            for (String id : (Iterable<String>) ids::iterator) {
                try {
                    documents += put(writer, archive, id);
                } catch (MohafezException e) {
                    failures.add(new Failure(id, String.valueOf(e.getMessage())));
                }
                progress.at(++done, total);
            }
        }
        return new Rebuilt(documents, failures);
    }

    /** Makes a generation have of a file what the archive has of it, which may be nothing. */
    public static void bring(GenerationWriter writer, Archive archive, String id) {
        if (put(writer, archive, id) == 0) {
            writer.delete(id);
        }
    }

    /** @return how many papers the file holds */
    private static int put(GenerationWriter writer, Archive archive, String id) {
        Optional<Holding> file =
                archive.find(id).filter(holding -> !holding.papers().isEmpty());
        file.ifPresent(holding -> writer.put(id, Entries.of(holding, archive)));
        return file.map(holding -> holding.papers().size()).orElse(0);
    }

    private static long count(Archive archive) {
        try (Stream<String> ids = archive.ids()) {
            return ids.count();
        }
    }
}
