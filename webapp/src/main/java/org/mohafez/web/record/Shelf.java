package org.mohafez.web.record;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mohafez.archive.Archive;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.Holding;
import org.mohafez.archive.Version;
import org.mohafez.archive.blackout.BlackedOutArchive;
import org.mohafez.web.ui.Visitor;

/** The archive as far as a visitor may see it: what they may not see is not there. */
public final class Shelf {
    /** An id, with the number of the paper where a file holds several. */
    private static final Pattern ID = Pattern.compile("[0-9a-z]{16}(-[1-9]\\d{0,3})?");

    private final Archive archive;

    public Shelf(Archive archive) {
        this.archive = archive;
    }

    public Optional<Holding> find(Visitor visitor, String id) {
        return ID.matcher(id).matches()
                ? archive(visitor).find(id).filter(holding -> maySee(visitor, holding))
                : Optional.empty();
    }

    public Optional<Holding.Document> document(Visitor visitor, String id) {
        return find(visitor, id).filter(Holding.Document.class::isInstance).map(Holding.Document.class::cast);
    }

    /**
     * What an older version had. Who may not see what is said of it now may not see what was said once: it may have been
     * withdrawn. A paper that a later reading knows no more is its file's.
     */
    Optional<Holding> find(Visitor visitor, String id, int version) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        String now = archive.find(id).isPresent() ? id : ArchiveId.ofFile(id);
        return archive(visitor)
                .find(id, version)
                .filter(held -> maySee(visitor, held) && find(visitor, now).isPresent());
    }

    /** The versions in which the visitor can see it, the oldest first. */
    List<Version> versions(Visitor visitor, String id) {
        return ID.matcher(id).matches()
                ? archive(visitor).versions(id).stream()
                        .filter(version -> find(visitor, id, version.number()).isPresent())
                        .toList()
                : List.of();
    }

    /** Whether the paper's file has no newer version. */
    boolean isNewest(String id, int version) {
        return archive.versions(ArchiveId.ofFile(id)).getLast().number() == version;
    }

    /** The papers of that file, where it holds several. */
    Optional<Holding.Bundle> bundle(Visitor visitor, String id) {
        return find(visitor, id).filter(Holding.Bundle.class::isInstance).map(Holding.Bundle.class::cast);
    }

    /** The archive as the visitor has it: where places are blacked out for strangers, all of it leads to what is left. */
    public Archive archive(Visitor visitor) {
        return BlackedOutArchive.as(visitor.access(), archive);
    }

    /**
     * Of what could not be read too: its name and its bytes are for whom it was received. What was withdrawn is for nobody; its
     * tombstone is shown by {@link Tombstones} alone.
     */
    public static boolean maySee(Visitor visitor, Holding holding) {
        return !(holding instanceof Holding.Withdrawn) && visitor.maySee(holding.access());
    }

    /** What stands where that file or paper was, if it was withdrawn and the visitor could see it, or what was left of it. */
    Optional<Holding.Withdrawn> withdrawn(Visitor visitor, String id) {
        return ID.matcher(id).matches()
                ? archive.find(id)
                        .filter(Holding.Withdrawn.class::isInstance)
                        .map(Holding.Withdrawn.class::cast)
                        .filter(holding -> visitor.maySee(holding.access()) || wasSeen(visitor, id))
                : Optional.empty();
    }

    /** An internal paper may have been open to strangers with places blacked out. */
    private boolean wasSeen(Visitor visitor, String id) {
        Archive theirs = archive(visitor);
        return theirs.versions(id).reversed().stream()
                .flatMap(version -> theirs.find(id, version.number()).stream())
                .filter(held -> !(held instanceof Holding.Withdrawn))
                .findFirst()
                .filter(held -> visitor.maySee(held.access()))
                .isPresent();
    }
}
