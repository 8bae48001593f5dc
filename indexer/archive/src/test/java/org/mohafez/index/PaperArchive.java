package org.mohafez.index;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
import org.mohafez.page.Pages;

/** Made-up papers as an archive. */
public final class PaperArchive implements Archive {
    private final Map<String, Paper> papers = new TreeMap<>();

    public PaperArchive(Paper... papers) {
        Stream.of(papers).forEach(this::keep);
    }

    public void keep(Paper paper) {
        papers.put(paper.document().id(), paper);
    }

    @Override
    public Optional<Holding> find(String id) {
        return Optional.ofNullable(papers.get(id)).map(Paper::document);
    }

    @Override
    public Stream<String> ids() {
        return papers.keySet().stream();
    }

    @Override
    public Optional<Pages> pages(String id) {
        return Optional.ofNullable(papers.get(id)).map(Paper::pages);
    }

    @Override
    public Optional<InputStream> original(String id) {
        return Optional.empty();
    }
}
