package org.mohafez.bench.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.mohafez.bench.asked.Kind;
import org.mohafez.bench.asked.Question;
import org.mohafez.index.Entry;

/** Lucene with what it has for Bangla, as its own examples use it: one field, one key a word. What any engine of ours has to be beside. */
final class PlainLucene implements Peer {
    static final List<String> FACETS = List.of("office", "topic", "implementer", "year");

    private static final double BUFFER_MB = 64;

    private final Path folder;
    private final BengaliAnalyzer analyzer = new BengaliAnalyzer();
    private @Nullable PlainAnswers answers;

    PlainLucene(Path folder) {
        this.folder = folder;
    }

    static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        config.setMultiValued("implementer", true);
        return config;
    }

    @Override
    public void load(Iterator<List<Entry>> papers) throws IOException {
        FacetsConfig facets = facets();
        TreeMap<String, Long> names = new TreeMap<>();
        try (FSDirectory directory = FSDirectory.open(folder.resolve("entries"));
                IndexWriter writer =
                        new IndexWriter(directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(BUFFER_MB))) {
            while (papers.hasNext()) {
                for (Entry entry : papers.next()) {
                    Row row = Row.of(entry);
                    writer.addDocument(facets.build(document(row)));
                    row.names().forEach(name -> names.merge(name, 1L, Long::sum));
                }
            }
        }
        try (PlainNames suggester = new PlainNames(folder.resolve("names"), analyzer)) {
            suggester.build(names);
        }
    }

    private static Document document(Row row) {
        Document document = new Document();
        document.add(new StringField("id", row.id(), Store.YES));
        document.add(new TextField("text", row.text(), Store.YES));
        document.add(new LongField("day", row.day(), Store.NO));
        if (!row.memo().isEmpty()) {
            document.add(new StringField("memo", row.memo(), Store.NO));
        }
        facet(document, "office", row.office());
        facet(document, "topic", row.topic());
        facet(document, "year", row.year());
        row.implementers().forEach(code -> facet(document, "implementer", code));
        return document;
    }

    private static void facet(Document document, String name, String code) {
        if (!code.isEmpty()) {
            document.add(new SortedSetDocValuesFacetField(name, code));
        }
    }

    @Override
    public void open() throws IOException {
        answers = new PlainAnswers(folder, analyzer);
    }

    @Override
    public boolean can(Kind kind) {
        return true;
    }

    @Override
    public long ask(Question question) throws IOException {
        return Objects.requireNonNull(answers).answer(question);
    }

    @Override
    public long cores() {
        return Cores.ofThread();
    }

    @Override
    public void close() throws IOException {
        if (answers != null) {
            answers.close();
        }
    }
}
