package org.mohafez.naming;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.MohafezException;
import org.mohafez.archive.disk.Disk;
import org.mohafez.archive.disk.Durable;
import org.mohafez.archive.disk.FileStamp;
import org.mohafez.archive.disk.GrowingFile;
import org.mohafez.record.RecordJson;

/**
 * The file of an archive that has what its people say of names: a JSON object a line, only ever added to. What stands is told anew
 * as soon as the file has changed, whoever changed it; that costs a look at the file. Safe for use by several threads and programs.
 */
public final class NamingLog {
    private final Path file;
    private final InstantSource clock;
    private volatile @Nullable Loaded loaded;

    /** @param file need not exist */
    public NamingLog(Path file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    private record Loaded(FileStamp stamp, Naming naming) {}

    /** What stands now; the same object while the file stays as it is. */
    public Naming current() {
        FileStamp stamp = FileStamp.of(file);
        Loaded now = loaded;
        if (now == null || !now.stamp().equals(stamp)) {
            now = new Loaded(stamp, read());
            loaded = now;
        }
        return now.naming();
    }

    /** When something was last said; as old as time where nothing was. */
    public Instant changed() {
        return FileStamp.of(file).changed().toInstant();
    }

    /**
     * Writes down what somebody says, if nothing stands in the way; once it returns it is on the disk.
     *
     * @return why it was not written
     */
    public Optional<Refusal> say(String who, Deed deed) {
        try {
            return sayLocked(who, deed);
        } catch (IOException e) {
            throw new MohafezException("cannot write to " + file, e);
        }
    }

    private synchronized Optional<Refusal> sayLocked(String who, Deed deed) throws IOException {
        Durable durable = new Durable(Disk.REAL, Objects.requireNonNull(file.getParent()));
        if (Files.notExists(file)) {
            durable.append(file, new byte[0]);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            // Under the lock: what another program has said meanwhile counts.
            Optional<Refusal> objection = read().objection(deed);
            if (objection.isEmpty()) {
                NamingAct act = new NamingAct(wholeLines().size() + 1L, now(), who, deed);
                new GrowingFile(file, durable).add(RecordJson.line(act));
            }
            return objection;
        }
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    private Naming read() {
        List<NamingAct> acts = new ArrayList<>();
        List<Long> unread = new ArrayList<>();
        long number = 0;
        try {
            for (String line : wholeLines()) {
                number++;
                act(line, number).ifPresentOrElse(acts::add, unreadAt(number, unread));
            }
        } catch (IOException e) {
            throw new MohafezException("cannot read " + file, e);
        }
        return Naming.of(acts, unread);
    }

    private static Runnable unreadAt(long number, List<Long> unread) {
        return () -> unread.add(number);
    }

    /** It has the number of its line, whatever it says: what undoes it says that number. */
    private static Optional<NamingAct> act(String line, long number) {
        try {
            NamingAct act = RecordJson.read(line, NamingAct.class);
            return Optional.of(new NamingAct(number, act.at(), act.who(), act.said()));
        } catch (MohafezException | NullPointerException e) {
            // Somebody's hand, or a later version of this program: the other lines count all the same, and status names
            // this one.
            return Optional.empty();
        }
    }

    /** A line of which only a beginning came to the disk was never there. */
    private List<String> wholeLines() throws IOException {
        try {
            String text = Files.readString(file, UTF_8);
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }
}
