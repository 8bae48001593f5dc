package org.mohafez.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.MohafezException;
import org.mohafez.archive.ArchiveWriter;
import org.mohafez.archive.BlackBoxes;
import org.mohafez.archive.Holding;
import org.mohafez.archive.PictureSize;
import org.mohafez.archive.blackout.BlackedOutArchive;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.page.PageSource;
import org.mohafez.page.ocr.Portrait.Sheet;
import org.mohafez.pipeline.Progress.Standing;
import org.mohafez.pipeline.worker.Pictured;
import org.mohafez.pipeline.worker.WorkerLimits;
import org.mohafez.pipeline.worker.WorkerPool;
import org.mohafez.record.PageSummary;

/**
 * Makes the pictures of pages that readers see beside the text, for every file of a kind that has pages. What is there is
 * not made again; the folder can be deleted at any time. For one thread at a time.
 */
public final class PagePortraits {
    /** Stands in a file's folder when all its pages have been tried, in both sizes: archives of before there were two have another. */
    private static final String DONE = "done-both";

    private final ArchiveWriter archive;
    private final ArchiveFolder folder;
    private final Artist artist;
    private final int workers;
    /** Stands there of a file with places blacked out: another reading may have them elsewhere. */
    private static final String BLACK = "black";

    private volatile boolean stopped;

    /** Pictures a paper's pages into a folder; never throws for what is wrong with it. */
    @FunctionalInterface
    interface Artist {
        Pictured picture(
                List<Path> files, String mediaType, Path folder, Set<Integer> turning, Map<Integer, Sheet> black);
    }

    PagePortraits(ArchiveWriter archive, ArchiveFolder folder, Artist artist, int workers) {
        this.archive = archive;
        this.folder = folder;
        this.artist = artist;
        this.workers = workers;
    }

    /**
     * The same with workers of its own, for an archive that somebody else holds open for writing.
     *
     * @return how many pictures there are of the documents that had lacked some
     */
    public static long make(ArchiveWriter archive, ArchiveFolder folder, int workers, Progress progress) {
        try (WorkerPool pool = new WorkerPool(workers, WorkerLimits.USUAL)) {
            return new PagePortraits(archive, folder, pool::picture, workers).make(progress);
        }
    }

    /** @return how many pictures there are of the documents that had lacked some */
    long make(Progress progress) {
        return make(missing(), progress);
    }

    /** The same of those that are named. */
    long make(List<String> missing, Progress progress) {
        AtomicLong done = new AtomicLong();
        AtomicLong pages = new AtomicLong();
        Semaphore places = new Semaphore(workers * 2);
        try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
            for (String id : missing) {
                places.acquireUninterruptibly();
                threads.execute(() -> {
                    try {
                        pages.addAndGet(stopped ? 0 : make(id));
                    } finally {
                        places.release();
                    }
                    tell(progress, done.incrementAndGet(), missing.size(), pages.get());
                });
            }
        }
        return pages.get();
    }

    void stop() {
        stopped = true;
    }

    private static synchronized void tell(Progress progress, long done, long of, long pages) {
        progress.at(new Standing(done, of, 0, pages, 0, ""));
    }

    private List<String> missing() {
        try (Stream<String> ids = archive.ids()) {
            return ids.filter(id -> !Files.exists(folder.pictures(id).resolve(DONE))
                            || Files.exists(folder.pictures(id).resolve(BLACK)))
                    .toList();
        }
    }

    private int make(String id) {
        Path to = folder.pictures(id);
        try {
            Files.createDirectories(to);
            int made = archive.find(id)
                    .filter(file -> !file.papers().isEmpty())
                    .map(file -> make(file, to))
                    .orElse(0);
            if (!stopped) {
                Files.writeString(to.resolve(DONE), "");
            }
            return made;
        } catch (IOException e) {
            throw new MohafezException("cannot write pictures of pages to " + to, e);
        }
    }

    private int make(Holding file, Path to) {
        String mediaType = file.source().mediaType();
        if (!hasPages(mediaType)) {
            return 0;
        }
        Set<Integer> turning = file.papers().stream()
                .flatMap(paper -> paper.record().pages().stream())
                .filter(page -> page.source() == PageSource.OCR)
                .map(PageSummary::number)
                .collect(Collectors.toSet());
        Map<Integer, Sheet> black = black(file);
        int pages = artist.picture(archive.originals(file.id()), mediaType, to, turning, black)
                .pages();
        tidy(to, black);
        return pages;
    }

    /** What the public is not to see. */
    private Map<Integer, Sheet> black(Holding file) {
        Map<Integer, Sheet> sheets = new HashMap<>();
        BlackedOutArchive.boxes(archive, file.id()).forEach((number, black) -> file.papers().stream()
                .flatMap(paper -> paper.record().pages().stream())
                .filter(page -> page.number() == number && page.width() != null && page.height() != null)
                .findFirst()
                .ifPresent(page -> sheets.put(
                        number,
                        new Sheet(
                                Objects.requireNonNull(page.width()),
                                Objects.requireNonNull(page.height()),
                                black.boxes()))));
        return sheets;
    }

    /** Takes away what was made for other places. */
    private static void tidy(Path folder, Map<Integer, Sheet> black) {
        Set<String> wanted = black.entrySet().stream()
                .flatMap(page -> Arrays.stream(PictureSize.values())
                        .map(size -> size.fileName(
                                page.getKey(), new BlackBoxes(page.getValue().black()))))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (BlackBoxes.areIn(name) && !wanted.contains(name)) {
                    Files.deleteIfExists(file);
                }
            }
            if (black.isEmpty()) {
                Files.deleteIfExists(folder.resolve(BLACK));
            } else {
                Files.writeString(folder.resolve(BLACK), "");
            }
        } catch (IOException e) {
            throw new MohafezException("cannot tidy " + folder, e);
        }
    }

    /** Its pictures are to be looked at again, whatever becomes of this process. */
    void again(String file) {
        try {
            Files.deleteIfExists(folder.pictures(file).resolve(DONE));
        } catch (IOException e) {
            throw new MohafezException("cannot delete " + folder.pictures(file).resolve(DONE), e);
        }
    }

    private static boolean hasPages(String mediaType) {
        return mediaType.equals("application/pdf") || mediaType.startsWith("image/");
    }
}
