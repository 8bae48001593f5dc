package org.mohafez.cli;

import java.nio.file.Path;
import org.mohafez.archive.ArchiveFolder;
import picocli.CommandLine.Option;

/** {@code --archive}, the same for every command that has one. */
final class ArchiveOption {
    @Option(
            names = "--archive",
            paramLabel = "DIR",
            defaultValue = "${env:MOHAFEZ_ARCHIVE:-archive}",
            description = "the archive's folder (default: ./archive, or the environment's MOHAFEZ_ARCHIVE)")
    private Path folder = Path.of("archive");

    ArchiveFolder folder() {
        return new ArchiveFolder(folder.toAbsolutePath().normalize());
    }
}
