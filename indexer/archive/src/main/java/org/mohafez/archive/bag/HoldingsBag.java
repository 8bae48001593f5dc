package org.mohafez.archive.bag;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mohafez.MohafezException;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
import org.mohafez.archive.SafeFileName;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.record.Access;
import org.mohafez.record.RecordJson;
import org.mohafez.record.Source;

/**
 * Puts holdings of an archive into a bag: for each a folder with the file as received, and of each paper the record and the text; for all
 * the log of digests as it stands, with the key that signs it. For one thread.
 */
public final class HoldingsBag {
    private final Bag bag;
    private final Archive archive;
    private final Set<Access> readers;
    private final List<String> withdrawn = new ArrayList<>();
    private final List<String> internal = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private long holdings;
    private long bytes;

    /** @param readers for whom it is: what they may not see is left out */
    public HoldingsBag(Bag bag, Archive archive, Set<Access> readers) {
        this.bag = bag;
        this.archive = archive;
        this.readers = Set.copyOf(readers);
    }

    /** @param id of a file; one that the archive cannot read is told of at the end, and the rest goes on */
    public void add(String id) throws IOException {
        try {
            Holding holding = archive.find(id).orElse(null);
            if (holding == null) {
                faults.add(id + ": the archive holds no such file");
            } else if (holding instanceof Holding.Withdrawn) {
                withdrawn.add(id);
            } else if (!readers.contains(holding.access())) {
                internal.add(id);
            } else {
                put(holding, texts(holding));
            }
        } catch (MohafezException damaged) {
            faults.add(id + ": " + damaged.getMessage());
        }
    }

    /** All that is to be said of it beside its bytes: read before anything is written, for it may be damaged. */
    private Map<String, String> texts(Holding holding) {
        Map<String, String> texts = new TreeMap<>();
        texts.put("versions.json", RecordJson.indented(archive.versions(holding.id())));
        for (Holding.Document paper : holding.papers()) {
            texts.put(paper.id() + ".json", RecordJson.indented(paper.record()));
            archive.pages(paper.id()).ifPresent(pages -> texts.put(paper.id() + ".txt", pages.text() + "\n"));
        }
        if (holding instanceof Holding.SetAside aside) {
            texts.put(holding.id() + ".json", RecordJson.indented(aside.why()));
        }
        return texts;
    }

    private void put(Holding holding, Map<String, String> texts) throws IOException {
        Source source = holding.source();
        boolean packed = !source.parts().isEmpty();
        String folder = holding.id() + "/";
        try (InputStream content =
                archive.original(holding.id()).orElseThrow(() -> new MohafezException("its bytes are missing"))) {
            String name = SafeFileName.of(source.fileName()) + (packed ? ".zip" : "");
            Bag.Kept kept = bag.keep(folder + "original/" + name, content, holding.receivedAt());
            if (!packed && !kept.sha256().equals(source.sha256())) {
                faults.add(holding.id() + ": its bytes are not those that were received");
            }
        }
        for (Map.Entry<String, String> text : texts.entrySet()) {
            InputStream content = new ByteArrayInputStream(text.getValue().getBytes(UTF_8));
            bag.keep(folder + text.getKey(), content, holding.receivedAt());
        }
        holdings++;
        bytes += source.bytes();
    }

    /** Adds the log of digests, and closes the bag. */
    public Bagged end(ArchiveFolder folder, Instant now) throws IOException {
        for (Path file : List.of(folder.digestLog(), folder.treeHeads(), folder.publishedKey())) {
            if (Files.exists(file)) {
                bag.tag(folder.root().relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        Map<String, String> info = new LinkedHashMap<>();
        info.put("Bagging-Date", LocalDate.ofInstant(now, ZoneOffset.UTC).toString());
        info.put("Bag-Software-Agent", "mohafez");
        info.put("External-Description", holdings + " files of an archive of minutes and office orders");
        bag.close(info);
        return new Bagged(holdings, bytes, withdrawn, internal, faults);
    }
}
