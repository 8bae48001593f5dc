package org.mohafez.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.index.Generations;
import org.mohafez.index.IndexBuilder;
import org.mohafez.index.lucene.LuceneFormat;

/** Makes one index of several of ours, in a single segment, as if all papers had been put into it. */
final class JoinParts {
    private JoinParts() {}

    /** @param parts archives' folders that have an index; they stay as they are */
    static void into(Path folder, List<Path> parts) throws IOException {
        Generations generations = new Generations(new ArchiveFolder(folder).index());
        new IndexBuilder(generations, new LuceneFormat()).build(nothing -> 0);
        List<Closeable> open = new ArrayList<>();
        try (Directory joined = FSDirectory.open(generations.current().orElseThrow());
                IndexWriter writer = new IndexWriter(joined, new IndexWriterConfig())) {
            List<CodecReader> segments = new ArrayList<>();
            for (Path part : parts) {
                Path index = new Generations(new ArchiveFolder(part).index())
                        .current()
                        .orElseThrow();
                Directory directory = FSDirectory.open(index);
                DirectoryReader reader = DirectoryReader.open(directory);
                open.add(reader);
                open.add(directory);
                for (LeafReaderContext leaf : reader.leaves()) {
                    segments.add((CodecReader) leaf.reader());
                }
            }
            // The stamp of the empty index stays the joined one's.
            Map<String, String> stamp = stamp(writer);
            writer.addIndexes(segments.toArray(CodecReader[]::new));
            writer.setLiveCommitData(stamp.entrySet());
            writer.commit();
        } finally {
            IOUtils.close(open);
        }
    }

    static boolean isOfThisSchema(Path part) {
        return new Generations(new ArchiveFolder(part).index())
                .current()
                .flatMap(index -> new LuceneFormat().lastCommit(index))
                .isPresent();
    }

    private static Map<String, String> stamp(IndexWriter writer) {
        Map<String, String> stamp = new HashMap<>();
        writer.getLiveCommitData().forEach(said -> stamp.put(said.getKey(), said.getValue()));
        return stamp;
    }
}
