package org.mohafez.archive.folder;

import java.nio.file.Path;
import java.util.List;

/** Where things are in the inbox of an archive: a folder for each handover, by its slip. @param root it need not exist */
public record InboxFolder(Path root) {
    /** What is being put together and was acknowledged to nobody. */
    public Path making() {
        return root.resolve("making");
    }

    /** Where bytes are received before they belong to a handover. */
    public Path receiving() {
        return root.resolve("receiving");
    }

    /** What was acknowledged, and is to be carried out. */
    public Path waiting() {
        return root.resolve("waiting");
    }

    /** What became of it: a file each. */
    public Path settled() {
        return root.resolve("settled");
    }

    /** What could not be carried out, with bytes that are not in the archive. */
    public Path unkept() {
        return root.resolve("unkept");
    }

    /** Those whose folders must not be lost, for what is in them is nowhere else. Each appears whole, and does not change then. */
    public List<Path> irreplaceable() {
        return List.of(waiting(), unkept());
    }
}
