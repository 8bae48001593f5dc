package org.mohafez.archive.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.mohafez.archive.disk.Durable;
import org.mohafez.archive.folder.InboxFolder;

/**
 * Copies what was handed over and is nowhere else yet. Each handover appears whole and does not change, so what the other place has
 * is not looked at again; others may hand over meanwhile.
 */
record HandoverCopy(InboxFolder from, InboxFolder to, Durable durable) {

    /** @return how many were copied */
    long run() throws IOException {
        if (!Files.isDirectory(from.root())) {
            // An inbox that somebody lost is no reason to forget what was in it.
            return 0;
        }
        long copied = 0;
        for (Path folder : from.irreplaceable()) {
            copied += mirror(folder, to.root().resolve(from.root().relativize(folder)));
        }
        return copied;
    }

    private long mirror(Path folder, Path place) throws IOException {
        Set<String> there = names(folder);
        Set<String> copied = names(place);
        for (String ended : copied) {
            // It is in the archive by now, or was erased there.
            if (!there.contains(ended)) {
                durable.takeAway(place.resolve(ended));
            }
        }
        there.removeAll(copied);
        for (String fresh : there) {
            durable.createFolders(place);
            Path aside = durable.aside().resolve("handover-" + UUID.randomUUID());
            copy(folder.resolve(fresh), aside);
            durable.moveIn(aside, place.resolve(fresh));
        }
        return there.size();
    }

    private static void copy(Path tree, Path to) throws IOException {
        List<Path> parentsFirst;
        try (Stream<Path> all = Files.walk(tree)) {
            parentsFirst = all.sorted().toList();
        }
        for (Path path : parentsFirst) {
            Files.copy(path, to.resolve(tree.relativize(path)));
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        Set<String> names = new HashSet<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> children = Files.list(folder)) {
                children.map(child -> child.getFileName().toString()).forEach(names::add);
            }
        }
        return names;
    }
}
