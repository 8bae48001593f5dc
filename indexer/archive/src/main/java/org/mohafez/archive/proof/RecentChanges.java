package org.mohafez.archive.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mohafez.MohafezException;

/**
 * Which holdings got another version lately, or were erased. The log is read backwards to where that began, and then only on, however many lines it
 * gets. Safe for use by several threads.
 */
final class RecentChanges {
    /** By so many bytes it is gone back: some sixteen thousand lines. */
    private static final int STEP = 4 << 20;

    /** A line is shorter. */
    private static final int LINE = 4096;

    private final Path log;
    /** When each holding changed last, in that order. */
    private final Map<String, Instant> changed = new LinkedHashMap<>();

    private Instant from = Instant.MAX;
    private long read;

    private final Predicate<LogEntry> counts;

    /** What came in lately is no change. */
    RecentChanges(Path log) {
        this(log, entry -> entry.version() > 1 || entry.what() == LogEntry.What.ERASED);
    }

    private RecentChanges(Path log, Predicate<LogEntry> counts) {
        this.log = log;
        this.counts = counts;
    }

    /** With those that came in. */
    static RecentChanges withArrivals(Path log) {
        return new RecentChanges(log, entry -> true);
    }

    /** Ids of those that changed since then, what changed last first. */
    synchronized List<String> since(Instant then) {
        if (!Files.exists(log)) {
            return List.of();
        }
        try (FileChannel channel = FileChannel.open(log)) {
            // An earlier time, or another log, which a restored archive has.
            if (then.isBefore(from) || !isBehindLine(channel, read)) {
                changed.clear();
                from = then;
                read = beginOf(channel, then);
            }
            readOn(channel);
        } catch (IOException e) {
            throw new MohafezException("cannot read " + log, e);
        }
        changed.values().removeIf(at -> at.isBefore(then));
        from = then;
        return List.copyOf(changed.keySet()).reversed();
    }

    /** A line before which all is older. */
    private static long beginOf(FileChannel channel, Instant then) throws IOException {
        for (long place = channel.size() - STEP; place > 0; place -= STEP) {
            String text = text(channel, place, LINE);
            int end = text.indexOf('\n');
            int next = text.indexOf('\n', end + 1);
            if (next > 0 && LogEntry.parse(text.substring(end + 1, next)).at().isBefore(then)) {
                return place + text.substring(0, end + 1).getBytes(UTF_8).length;
            }
        }
        return 0;
    }

    private static boolean isBehindLine(FileChannel channel, long place) throws IOException {
        return place == 0
                || place <= channel.size() && text(channel, place - 1, 1).equals("\n");
    }

    private static String text(FileChannel channel, long place, int most) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(most);
        int got = 0;
        while (bytes.hasRemaining() && got >= 0) {
            got = channel.read(bytes, place + bytes.position());
        }
        return new String(bytes.array(), 0, bytes.position(), UTF_8);
    }

    /** Whole lines: one without its end is still being written. */
    private void readOn(FileChannel channel) throws IOException {
        long size = channel.size();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(Channels.newInputStream(channel.position(read)), UTF_8));
        while (read < size) {
            String line = lines.readLine();
            if (line == null) {
                return;
            }
            long end = read + line.getBytes(UTF_8).length + 1L;
            if (end > size) {
                return;
            }
            LogEntry entry = LogEntry.parse(line);
            if (counts.test(entry)) {
                changed.remove(entry.id());
                changed.put(entry.id(), entry.at());
            }
            read = end;
        }
    }
}
