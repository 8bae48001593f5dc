package org.mohafez.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.MohafezException;
import org.mohafez.inbox.Outcome;
import org.mohafez.page.Unreadable;
import org.mohafez.page.Unreadable.Reason;
import org.mohafez.pipeline.worker.Unpacked;
import org.mohafez.source.ReceivedPaper;
import org.mohafez.source.SideFile;

/** Zip archives of papers: unpacked by a worker into a folder that lives as long as its entries are taken in. */
final class Unpacking {
    /** An archive in an archive is opened, one in that is not. */
    private static final int DEEPEST = 2;
    /** How many entries that were left out for the same reason are named. */
    private static final int NAMED = 10;

    private final Path folder;
    private final Unpacker unpacker;

    /** Unpacks an archive into a folder that is there; never throws for what is wrong with it. */
    @FunctionalInterface
    interface Unpacker {
        Unpacked unpack(Path archive, Path folder);
    }

    /** @param folder for the archives' own folders; what a killed batch left in it is deleted */
    Unpacking(Path folder, Unpacker unpacker) {
        this.folder = folder;
        this.unpacker = unpacker;
        delete(folder);
    }

    record LeftOut(String name, Unreadable why) {}

    /**
     * What was in an archive. Its files are there until it is closed.
     *
     * @param why the archive is set aside, beside what of it could be taken in: it does not open, or something was left out
     */
    record Contents(
            Path folder,
            List<ReceivedPaper> papers,
            List<Outcome> notPapers,
            List<LeftOut> leftOut,
            Optional<Unreadable> why)
            implements AutoCloseable {
        @Override
        public void close() {
            delete(folder);
        }
    }

    Contents unpack(ReceivedPaper archive) {
        Path into = newFolder();
        if (depth(archive) > DEEPEST) {
            Unreadable why = Unreadable.of(
                    Reason.TOO_LARGE, "archives in archives are opened " + DEEPEST + " deep; this one lies deeper");
            return new Contents(into, List.of(), List.of(), List.of(), Optional.of(why));
        }
        Unpacked unpacked = unpacker.unpack(archive.files().getFirst(), into);
        List<ReceivedPaper> papers = new ArrayList<>();
        List<Outcome> notPapers = new ArrayList<>();
        for (Unpacked.Entry entry : unpacked.entries()) {
            ReceivedPaper paper = archive.entry(entry.name(), into.resolve(entry.file()));
            if (SideFile.is(Path.of(paper.name()))) {
                notPapers.add(new Outcome.NotPaper(paper.path()));
            } else {
                papers.add(paper);
            }
        }
        List<LeftOut> leftOut = unpacked.leftOut().stream()
                .map(left -> new LeftOut(left.name(), left.why()))
                .toList();
        return new Contents(into, papers, notPapers, leftOut, why(unpacked, leftOut));
    }

    private static Optional<Unreadable> why(Unpacked unpacked, List<LeftOut> leftOut) {
        if (unpacked.why() != null || leftOut.isEmpty()) {
            return Optional.ofNullable(unpacked.why());
        }
        String all = leftOut.stream()
                .collect(Collectors.groupingBy(left -> left.why().detail(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(same ->
                        "%s (%d): %s".formatted(same.getKey(), same.getValue().size(), names(same.getValue())))
                .collect(Collectors.joining("; "));
        return Optional.of(Unreadable.of(
                leftOut.getFirst().why().reason(), "%d entries were left out: %s".formatted(leftOut.size(), all)));
    }

    private static String names(List<LeftOut> leftOut) {
        String names = leftOut.stream().limit(NAMED).map(LeftOut::name).collect(Collectors.joining(", "));
        return leftOut.size() > NAMED ? names + ", and " + (leftOut.size() - NAMED) + " more" : names;
    }

    private static int depth(ReceivedPaper archive) {
        int depth = 1;
        for (ReceivedPaper around = archive.container(); around != null; around = around.container()) {
            depth++;
        }
        return depth;
    }

    private Path newFolder() {
        try {
            Files.createDirectories(folder);
            return Files.createTempDirectory(folder, "zip");
        } catch (IOException e) {
            throw new MohafezException("cannot make a folder to unpack into in " + folder, e);
        }
    }

    private static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new MohafezException("cannot delete what was unpacked in " + tree, e);
        }
    }
}
