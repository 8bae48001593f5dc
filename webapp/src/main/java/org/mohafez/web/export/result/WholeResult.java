package org.mohafez.web.export.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.mohafez.MohafezException;
import org.mohafez.archive.Holding;
import org.mohafez.record.Decision;
import org.mohafez.search.Act;
import org.mohafez.search.Hit;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.web.later.LaterPapers;
import org.mohafez.web.record.Shelf;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Visitor;

/** All hits of a question with their papers, one by one, as far as a visitor may see them. For one thread. */
public final class WholeResult {
    /** Hits of one paper often come close to one another; no more papers than these are held at once. */
    private static final int PAPERS_AT_HAND = 256;

    private final SearchEngine engine;
    private final Shelf shelf;
    private final Site site;
    private final Visitor visitor;
    private final SearchRequest request;
    private final Map<String, Optional<Paper>> atHand = new LinkedHashMap<>(16, 0.75F, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Paper>> eldest) {
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
        engine.each(request, most, counted.andThen(total::set), hit -> row(hit).ifPresentOrElse(
                        row -> {
                            rows.accept(row);
                            given.incrementAndGet();
                        },
                        lost::incrementAndGet));
        return new Given(total.get(), given.get(), lost.get());
    }

    /** Gives all hits without their papers; how many there are. */
    public long eachHit(Consumer<Hit> hits) {
        return engine.each(request, Long.MAX_VALUE, hits);
    }

    /** A hit with its paper; empty where the archive no longer has it so, or cannot read it. */
    public Optional<Row> row(Hit hit) {
        String path = "/d/" + (hit.ordinal() == 0 ? hit.documentId() : hit.id());
        return paper(hit).flatMap(paper -> {
            Optional<Decision> decision = paper.document().record().decisions().stream()
                    .filter(d -> d.ordinal() == hit.ordinal())
                    .findFirst();
            return decision.isEmpty() && hit.ordinal() > 0
                    ? Optional.empty()
                    : Optional.of(new Row(
                            site.absolute(path), hit, paper.document(), decision.orElse(null), paper.later(), null));
        });
    }

    private record Paper(Holding.Document document, List<Act> later) {}

    private Optional<Paper> paper(Hit hit) {
        String id = hit.documentId();
        Optional<Paper> held = atHand.get(id);
        if (held == null) {
            held = read(id).map(document -> new Paper(document, later(hit)));
            atHand.put(id, held);
        }
        return held;
    }

    private List<Act> later(Hit hit) {
        return LaterPapers.ofHits(engine, visitor.access(), List.of(hit)).on(hit.memoNumber(), hit.documentId());
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
