package org.mohafez.archive.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.mohafez.MohafezException;

/** The last lines of a log, which are had without reading all of it: {@value #MOST} bytes, some sixteen thousand lines. */
record LogEnd(Path file) {
    static final int MOST = 4 << 20;

    /** The entries since then, the newest first. */
    Stream<LogEntry> since(Instant then) {
        return lines().reversed().stream().map(LogEntry::parse).takeWhile(entry -> !entry.at()
                .isBefore(then));
    }

    /** Whole lines: what is cut at the beginning, or still being written at the end, is none. */
    private List<String> lines() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (FileChannel channel = FileChannel.open(file)) {
            long begin = Math.max(0, channel.size() - MOST);
            ByteBuffer bytes = ByteBuffer.allocate((int) (channel.size() - begin));
            int read = 0;
            while (bytes.hasRemaining() && read >= 0) {
                read = channel.read(bytes, begin + bytes.position());
            }
            String text = new String(bytes.array(), 0, bytes.position(), UTF_8);
            int from = begin == 0 ? 0 : text.indexOf('\n') + 1;
            return text.substring(from, Math.max(from, text.lastIndexOf('\n') + 1))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new MohafezException("cannot read " + file, e);
        }
    }
}
