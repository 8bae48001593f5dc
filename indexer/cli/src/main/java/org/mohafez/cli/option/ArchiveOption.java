package org.mohafez.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import org.mohafez.MohafezException;
import org.mohafez.archive.folder.ArchiveFolder;
import picocli.CommandLine.Option;

/** {@code --archive}, the same for every command that has one. */
public final class ArchiveOption {
    @Option(
            names = "--archive",
            paramLabel = "DIR",
            defaultValue = "${env:MOHAFEZ_ARCHIVE:-archive}",
            description = "the archive's folder (default: ./archive, or the environment's MOHAFEZ_ARCHIVE)")
    private Path folder = Path.of("archive");

    /** @throws MohafezException if there is no archive: commands that only look must not make an empty one */
    public ArchiveFolder existing() {
        if (!Files.isDirectory(folder().ocfl())) {
            throw new MohafezException("there is no archive in " + folder().root()
                    + "; name one with --archive, or make one with: mohafez ingest PATH --archive DIR");
        }
        return folder();
    }

    public ArchiveFolder folder() {
        return new ArchiveFolder(folder.toAbsolutePath().normalize());
    }
}
