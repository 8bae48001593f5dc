package org.mohafez.web.record;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.Revision;
import org.mohafez.record.parts.PaperSpot;
import org.mohafez.web.ui.Visitor;

/** Where what stood under an address is now, since its file was parted otherwise; as far as the visitor may see it there. */
record Elsewhere(Shelf shelf) {
    /** The path of the paper that has what that paper had. */
    Optional<String> paper(Visitor visitor, String id) {
        return now(visitor, id, 0);
    }

    /** The path of that decision of that paper; of the paper alone, if the decision is not known again. */
    Optional<String> decision(Visitor visitor, String id, int ordinal) {
        return ordinal < 1 ? Optional.empty() : now(visitor, id, ordinal);
    }

    private Optional<String> now(Visitor visitor, String id, int ordinal) {
        String file = ArchiveId.ofFile(id);
        int number = ArchiveId.numberOf(id).orElse(Revision.ONLY);
        return shelf.parts(visitor, file)
                .now(new PaperSpot(number, ordinal))
                .flatMap(spot -> path(visitor, file, spot));
    }

    private Optional<String> path(Visitor visitor, String file, PaperSpot spot) {
        String id = spot.paper() == Revision.ONLY ? file : ArchiveId.ofPaper(file, spot.paper());
        return shelf.document(visitor, id)
                .map(paper -> "/d/" + id)
                .map(path -> spot.ordinal() == 0 ? path : path + "/" + spot.ordinal());
    }

    /** The path of that page of the paper that has it. */
    Optional<String> page(Visitor visitor, String id, int page) {
        return shelf.papers(visitor, ArchiveId.ofFile(id))
                .filter(paper -> !paper.id().equals(id))
                .filter(paper -> paper.record().pages().stream().anyMatch(one -> one.number() == page))
                .findFirst()
                .map(paper -> "/d/" + paper.id() + "/page/" + page);
    }

    /** Leads there; not for ever, since a word on how a file is parted can be taken back. @param suffix of the same for machines */
    static void lead(Context ctx, String path, String suffix) {
        String query = ctx.queryString();
        ctx.header("Cache-Control", "no-cache");
        ctx.redirect(path + suffix + (query == null ? "" : "?" + query), HttpStatus.MOVED_PERMANENTLY);
    }
}
