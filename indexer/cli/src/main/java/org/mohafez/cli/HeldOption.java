package org.mohafez.cli;

import org.mohafez.MohafezException;
import org.mohafez.archive.ArchiveFolder;
import org.mohafez.archive.ArchiveId;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands share by which people decide of a file that is held. */
final class HeldOption {
    @Parameters(paramLabel = "ID", description = "of a file; all papers in it go with it")
    private String id = "";

    @Option(names = "--by", required = true, paramLabel = "WHO", description = "who decided it: an office, a post")
    private String by = "";

    @Mixin
    private ArchiveOption archive;

    /** @throws MohafezException if it is the id of no file, or of one of several papers in a file */
    String id() {
        if (ArchiveId.numberOf(id).isPresent()) {
            throw new MohafezException(id + " is one of several papers in a file; name the file, "
                    + ArchiveId.ofFile(id) + ", and all of them go with it");
        }
        if (!ArchiveId.isWellFormed(id)) {
            throw new MohafezException(id + " is no id of a file; its page and mohafez search name it");
        }
        return id;
    }

    String by() {
        return by.strip();
    }

    ArchiveFolder archive() {
        return archive.existing();
    }
}
