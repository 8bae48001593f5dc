package org.mohafez.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.mohafez.Sha;

/**
 * The bytes of one received paper.
 *
 * @param name the last part of its path, as received
 * @param sha256 of its bytes, lowercase hexadecimal; where it is several files, of their digests (32 bytes each) in order
 * @param size in bytes, of all its files
 */
public record SourceFile(ReceivedPaper paper, String name, String sha256, long size) {

    public static SourceFile of(Path path) throws IOException {
        return of(ReceivedPaper.of(path));
    }

    /** Reads each file once, in a stream: it may be larger than memory. */
    public static SourceFile of(ReceivedPaper paper) throws IOException {
        MessageDigest all = Sha.SHA256.begin();
        byte[] last = {};
        long size = 0;
        for (Path file : paper.files()) {
            last = HexFormat.of().parseHex(Sha.SHA256.hex(file));
            all.update(last);
            size += Files.size(file);
        }
        byte[] digest = paper.files().size() == 1 ? last : all.digest();
        return new SourceFile(paper, paper.name(), HexFormat.of().formatHex(digest), size);
    }
}
