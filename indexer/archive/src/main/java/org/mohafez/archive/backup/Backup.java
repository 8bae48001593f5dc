package org.mohafez.archive.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.mohafez.archive.disk.Durable;
import org.mohafez.archive.fixity.Damage;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.folder.InboxFolder;

/**
 * Copies what cannot be made again. The caller holds the locks of both folders. Broken off at any moment it leaves whole holdings, and
 * goes on there the next time.
 *
 * @param objects from the one folder to the other
 */
public record Backup(ArchiveFolder from, ArchiveFolder to, Durable durable, ObjectCopy objects) {

    /**
     * @param progress is told how many holdings were looked at, and of how many
     * @throws IOException if the other place cannot be written to
     */
    public BackupReport run(BiConsumer<Long, Long> progress) throws IOException {
        durable.createFolders(to.ocfl());
        objects.root();
        List<String> ids = objects.ids();
        List<Damage> damages = new ArrayList<>();
        long done = 0;
        long copied = 0;
        long files = 0;
        long bytes = 0;
        for (String id : ids) {
            ObjectCopy.Copied result = objects.copy(id);
            copied += result.files() > 0 ? 1 : 0;
            files += result.files();
            bytes += result.bytes();
            damages.addAll(result.damages());
            progress.accept(++done, (long) ids.size());
        }
        // The log after what it tells of: nothing that it names is missing at the other place.
        for (Path file : besides()) {
            put(file);
        }
        if (Files.exists(from.state())) {
            DatabaseCopy.put(from.state(), to.state(), durable);
        }
        long handovers = new HandoverCopy(new InboxFolder(from.inbox()), new InboxFolder(to.inbox()), durable).run();
        return new BackupReport(ids.size(), copied, files, bytes, handovers, damages, onlyThere(new HashSet<>(ids)));
    }

    /** What belongs to a backup beside the holdings. The signing key does not: who has a backup must not be able to sign. */
    private List<Path> besides() throws IOException {
        List<Path> files = new ArrayList<>(
                List.of(from.publishedKey(), from.digestLog(), from.treeHeads(), from.synonyms(), from.names()));
        for (int number = 1; Files.exists(from.earlierKey(number)); number++) {
            files.add(from.earlierKey(number));
        }
        Path erased = from.erasures();
        if (Files.isDirectory(erased)) {
            try (Stream<Path> stones = Files.list(erased)) {
                stones.sorted().forEach(files::add);
            }
        }
        return files.stream().filter(Files::isRegularFile).toList();
    }

    private void put(Path file) throws IOException {
        Path place = to.root().resolve(from.root().relativize(file));
        if (!Files.exists(place) || Files.mismatch(file, place) >= 0) {
            durable.createFolders(Objects.requireNonNull(place.getParent()));
            durable.putCopy(place, file);
        }
    }

    private List<String> onlyThere(Set<String> held) throws IOException {
        List<String> missed = new ArrayList<>();
        for (String id : objects.copied()) {
            if (Files.exists(from.erased(id))) {
                objects.delete(id);
            } else if (!held.contains(id)) {
                missed.add(id);
            }
        }
        return missed;
    }
}
