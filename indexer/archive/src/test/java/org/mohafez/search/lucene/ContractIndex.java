package org.mohafez.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.index.Generations;
import org.mohafez.index.IndexBuilder;
import org.mohafez.index.lucene.LuceneFormat;
import org.mohafez.record.Access;
import org.mohafez.search.EngineContract;

/** The papers of the contracts in an index, for tests of what stands beneath an engine. */
record ContractIndex(Directory directory, DirectoryReader reader) implements AutoCloseable {
    /** @param temp an empty folder */
    static ContractIndex in(Path temp) throws IOException {
        Generations generations = new Generations(new ArchiveFolder(temp).index());
        new IndexBuilder(generations, new LuceneFormat()).rebuild(EngineContract.papers(), (done, total) -> {});
        Directory directory = FSDirectory.open(generations.current().orElseThrow());
        return new ContractIndex(directory, DirectoryReader.open(directory));
    }

    /** What the public sees. */
    EntrySearcher searcher() throws IOException {
        return new Commit(reader).seenBy(Set.of(Access.PUBLIC));
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
