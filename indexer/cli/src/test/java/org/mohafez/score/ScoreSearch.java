package org.mohafez.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.inbox.Readers;
import org.mohafez.index.Entry;
import org.mohafez.index.GenerationWriter;
import org.mohafez.index.Generations;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.EntryDocument;
import org.mohafez.index.lucene.FieldNames;
import org.mohafez.index.lucene.LuceneFormat;
import org.mohafez.pipeline.Batch;
import org.mohafez.pipeline.Delivery;
import org.mohafez.pipeline.Progress;
import org.mohafez.record.Access;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.lucene.LuceneSearchEngine;

/**
 * Asks an officer's questions of the sample papers and prints at which place the right decision comes, by the class of the
 * question, beside stock analyzers (see {@link Peer}) on the same entries.
 *
 * <p>Arguments: the corpus folder, an archive folder to fill, and {@code --show-test} to name what was missed in the test
 * half too, which nobody may look at who writes rules.
 */
public final class ScoreSearch {
    private static final List<String> TABLES = List.of("queries/relevance.tsv", "queries/strangers.tsv");

    private static final long SEED = 27;

    private ScoreSearch() {}

    public static void main(String[] args) throws IOException {
        List<String> options = List.of(args).subList(2, args.length);
        ArchiveFolder archive = new ArchiveFolder(Path.of(args[1]));
        fill(archive, Path.of(args[0]).resolve("samples"));
        hide(archive, distractors(options));
        List<Entry> entries = entries(archive);
        try (SearchEngine engine = LuceneSearchEngine.open(archive);
                Peer bengali = new Peer("BengaliAnalyzer", new BengaliAnalyzer(), entries);
                Peer standard = new Peer("StandardAnalyzer", new StandardAnalyzer(), entries);
                Peer folding = new Peer("ICU folding", new IcuFolding(), entries)) {
            for (String table : TABLES) {
                System.out.println("== " + table);
                List<Question> questions = Relevance.read(Path.of(args[0]).resolve(table));
                for (String half : List.of("dev", "test")) {
                    SearchReport report =
                            SearchReport.of(half, questions, List.of(new Product(engine), bengali, standard, folding));
                    System.out.println(report.table());
                    if (half.equals("dev") || options.contains("--show-test")) {
                        System.out.println("not first (and the places of the others):");
                        System.out.println(report.misses());
                    }
                }
            }
        }
    }

    private static int distractors(List<String> options) {
        int at = options.indexOf("--distractors");
        return at < 0 ? 0 : Integer.parseInt(options.get(at + 1));
    }

    /** Adds so many decisions that answer nothing to our index, from where the peers take theirs. */
    private static void hide(ArchiveFolder archive, int distractors) throws IOException {
        Path generation = new Generations(archive.index()).current().orElseThrow();
        try (GenerationWriter writer = new LuceneFormat().open(generation, "")) {
            new Distractors(entries(archive), SEED).papers(distractors).forEach(writer::put);
        }
    }

    private static void fill(ArchiveFolder archive, Path papers) {
        try (Batch batch = new Batch(archive, 2, Progress.SILENT)) {
            batch.run(Delivery.under(List.of(papers), Readers.said(Access.PUBLIC), false), Progress.SILENT);
        }
    }

    /** What the public may find, as it stands in our index. */
    private static List<Entry> entries(ArchiveFolder archive) throws IOException {
        Path generation = new Generations(archive.index()).current().orElseThrow();
        List<Entry> entries = new ArrayList<>();
        try (Directory directory = FSDirectory.open(generation);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            Query open = new TermQuery(new Term(FieldNames.of(IndexField.ACCESS), Access.PUBLIC.code()));
            for (ScoreDoc found : new IndexSearcher(reader).search(open, reader.maxDoc(), Sort.INDEXORDER).scoreDocs) {
                entries.add(EntryDocument.read(reader.storedFields(), found.doc));
            }
        }
        return entries;
    }
}
