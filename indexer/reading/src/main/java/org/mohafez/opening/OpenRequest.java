package org.mohafez.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be opened.
 *
 * @param files one file, or several pictures that are the pages of one paper, in their order
 * @param cache the folder in which pages read from pictures are kept, so that none is read twice; absent: nowhere
 * @param without pages, from 1, that are not to be read from their pictures, because trying to ended the process
 */
public record OpenRequest(List<Path> files, @Nullable Path cache, Set<Integer> without) {
    public OpenRequest {
        files = List.copyOf(files);
        without = without == null ? Set.of() : Set.copyOf(without);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("nothing to open");
        }
    }

    /** One file, without a cache. */
    public static OpenRequest of(Path file) {
        return new OpenRequest(List.of(file), null, Set.of());
    }
}
