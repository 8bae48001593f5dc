package org.mohafez.archive.disk;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A disk whose every step is told before it is taken; who is told may throw in its place. Forcing is told only: the tests would wait
 * for minutes, and no power is cut.
 */
public abstract class WatchedDisk implements Disk {
    /** Nothing fails, and nothing is waited for. */
    public static WatchedDisk calm() {
        return new WatchedDisk() {
            @Override
            protected void before(Step step, Path at) {}
        };
    }

    public enum Step {
        CREATE,
        WRITE,
        APPEND,
        CUT,
        COPY,
        MOVE,
        DELETE,
        FORCE
    }

    /** @param at what is changed; of a move, the place it leads to */
    protected abstract void before(Step step, Path at) throws IOException;

    /** Once the step is taken. */
    protected void after(Step step, Path from, Path at) throws IOException {}

    @Override
    public void createFolder(Path folder) throws IOException {
        before(Step.CREATE, folder);
        Disk.super.createFolder(folder);
        after(Step.CREATE, folder, folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        before(Step.WRITE, file);
        Disk.super.write(file, bytes);
        after(Step.WRITE, file, file);
    }

    @Override
    public void append(Path file, byte[] bytes) throws IOException {
        before(Step.APPEND, file);
        Disk.super.append(file, bytes);
        after(Step.APPEND, file, file);
    }

    @Override
    public void cut(Path file, long length) throws IOException {
        before(Step.CUT, file);
        Disk.super.cut(file, length);
        after(Step.CUT, file, file);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        before(Step.COPY, to);
        Disk.super.copy(from, to);
        after(Step.COPY, from, to);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        before(Step.MOVE, to);
        Disk.super.move(from, to);
        after(Step.MOVE, from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        before(Step.DELETE, path);
        Disk.super.delete(path);
        after(Step.DELETE, path, path);
    }

    @Override
    public void force(Path path) throws IOException {
        before(Step.FORCE, path);
        after(Step.FORCE, path, path);
    }
}
