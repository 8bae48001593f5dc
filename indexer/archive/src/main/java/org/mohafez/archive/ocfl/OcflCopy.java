package org.mohafez.archive.ocfl;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.mohafez.Sha;
import org.mohafez.archive.backup.ObjectCopy;
import org.mohafez.archive.disk.Durable;
import org.mohafez.archive.fixity.Damage;
import org.mohafez.archive.fixity.Damage.Reason;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.record.RecordJson;

/**
 * Copies OCFL objects. Of an object the digest of its inventory comes last, which makes it held: an object that was copied in part
 * is held as it was before, or not at all.
 */
public final class OcflCopy implements ObjectCopy {
    private final ArchiveFolder from;
    private final ArchiveFolder to;
    private final Durable durable;

    /** @param durable writes to {@code to} */
    public OcflCopy(ArchiveFolder from, ArchiveFolder to, Durable durable) {
        this.from = from;
        this.to = to;
        this.durable = durable;
    }

    @Override
    public void root() throws IOException {
        try (Stream<Path> all = Files.walk(from.ocfl())) {
            List<Path> files = all.filter(Files::isRegularFile)
                    .filter(file -> {
                        Path below = from.ocfl().relativize(file);
                        return below.getNameCount() == 1 || below.startsWith("extensions");
                    })
                    // The declaration last: a folder with it is a storage root, and has the rest.
                    .sorted(Comparator.comparing(
                            file -> file.getFileName().toString().startsWith("0=")))
                    .toList();
            for (Path file : files) {
                put(file);
            }
        }
    }

    @Override
    public List<String> ids() {
        return new OcflExaminer(from).ids();
    }

    @Override
    public List<String> copied() {
        return new OcflExaminer(to).ids();
    }

    @Override
    public Copied copy(String id) throws IOException {
        Path object = from.ocfl().resolve(ObjectLayout.path(id));
        Path sidecar = object.resolve(VersionFolder.SIDECAR);
        Path inventory = object.resolve(VersionFolder.INVENTORY);
        if (!Files.exists(sidecar) || !Files.exists(inventory)) {
            return damaged(new Damage(id, VersionFolder.INVENTORY, Reason.MISSING, "half written, or lost"));
        }
        if (!Sha.SHA512.hex(inventory).equals(Files.readString(sidecar).split("\\s", 2)[0])) {
            return damaged(new Damage(id, VersionFolder.INVENTORY, Reason.CHANGED, "its SHA-512 is another"));
        }
        if (isThere(inventory) && isThere(sidecar)) {
            return new Copied(0, 0, List.of());
        }
        return copy(
                id,
                object,
                RecordJson.MAPPER.readTree(Files.readString(inventory)).path("manifest"));
    }

    private Copied copy(String id, Path object, JsonNode manifest) throws IOException {
        long files = 0;
        long bytes = 0;
        for (Map.Entry<String, JsonNode> content : manifest.properties()) {
            for (JsonNode path : content.getValue()) {
                Path file = object.resolve(path.asText());
                if (!Files.exists(file)) {
                    return damaged(new Damage(id, path.asText(), Reason.MISSING, "the inventory has it"));
                }
                Path place = place(file);
                if (Files.exists(place) && Sha.SHA512.hex(place).equalsIgnoreCase(content.getKey())) {
                    continue;
                }
                durable.createFolders(Objects.requireNonNull(place.getParent()));
                if (!durable.putCopy(place, file, copy -> Sha.SHA512.hex(copy).equalsIgnoreCase(content.getKey()))) {
                    return damaged(new Damage(id, path.asText(), Reason.CHANGED, "its SHA-512 is another"));
                }
                files++;
                bytes += Files.size(place);
            }
        }
        List<Path> last = inventories(object);
        for (Path file : last) {
            put(file);
        }
        return new Copied(files + last.size(), bytes, List.of());
    }

    /** In the order in which they may appear. */
    private static List<Path> inventories(Path object) throws IOException {
        List<Path> files = new ArrayList<>();
        files.add(object.resolve("0=ocfl_object_1.1"));
        for (VersionFolder version : VersionFolder.in(object)) {
            files.add(version.inventory());
            files.add(version.sidecar());
        }
        files.add(object.resolve(VersionFolder.INVENTORY));
        files.add(object.resolve(VersionFolder.SIDECAR));
        return files;
    }

    @Override
    public void delete(String id) throws IOException {
        durable.takeAway(to.ocfl().resolve(ObjectLayout.path(id)));
    }

    private static Copied damaged(Damage damage) {
        return new Copied(0, 0, List.of(damage));
    }

    private Path place(Path file) {
        return to.ocfl().resolve(from.ocfl().relativize(file));
    }

    private boolean isThere(Path file) throws IOException {
        return Files.exists(place(file)) && Files.mismatch(file, place(file)) < 0;
    }

    private void put(Path file) throws IOException {
        if (!isThere(file)) {
            durable.createFolders(Objects.requireNonNull(place(file).getParent()));
            durable.putCopy(place(file), file);
        }
    }
}
