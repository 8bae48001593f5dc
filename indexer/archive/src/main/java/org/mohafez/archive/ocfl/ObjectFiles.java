package org.mohafez.archive.ocfl;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ocfl.api.DigestAlgorithmRegistry;
import io.ocfl.api.OcflObjectUpdater;
import io.ocfl.api.OcflOption;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.Holding;
import org.mohafez.archive.Revision;
import org.mohafez.record.RecordJson;
import org.mohafez.record.Source;
import org.mohafez.record.parts.PartedFile;

/** What papers become as files of an object, by their paths in it, and how these are put there. */
final class ObjectFiles {
    private ObjectFiles() {}

    /** Of the papers of a file. */
    static Map<String, String> of(List<Revision> papers, PartedFile parts, Source source) {
        if (papers.isEmpty() || (papers.size() == 1) != (papers.getFirst().number() == Revision.ONLY)) {
            throw new IllegalArgumentException("only the one paper of a file has no number in it");
        }
        Map<String, String> files = new HashMap<>();
        for (Revision paper : papers) {
            put(files, ObjectLayout.folder(paper.number()), paper, source);
        }
        if (!parts.isEmpty()) {
            files.put(ObjectLayout.PARTS, RecordJson.indented(parts));
        }
        return files;
    }

    private static void put(Map<String, String> files, String folder, Revision paper, Source source) {
        files.put(
                folder + ObjectLayout.RECORD, RecordJson.indented(paper.record().withSource(source)));
        files.put(folder + ObjectLayout.PAGES, RecordJson.line(paper.pages()));
        if (!paper.corrections().isEmpty()) {
            files.put(
                    folder + ObjectLayout.READING,
                    RecordJson.indented(paper.reading().withSource(source)));
            files.put(folder + ObjectLayout.CORRECTIONS, RecordJson.indented(paper.corrections()));
        }
    }

    /** Of papers that are held, with another source. */
    static Map<String, String> records(List<Holding.Document> papers, Source source) {
        Map<String, String> records = new HashMap<>();
        for (Holding.Document paper : papers) {
            int number = ArchiveId.numberOf(paper.id()).orElse(Revision.ONLY);
            records.put(
                    ObjectLayout.folder(number) + ObjectLayout.RECORD,
                    RecordJson.indented(paper.record().withSource(source)));
        }
        return records;
    }

    /** The bytes as received. */
    static void putOriginals(OcflObjectUpdater update, List<Path> originals, Source source) {
        if (originals.size() == 1) {
            String path = ObjectLayout.original(source.fileName());
            // The fixity block ties the id to the bytes for whoever reads the archive without this program.
            update.addPath(originals.getFirst(), path)
                    .addFileFixity(path, DigestAlgorithmRegistry.sha256, source.sha256());
            return;
        }
        for (int i = 0; i < originals.size(); i++) {
            update.addPath(
                    originals.get(i),
                    ObjectLayout.original(i + 1, source.parts().get(i)));
        }
    }

    /** Files of text, packed where their names say so. */
    static void put(OcflObjectUpdater update, Map<String, String> files) {
        files.forEach((path, text) -> update.writeFile(bytes(path, text), path, OcflOption.OVERWRITE));
    }

    private static InputStream bytes(String path, String text) {
        if (!path.endsWith(".gz")) {
            return new ByteArrayInputStream(text.getBytes(UTF_8));
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(packed.toByteArray());
    }
}
