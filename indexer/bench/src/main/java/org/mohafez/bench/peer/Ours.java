package org.mohafez.bench.peer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.bench.asked.Kind;
import org.mohafez.bench.asked.Question;
import org.mohafez.index.Entry;
import org.mohafez.index.Generations;
import org.mohafez.index.IndexBuilder;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.LuceneFormat;
import org.mohafez.record.Access;
import org.mohafez.search.Filters;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.lucene.LuceneSearchEngine;
import org.mohafez.search.query.Range;

/**
 * Our own engine, asked as the portal asks it: passages are marked and papers counted, whatever is asked; values of facets, those that the
 * peers count, where the kind of question says so.
 */
final class Ours implements Peer {
    private static final Set<Access> READERS = Set.of(Access.PUBLIC);
    /** What the peers count. */
    private static final Set<IndexField> FACETS =
            Set.of(IndexField.OFFICE, IndexField.TOPIC, IndexField.IMPLEMENTER, IndexField.FISCAL_YEAR);

    private final ArchiveFolder folder;
    private @Nullable LuceneSearchEngine engine;

    Ours(Path folder) {
        this.folder = new ArchiveFolder(folder);
    }

    /** As {@code mohafez reindex} does. */
    @Override
    public void load(Iterator<List<Entry>> papers) {
        new IndexBuilder(new Generations(folder.index()), new LuceneFormat()).build(writer -> {
            papers.forEachRemaining(paper -> writer.put(paper.getFirst().documentId(), paper));
            return papers;
        });
    }

    @Override
    public void open() {
        engine = LuceneSearchEngine.open(folder);
    }

    @Override
    public boolean can(Kind kind) {
        return true;
    }

    @Override
    public long ask(Question question) {
        LuceneSearchEngine asked = Objects.requireNonNull(engine);
        if (question.kind() == Kind.SUGGEST) {
            return asked.suggest(question.text(), READERS, Question.SIZE).size();
        }
        return asked.search(request(question)).total();
    }

    private static SearchRequest request(Question question) {
        String text =
                switch (question.kind()) {
                    case PHRASE -> '"' + question.text() + '"';
                    case PREFIX -> question.text() + '*';
                    default -> question.text();
                };
        Filters filters = question.office().isEmpty()
                ? Filters.none()
                : Filters.of(Map.of(IndexField.OFFICE, List.of(question.office())))
                        .dated(
                                null,
                                new Range<>(
                                        LocalDate.ofEpochDay(question.from()), LocalDate.ofEpochDay(question.to())));
        SearchRequest request = SearchRequest.of(text, READERS)
                .within(filters)
                .at(question.page(), Question.SIZE)
                .counting(question.kind().isFaceted() ? FACETS : Set.of());
        return question.kind() == Kind.NEWEST ? request.sorted(SearchRequest.Sort.NEWEST) : request;
    }

    @Override
    public long cores() {
        return Cores.ofThread();
    }

    @Override
    public void close() {
        if (engine != null) {
            engine.close();
        }
    }
}
