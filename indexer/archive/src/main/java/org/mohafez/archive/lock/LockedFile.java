package org.mohafez.archive.lock;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mohafez.MohafezException;

/**
 * A file that this process has locked by the operating system, and what it wrote there. A process number would do for that on one
 * machine only: not for containers that share a folder, and not for long.
 */
final class LockedFile implements AutoCloseable {
    /**
     * What this process has locked, with what it wrote. Whoever closes any other channel on such a file gives the lock away: so none is
     * opened.
     */
    private static final Map<Path, String> HERE = new ConcurrentHashMap<>();

    private final Path file;
    private final FileChannel channel;

    private LockedFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Makes the file if there is none. @return empty if this or another process has it */
    static Optional<LockedFile> take(Path file, String said) throws IOException {
        Path known = known(file);
        if (HERE.putIfAbsent(known, said) != null) {
            return Optional.empty();
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(known, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(said.getBytes(UTF_8)));
                LockedFile taken = new LockedFile(known, channel);
                channel = null;
                return Optional.of(taken);
            }
            return Optional.empty();
        } finally {
            if (channel != null) {
                channel.close();
                HERE.remove(known);
            }
        }
    }

    /** What is written in a file that somebody may have locked; empty if it is not there. */
    static Optional<String> read(Path file) throws IOException {
        try {
            String said = HERE.get(known(file));
            return Optional.of(said == null ? Files.readString(file) : said);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Deletes a file that nobody has locked, as far as this user may. @return whether nobody has it */
    static boolean deleteIfNobodys(Path file) throws IOException {
        if (HERE.containsKey(known(file))) {
            return false;
        }
        // Read only, so that what another user made can be looked at too.
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.tryLock(0, Long.MAX_VALUE, true) == null) {
                return false;
            }
            Files.deleteIfExists(file);
            return true;
        } catch (NoSuchFileException | AccessDeniedException e) {
            return true;
        }
    }

    private static Path known(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        return folder == null ? absolute : folder.toRealPath().resolve(absolute.getFileName());
    }

    /** Whether it still has its name: somebody may have deleted it before it was locked. */
    boolean isThere() {
        return Files.exists(file);
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new MohafezException("cannot give back " + file, e);
        } finally {
            HERE.remove(file);
        }
    }
}
