package org.mohafez.archive;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mohafez.page.Unreadable;
import org.mohafez.record.Access;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Source;

/** What the archive holds under one id: a received file, or one of the papers in it. */
public sealed interface Holding {
    /** See {@link ArchiveId}. */
    String id();

    Instant receivedAt();

    /** The received file; that of a paper is its file's. */
    Source source();

    /** Who may see it, and have its bytes. */
    Access access();

    /** The papers that were read in it, in the order of its pages. */
    List<Document> papers();

    /** A paper: a file that holds just one, or one of a {@link Bundle}. */
    record Document(String id, Instant receivedAt, PaperRecord record) implements Holding {
        @Override
        public Source source() {
            return Objects.requireNonNull(record.source(), "a kept record names its source");
        }

        @Override
        public Access access() {
            return record.access();
        }

        @Override
        public List<Document> papers() {
            return List.of(this);
        }
    }

    /**
     * A file that holds several papers, such as a letter and the minutes it forwards.
     *
     * @param papers at least two, each under its own id
     */
    record Bundle(String id, Instant receivedAt, List<Document> papers) implements Holding {
        public Bundle {
            papers = List.copyOf(papers);
            if (papers.size() < 2) {
                throw new IllegalArgumentException("a bundle of " + papers.size());
            }
        }

        @Override
        public Source source() {
            return papers.getFirst().source();
        }

        /** Its bytes hold all papers: nobody may have them who may not see each. */
        @Override
        public Access access() {
            return Stream.of(Access.INTERNAL, Access.BLACKED_OUT)
                    .filter(least -> papers.stream().anyMatch(paper -> paper.access() == least))
                    .findFirst()
                    .orElse(Access.PUBLIC);
        }
    }

    /** A file that could not be read: kept all the same, and named wherever the archive says what it lacks. */
    record SetAside(String id, Instant receivedAt, Source source, Unreadable why, Access access) implements Holding {
        @Override
        public List<Document> papers() {
            return List.of();
        }
    }

    /**
     * A file that was taken from readers, with all papers in it. Its bytes are kept until they are erased; nothing of it is to be shown
     * but the tombstone.
     *
     * @param access who could see it before, and may now see the tombstone
     */
    record Withdrawn(String id, Instant receivedAt, Source source, Access access, Tombstone tombstone)
            implements Holding {
        @Override
        public List<Document> papers() {
            return List.of();
        }
    }
}
