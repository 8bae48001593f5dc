package org.mohafez.web.shelf;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.archive.Archive;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.Holding;
import org.mohafez.archive.Version;
import org.mohafez.archive.blackout.BlackedOutArchive;
import org.mohafez.record.PageSummary;
import org.mohafez.record.parts.PartedFile;
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
    public Optional<Holding> find(Visitor visitor, String id, int version) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        String now = archive.find(id).isPresent() ? id : ArchiveId.ofFile(id);
        return archive(visitor)
                .find(id, version)
                .filter(held -> maySee(visitor, held) && find(visitor, now).isPresent())
                .filter(held -> held.papers().stream().allMatch(paper -> maySeePages(visitor, paper, version)));
    }

    /** Whether no page of it is now in another paper that is not for them: its file may have been parted otherwise since. */
    private boolean maySeePages(Visitor visitor, Holding.Document older, int version) {
        return archive.find(ArchiveId.ofFile(older.id())).map(Holding::papers).orElse(List.of()).stream()
                .filter(paper -> !paper.id().equals(older.id()) && !maySee(visitor, paper))
                .noneMatch(paper -> {
                    Set<Integer> come = new HashSet<>(pages(paper));
                    come.retainAll(pages(older));
                    archive.find(paper.id(), version).stream()
                            .flatMap(then -> then.papers().stream())
                            .forEach(then -> come.removeAll(pages(then)));
                    return !come.isEmpty();
                });
    }

    private static Set<Integer> pages(Holding.Document paper) {
        return paper.record().pages().stream().map(PageSummary::number).collect(Collectors.toSet());
    }

    /** Those papers of a file that the visitor may see. */
    Stream<Holding.Document> papers(Visitor visitor, String file) {
        return (ID.matcher(file).matches() ? archive(visitor).find(file) : Optional.<Holding>empty())
                .stream().flatMap(held -> held.papers().stream()).filter(paper -> maySee(visitor, paper));
    }

    /** How a file is parted, as far as the visitor may know it; nothing, where they may see no paper of it. */
    PartedFile parts(Visitor visitor, String file) {
        return papers(visitor, file).findAny().isPresent() ? archive(visitor).parts(file) : PartedFile.NONE;
    }

    /** The versions in which the visitor can see it, the oldest first. */
    public List<Version> versions(Visitor visitor, String id) {
        return ID.matcher(id).matches()
                ? archive(visitor).versions(id).stream()
                        .filter(version -> find(visitor, id, version.number()).isPresent())
                        .toList()
                : List.of();
    }

    /** Whether the paper's file has no newer version. */
    public boolean isNewest(String id, int version) {
        return archive.versions(ArchiveId.ofFile(id)).getLast().number() == version;
    }

    /** The papers of that file, where it holds several. */
    public Optional<Holding.Bundle> bundle(Visitor visitor, String id) {
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
