package org.mohafez.search.synonym;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.disk.FileStamp;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.naming.Naming;
import org.mohafez.naming.NamingLog;

/**
 * The synonyms that hold in an archive: those of its own file as it stands at the moment, then what its people said of names, before
 * those of the country without what these take from them. It costs a look at the files. Safe for use by several threads.
 */
public final class ArchiveSynonyms {
    private final Path file;
    private final NamingLog names;
    private volatile @Nullable Loaded loaded;

    /**
     * @param file in the format of {@link SynonymFile}; it need not exist yet
     * @param names what was said at the desk
     */
    public ArchiveSynonyms(Path file, NamingLog names) {
        this.file = file;
        this.names = names;
    }

    /** @param folder of an archive, with both files or without */
    public static ArchiveSynonyms in(ArchiveFolder folder) {
        return new ArchiveSynonyms(folder.synonyms(), new NamingLog(folder.names(), InstantSource.system()));
    }

    private record Loaded(FileStamp stamp, Naming naming, Synonyms synonyms) {}

    public Synonyms current() {
        FileStamp stamp = FileStamp.of(file);
        Naming naming = names.current();
        Loaded now = loaded;
        if (now == null || !now.stamp().equals(stamp) || now.naming() != naming) {
            // A file that changes while it is read has another stamp next time.
            SynonymFile own = SynonymFile.read(file);
            SynonymFile said = DeskRules.of(naming);
            List<Removal> removals = Stream.concat(own.removals().stream(), said.removals().stream())
                    .toList();
            List<Rule> rules = Stream.of(own.rules(), said.rules(), Removal.of(removals, CountryRules.all()))
                    .flatMap(List::stream)
                    .toList();
            now = new Loaded(stamp, naming, new Synonyms(rules));
            loaded = now;
        }
        return now.synonyms();
    }

    /** When either was last written; as old as time where there is none. */
    public Instant changed() {
        Instant own = FileStamp.of(file).changed().toInstant();
        return own.isAfter(names.changed()) ? own : names.changed();
    }

    /** The lines of the archive's own file, as it stands, that say nothing. */
    public List<BadLine> badLines() {
        return SynonymFile.read(file).badLines();
    }
}
