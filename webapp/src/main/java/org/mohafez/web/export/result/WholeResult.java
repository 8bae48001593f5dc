package org.mohafez.web.export.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.mohafez.MohafezException;
import org.mohafez.archive.Holding;
import org.mohafez.record.Decision;
import org.mohafez.search.Act;
import org.mohafez.search.Hit;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.web.copies.Repeats;
import org.mohafez.web.later.LaterPapers;
import org.mohafez.web.shelf.Shelf;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Visitor;

/** All hits of a question with their papers, one by one, as far as a visitor may see them. For one thread. */
public final class WholeResult {
    /** Hits of one paper often come close to one another; no more papers than these are held at once. */
    private static final int PAPERS_AT_HAND = 256;

    /** What later papers say is asked for so many hits at once. */
    private static final int TOGETHER = 200;

    private final SearchEngine engine;
    private final Shelf shelf;
    private final Site site;
    private final Visitor visitor;
    private final SearchRequest request;
    private final Repeats repeats = new Repeats();
    private final Map<String, Optional<Holding.Document>> atHand = new LinkedHashMap<>(16, 0.75F, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Holding.Document>> eldest) {
            return size() > PAPERS_AT_HAND;
        }
    };

    public WholeResult(SearchEngine engine, Shelf shelf, Site site, Visitor visitor, SearchRequest request) {
        this.engine = engine;
        this.shelf = shelf;
        this.site = site;
        this.visitor = visitor;
        this.request = request;
    }

    /**
     * What was given of a result.
     *
     * @param total hits there are
     * @param given rows
     * @param lost hits whose paper the archive no longer has so, or cannot read
     */
    public record Given(long total, long given, long lost) {
        /** Whether the result goes on behind what was given. */
        public boolean isCut() {
            return given + lost < total;
        }
    }

    /** How many hits there are. */
    public long total() {
        return engine.search(request.at(1, 1).counting(Set.of())).total();
    }

    /** Gives the rows in the order of the result, so many at the most. */
    public Given each(long most, Consumer<Row> rows) {
        return each(most, total -> {}, rows);
    }

    /** @param counted is told how many hits there are before the first row is given */
    public Given each(long most, LongConsumer counted, Consumer<Row> rows) {
        AtomicLong total = new AtomicLong();
        AtomicLong given = new AtomicLong();
        AtomicLong lost = new AtomicLong();
        List<Hit> waiting = new ArrayList<>();
        Runnable giveThem = () -> {
            rows(waiting)
                    .forEach(row -> row.ifPresentOrElse(
                            there -> {
                                rows.accept(there);
                                given.incrementAndGet();
                            },
                            lost::incrementAndGet));
            waiting.clear();
        };
        engine.each(request, most, counted.andThen(total::set), hit -> {
            waiting.add(hit);
            if (waiting.size() == TOGETHER) {
                giveThem.run();
            }
        });
        giveThem.run();
        return new Given(total.get(), given.get(), lost.get());
    }

    /** Gives all hits without their papers; how many there are. */
    public long eachHit(Consumer<Hit> hits) {
        return engine.each(request, Long.MAX_VALUE, hits);
    }

    /** Hits with their papers, in their order; empty where the archive no longer has one so, or cannot read it. */
    public Stream<Optional<Row>> rows(List<Hit> hits) {
        LaterPapers later = LaterPapers.ofHits(engine, visitor.access(), hits);
        return hits.stream().map(hit -> row(hit, later.on(hit.memoNumber(), hit.documentId())));
    }

    private Optional<Row> row(Hit hit, List<Act> later) {
        String path = "/d/" + (hit.ordinal() == 0 ? hit.documentId() : hit.id());
        return paper(hit.documentId()).flatMap(paper -> {
            Optional<Decision> decision = paper.record().decisions().stream()
                    .filter(d -> d.ordinal() == hit.ordinal())
                    .findFirst();
            return decision.isEmpty() && hit.ordinal() > 0
                    ? Optional.empty()
                    : Optional.of(new Row(
                            site.absolute(path),
                            hit,
                            paper,
                            decision.orElse(null),
                            later,
                            repeats.firstOf(hit).orElse(null),
                            List.of(),
                            null));
        });
    }

    private Optional<Holding.Document> paper(String id) {
        Optional<Holding.Document> held = atHand.get(id);
        if (held == null) {
            held = read(id);
            atHand.put(id, held);
        }
        return held;
    }

    private Optional<Holding.Document> read(String id) {
        try {
            return shelf.document(visitor, id);
        } catch (MohafezException damaged) {
            // One damaged holding does not keep the others from whoever asks for them; it is counted among the lost.
            return Optional.empty();
        }
    }
}
