package org.mohafez.pipeline.alike;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.mohafez.MohafezException;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.page.Pages;
import org.mohafez.record.PaperRecord;

/**
 * Which files may be the same: minutes scanned again, a DOCX beside its PDF. They are pointed out and never
 * dropped. What is known stands in a database in the cache and is made again from the archive; what was found stands in a file for
 * each, for the archive's readers. For one thread at a time.
 */
public final class AlikePapers implements AutoCloseable {
    private final Handle database;
    private final ArchiveFolder folder;

    /** The caller holds the writer's lock. */
    public AlikePapers(ArchiveFolder folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder.cache());
            database = Jdbi.open(
                    DriverManager.getConnection("jdbc:sqlite:" + folder.cache().resolve("alike.db")));
        } catch (IOException | SQLException e) {
            throw new MohafezException("cannot open the likenesses of papers in " + folder.cache(), e);
        }
        database.execute("PRAGMA journal_mode = WAL");
        database.execute("PRAGMA synchronous = NORMAL");
        database.execute(
                "CREATE TABLE IF NOT EXISTS likeness (id TEXT PRIMARY KEY, text BLOB, memo TEXT, met TEXT, issued TEXT)");
        database.execute("CREATE TABLE IF NOT EXISTS likeness_bands (hash INTEGER NOT NULL, id TEXT NOT NULL,"
                + " PRIMARY KEY (hash, id)) WITHOUT ROWID");
    }

    /** Compares what the archive holds and these tables do not know: all, where they were lost. */
    public void complete(Archive archive) {
        Set<String> known = new HashSet<>(database.createQuery("SELECT id FROM likeness")
                .mapTo(String.class)
                .list());
        try (Stream<String> ids = archive.ids()) {
            ids.filter(id -> !known.contains(id)).forEach(id -> {
                archive.find(id).stream()
                        .flatMap(file -> file.papers().stream().limit(1))
                        .map(Holding.Document::record)
                        .forEach(first -> archive.pages(id).ifPresent(pages -> add(id, first, pages)));
            });
        }
    }

    /**
     * @param first the first paper in the file, whose number and days tell the file from others
     * @param pages of the whole file
     * @return ids of files that may be the same, in order
     */
    public List<String> add(String id, PaperRecord first, Pages pages) {
        Optional<Likeness> likeness = Likeness.of(first, pages);
        Set<String> before = new TreeSet<>(found(id));
        Set<String> alike = new TreeSet<>();
        database.useTransaction(h -> {
            h.execute("DELETE FROM likeness_bands WHERE id = ?", id);
            h.execute(
                    "INSERT OR REPLACE INTO likeness (id, text, memo, met, issued) VALUES (?, ?, ?, ?, ?)",
                    id,
                    likeness.map(l -> l.text().bytes()).orElse(null),
                    likeness.map(Likeness::memo).orElse(null),
                    likeness.map(Likeness::met).orElse(null),
                    likeness.map(Likeness::issued).orElse(null));
            if (likeness.isPresent()) {
                alike.addAll(alike(h, likeness.get()));
                PreparedBatch bands = h.prepareBatch("INSERT OR IGNORE INTO likeness_bands (hash, id) VALUES (?, ?)");
                likeness.get().text().bands().forEach(band -> bands.add(band, id));
                bands.execute();
            }
        });
        before.stream().filter(other -> !alike.contains(other)).forEach(other -> unlink(other, id));
        alike.forEach(other -> link(other, id));
        write(id, alike);
        return List.copyOf(alike);
    }

    private static List<String> alike(Handle h, Likeness likeness) {
        return h
                .createQuery("SELECT * FROM likeness WHERE id IN"
                        + " (SELECT id FROM likeness_bands WHERE hash IN (<bands>)) ORDER BY id")
                .bindList("bands", likeness.text().bands())
                .map((row, context) -> new Candidate(
                        row.getString("id"),
                        new Likeness(
                                MinHash.of(row.getBytes("text")),
                                row.getString("memo"),
                                row.getString("met"),
                                row.getString("issued"))))
                .stream()
                .filter(candidate -> candidate.likeness().isAlike(likeness))
                .map(Candidate::id)
                .toList();
    }

    private record Candidate(String id, Likeness likeness) {}

    private void link(String id, String other) {
        Set<String> all = new TreeSet<>(found(id));
        if (all.add(other)) {
            write(id, all);
        }
    }

    private void unlink(String id, String other) {
        Set<String> all = new TreeSet<>(found(id));
        if (all.remove(other)) {
            write(id, all);
        }
    }

    private List<String> found(String id) {
        try {
            Path file = folder.alike(id);
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new MohafezException("cannot read which papers are like " + id, e);
        }
    }

    private void write(String id, Set<String> alike) {
        Path file = folder.alike(id);
        try {
            if (alike.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            Files.createDirectories(file.getParent());
            Path part = Files.createTempFile(file.getParent(), id, ".part");
            Files.write(part, alike);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new MohafezException("cannot write which papers are like " + id, e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
