package org.mohafez.archive;

import java.time.Instant;
import org.mohafez.page.Unreadable;
import org.mohafez.record.Access;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Source;

/** One received file, as the archive holds it. */
public sealed interface Holding {
    /** See {@link ArchiveId}. */
    String id();

    Instant receivedAt();

    Source source();

    /** Who may see it, and have its bytes. */
    Access access();

    /** A file that was read. */
    record Document(String id, Instant receivedAt, PaperRecord record) implements Holding {
        @Override
        public Source source() {
            return java.util.Objects.requireNonNull(record.source(), "a kept record names its source");
        }

        @Override
        public Access access() {
            return record.access();
        }
    }

    /** A file that could not be read: kept all the same, and named wherever the archive says what it lacks. */
    record SetAside(String id, Instant receivedAt, Source source, Unreadable why, Access access) implements Holding {}
}
