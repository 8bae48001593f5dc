package org.mohafez.bench.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.suggest.analyzing.AnalyzingInfixSuggester;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** Names that somebody may be about to type, by Lucene's own suggester; the commonest first. */
final class PlainNames implements AutoCloseable {
    private final AnalyzingInfixSuggester suggester;

    PlainNames(Path folder, Analyzer analyzer) throws IOException {
        suggester = new AnalyzingInfixSuggester(FSDirectory.open(folder), analyzer);
    }

    void build(Map<String, Long> counts) throws IOException {
        for (Map.Entry<String, Long> name : counts.entrySet()) {
            suggester.add(new BytesRef(name.getKey()), null, name.getValue(), null);
        }
        suggester.commit();
    }

    int begunBy(String typed, int most) throws IOException {
        return suggester.lookup(typed, most, true, false).size();
    }

    @Override
    public void close() throws IOException {
        suggester.close();
    }
}
