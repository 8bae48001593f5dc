package org.mohafez.bench.peer;

import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
import org.mohafez.page.Pages;

/** Holds nothing: made papers are put into the index alone. */
final class EmptyArchive implements Archive {
    @Override
    public Optional<Holding> find(String id) {
        return Optional.empty();
    }

    @Override
    public Stream<String> ids() {
        return Stream.empty();
    }

    @Override
    public Optional<Pages> pages(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<InputStream> original(String id) {
        return Optional.empty();
    }
}
