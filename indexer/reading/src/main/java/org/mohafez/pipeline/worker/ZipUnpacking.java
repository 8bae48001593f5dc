package org.mohafez.pipeline.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mohafez.page.Unreadable;
import org.mohafez.page.Unreadable.Reason;
import org.mohafez.source.ZipArchive;
import org.mohafez.source.ZipArchive.Cut;

/** Answers {@link WorkerRequest.Unpack}. */
final class ZipUnpacking {
    private ZipUnpacking() {}

    static Unpacked of(WorkerRequest.Unpack asked) {
        try {
            ZipArchive zip =
                    ZipArchive.unpack(Path.of(asked.archive()), Path.of(asked.folder()), ZipArchive.Limits.USUAL);
            return new Unpacked(
                    zip.entries().stream()
                            .map(entry -> new Unpacked.Entry(
                                    entry.name(), entry.file().getFileName().toString()))
                            .toList(),
                    zip.leftOut().stream()
                            .map(left ->
                                    new Unpacked.LeftOut(left.name(), Unreadable.of(reason(left.cut()), left.detail())))
                            .toList(),
                    null);
        } catch (IOException | RuntimeException e) {
            return new Unpacked(
                    List.of(),
                    List.of(),
                    Unreadable.of(Reason.DAMAGED, "the archive does not open: " + e.getMessage()));
        }
    }

    private static Reason reason(Cut cut) {
        return switch (cut) {
            case ENCRYPTED -> Reason.ENCRYPTED;
            case DAMAGED -> Reason.DAMAGED;
            case TOO_LARGE -> Reason.TOO_LARGE;
            case LINK -> Reason.UNSAFE;
        };
    }
}
