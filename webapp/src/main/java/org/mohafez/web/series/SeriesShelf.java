package org.mohafez.web.series;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding.Document;
import org.mohafez.archive.blackout.BlackedOutArchive;
import org.mohafez.authority.Authority;
import org.mohafez.record.Access;
import org.mohafez.search.SearchEngine;
import org.mohafez.series.Body;
import org.mohafez.series.Matter;
import org.mohafez.series.Series;
import org.mohafez.series.Threads;
import org.mohafez.web.ui.Visitor;

/**
 * The series of bodies as far as a visitor may see their papers. A series is kept for a minute, for readers of the same access;
 * before anything of it is shown, each paper is looked at again: one that was withdrawn meanwhile is not shown. Safe for use by several
 * threads.
 */
public final class SeriesShelf {
    private static final Duration KEPT = Duration.ofMinutes(1);

    /** Series kept at a time; the one asked for longest ago goes first. */
    private static final int MOST = 32;

    private record Key(String body, Set<String> offices, Set<Access> access) {}

    private final Archive archive;
    private final SearchEngine engine;
    private final SeriesFinder finder;
    private final InstantSource clock;

    private final Map<Key, HeldSeries> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, HeldSeries> eldest) {
            return size() > MOST;
        }
    };

    public SeriesShelf(Archive archive, SearchEngine engine, InstantSource clock) {
        this.archive = archive;
        this.engine = engine;
        this.finder = new SeriesFinder(archive, engine);
        this.clock = clock;
    }

    /** The series a paper belongs to; empty for what is no minutes of a body, or has no date. */
    public Optional<Series> series(Visitor visitor, Document paper) {
        return held(visitor, paper).map(HeldSeries::series).filter(series -> series.position(paper.id())
                .isPresent());
    }

    /** The thread of a paper's decision; empty where its series has none. */
    public Optional<Matter> matter(Visitor visitor, Document paper, int ordinal) {
        return held(visitor, paper).flatMap(held -> held.threads().of(paper.id(), ordinal));
    }

    /** Whether the visitor may see that paper now. */
    public boolean shows(Visitor visitor, Document paper) {
        return BlackedOutArchive.as(visitor.access(), archive)
                .find(paper.id())
                .filter(held -> visitor.maySee(held.access()) && held.access() == paper.access())
                // What is blacked out since is not shown from memory.
                .filter(held -> held.access() != Access.BLACKED_OUT || held.equals(paper))
                .isPresent();
    }

    private Optional<HeldSeries> held(Visitor visitor, Document paper) {
        return Body.of(paper.record())
                .map(body -> body.of(engine.naming().members(Authority.Facet.OFFICE, body.office())))
                .filter(body -> Series.isOf(body, paper))
                .map(body -> held(new Key(body.code(), body.offices(), visitor.access()), body, paper.id()));
    }

    private HeldSeries held(Key key, Body body, String paper) {
        @Nullable HeldSeries known;
        synchronized (kept) {
            known = kept.get(key);
        }
        boolean fresh = known != null && known.asOf().plus(KEPT).isAfter(clock.instant());
        // A paper that has come in since is looked for at once.
        OptionalInt position =
                known == null ? OptionalInt.empty() : known.series().position(paper);
        if (known != null && fresh && position.isPresent()) {
            return known;
        }
        Series series = finder.find(body, key.access());
        HeldSeries found = new HeldSeries(series, Threads.of(series), clock.instant());
        synchronized (kept) {
            kept.put(key, found);
        }
        return found;
    }
}
