package org.mohafez.index.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.mohafez.MohafezException;
import org.mohafez.bangla.lucene.Analysis;
import org.mohafez.index.GenerationFormat;
import org.mohafez.index.GenerationWriter;

/** Generations as Lucene indexes. */
public final class LuceneFormat implements GenerationFormat {
    /**
     * The number is to be raised with every change of what is written: a field, its name, what is stored; the analysis has
     * a number of its own. Indexes of another stamp are not read but built anew.
     */
    static final String SCHEMA = "19/" + Analysis.VERSION;

    private static final String SCHEMA_KEY = "schema";
    private static final String FINISHED_KEY = "finished";
    private static final String LEDGER_KEY = "ledger";

    @Override
    public GenerationWriter open(Path generation, String ledger) {
        try {
            return LuceneGeneration.growing(generation, ledger);
        } catch (IOException e) {
            throw new MohafezException("cannot open the index " + generation, e);
        }
    }

    @Override
    public GenerationWriter build(Path generation) {
        try {
            return LuceneGeneration.built(generation);
        } catch (IOException e) {
            throw new MohafezException("cannot make the index " + generation, e);
        }
    }

    @Override
    public Optional<Commit> lastCommit(Path generation) {
        try (Directory directory = FSDirectory.open(generation)) {
            Map<String, String> commit =
                    SegmentInfos.readLatestCommit(directory).getUserData();
            return Optional.of(commit)
                    .filter(LuceneFormat::isReadable)
                    .map(said -> new Commit(
                            Boolean.parseBoolean(said.get(FINISHED_KEY)), said.getOrDefault(LEDGER_KEY, "")));
        } catch (IOException e) {
            // A damaged index is as good as none: it is built anew.
            return Optional.empty();
        }
    }

    /** Whether an index whose last commit says that has the fields of this program. */
    public static boolean isReadable(Map<String, String> commit) {
        return SCHEMA.equals(commit.get(SCHEMA_KEY));
    }

    static Map<String, String> commit(boolean finished, String ledger) {
        return Map.of(SCHEMA_KEY, SCHEMA, FINISHED_KEY, Boolean.toString(finished), LEDGER_KEY, ledger);
    }
}
