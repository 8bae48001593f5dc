package org.mohafez.search.synonym;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The synonyms that hold in an archive: those of its own file as it stands at the moment, before those of the country
 * without what it takes from them. It costs a look at the file. Safe for use by several threads.
 */
public final class ArchiveSynonyms {
    private final Path file;
    private volatile @Nullable Loaded loaded;

    /** @param file in the format of {@link SynonymFile}; it need not exist yet */
    public ArchiveSynonyms(Path file) {
        this.file = file;
    }

    private record Loaded(Stamp stamp, Synonyms synonyms) {}

    /** What changes with a file; of one that is not there, or cannot be looked at, always the same. */
    private record Stamp(
            FileTime changed, long bytes, @Nullable Object key) {
        static final Stamp ABSENT = new Stamp(FileTime.fromMillis(0), -1, null);

        static Stamp of(Path file) {
            try {
                BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
                return new Stamp(seen.lastModifiedTime(), seen.size(), seen.fileKey());
            } catch (NoSuchFileException e) {
                return ABSENT;
            } catch (IOException e) {
                return new Stamp(FileTime.fromMillis(0), -2, null);
            }
        }
    }

    public Synonyms current() {
        Stamp stamp = Stamp.of(file);
        Loaded now = loaded;
        if (now == null || !now.stamp().equals(stamp)) {
            // A file that changes while it is read has another stamp next time.
            SynonymFile own = SynonymFile.read(file);
            List<Rule> country = Removal.of(own.removals(), CountryRules.all());
            now = new Loaded(
                    stamp,
                    new Synonyms(Stream.concat(own.rules().stream(), country.stream())
                            .toList()));
            loaded = now;
        }
        return now.synonyms();
    }

    /** When the archive's own file was last written; as old as time where there is none. */
    public Instant changed() {
        return Stamp.of(file).changed().toInstant();
    }

    /** The lines of the file, as it stands, that say nothing. */
    public List<BadLine> badLines() {
        return SynonymFile.read(file).badLines();
    }
}
