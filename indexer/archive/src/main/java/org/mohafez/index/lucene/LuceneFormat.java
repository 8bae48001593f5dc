package org.mohafez.index.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.mohafez.MohafezException;
import org.mohafez.index.GenerationFormat;
import org.mohafez.index.GenerationWriter;

/** Generations as Lucene indexes. */
public final class LuceneFormat implements GenerationFormat {
    /**
     * To be raised with every change of what is written: a field, its name, its analysis, what is stored. Indexes of
     * another number are not read but built anew.
     */
    static final String SCHEMA = "1";

    private static final String SCHEMA_KEY = "schema";
    private static final String FINISHED_KEY = "finished";

    @Override
    public GenerationWriter open(Path generation) {
        try {
            return new LuceneGeneration(generation);
        } catch (IOException e) {
            throw new MohafezException("cannot open the index " + generation, e);
        }
    }

    @Override
    public boolean isUsable(Path generation) {
        try (Directory directory = FSDirectory.open(generation)) {
            Map<String, String> commit =
                    SegmentInfos.readLatestCommit(directory).getUserData();
            return isReadable(commit) && Boolean.parseBoolean(commit.get(FINISHED_KEY));
        } catch (IndexNotFoundException e) {
            return false;
        } catch (IOException e) {
            // A damaged index is as good as none: it is built anew.
            return false;
        }
    }

    /** Whether an index whose last commit says that has the fields of this program. */
    public static boolean isReadable(Map<String, String> commit) {
        return SCHEMA.equals(commit.get(SCHEMA_KEY));
    }

    static Map<String, String> commit(boolean finished) {
        return Map.of(SCHEMA_KEY, SCHEMA, FINISHED_KEY, Boolean.toString(finished));
    }
}
