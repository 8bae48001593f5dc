package org.mohafez.archive;

import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.mohafez.page.Pages;

/** The archive as readers see it. Implementations are safe for use by several threads, beside a writer at work. */
public interface Archive {
    Optional<Holding> find(String id);

    /** All holdings, in the order of their ids. To be closed after use. */
    Stream<Holding> holdings();

    /** The pages of a document; empty if there is no such document or it could not be read. */
    Optional<Pages> pages(String id);

    /** The bytes as received; empty if there is no such holding. To be closed after use. */
    Optional<InputStream> original(String id);
}
