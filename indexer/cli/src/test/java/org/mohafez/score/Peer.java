package org.mohafez.score;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;

/**
 * A stock analyzer in our place: what one gets from Lucene without knowing Bangla offices, done well. It is given our very
 * entries: all their texts in the same fields, the other names of offices and posts among them, cleaned as we cleaned them;
 * the paper's number is one more text of entry 0. Every word of the query is optional. A word counts over all fields
 * together (BM25F by {@link CombinedFieldQuery}, with Lucene's own k1 and b and the weights of our fields), so that a peer
 * is not behind for want of tuning; only analysis and the understanding of the query differ.
 */
final class Peer implements Searcher, Closeable {
    private static final Map<IndexField, Float> WEIGHTS = Map.of(
            IndexField.TOPIC_TEXT, 4f,
            IndexField.DECISION, 4f,
            IndexField.TITLE, 3f,
            IndexField.SUBJECT, 3f,
            IndexField.IMPLEMENTER_TEXT, 2f,
            IndexField.DISCUSSION, 2f,
            IndexField.OTHER_TEXT, 2f);

    private static final String FILE = "file";
    private static final String ORDINAL = "ordinal";

    private final String name;
    private final Analyzer analyzer;
    private final Directory directory;
    private final DirectoryReader reader;

    /** @param entries all that can be found */
    Peer(String name, Analyzer analyzer, List<Entry> entries) throws IOException {
        this.name = name;
        this.analyzer = analyzer;
        this.directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Entry entry : entries) {
                writer.addDocument(document(entry));
            }
        }
        this.reader = DirectoryReader.open(directory);
    }

    private static Document document(Entry entry) {
        Document document = new Document();
        document.add(new StoredField(FILE, entry.fileName()));
        document.add(new StoredField(ORDINAL, entry.ordinal()));
        entry.texts().forEach((field, text) -> document.add(new TextField(field.name(), text, Store.NO)));
        if (entry.ordinal() == 0 && entry.memoNumber() != null) {
            document.add(new TextField(IndexField.MEMO.name(), entry.memoNumber(), Store.NO));
        }
        return document;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Answer> answers(String query) {
        try {
            IndexSearcher searcher = new IndexSearcher(reader);
            Set<Answer> answers = new LinkedHashSet<>();
            for (ScoreDoc found : searcher.search(anyWord(query), FILES).scoreDocs) {
                Document entry = searcher.storedFields().document(found.doc);
                answers.add(Answer.in(
                        entry.get(FILE), entry.getField(ORDINAL).numericValue().intValue()));
            }
            return List.copyOf(answers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query anyWord(String query) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String term : terms(Normalizer.normalize(query, Normalizer.Form.NFC))) {
            CombinedFieldQuery.Builder word = new CombinedFieldQuery.Builder(term);
            IndexField.of(IndexField.Type.TEXT)
                    .forEach(field -> word.addField(field.name(), WEIGHTS.getOrDefault(field, 1f)));
            any.add(word.addField(IndexField.MEMO.name()).build(), Occur.SHOULD);
        }
        return any.build();
    }

    private List<String> terms(String query) throws IOException {
        List<String> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(IndexField.DECISION.name(), query)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        }
        return terms;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
        analyzer.close();
    }
}
