package org.mohafez.web.shelf;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.Holding;
import org.mohafez.archive.Revision;
import org.mohafez.record.parts.PaperSpot;
import org.mohafez.web.ui.Visitor;

/** Where what stood under an address is now, since its file was parted otherwise; as far as the visitor may see it there. */
public record Elsewhere(Shelf shelf) {
    /** The path of the paper that has what that paper had. */
    public Optional<String> paper(Visitor visitor, String id) {
        return now(visitor, id, 0);
    }

    /** That paper itself. */
    public Optional<Holding.Document> document(Visitor visitor, String id) {
        return spot(visitor, id, 0).flatMap(spot -> shelf.document(visitor, id(ArchiveId.ofFile(id), spot)));
    }

    /** The path of that decision of that paper; of the paper alone, if the decision is not known again. */
    public Optional<String> decision(Visitor visitor, String id, int ordinal) {
        return ordinal < 1 ? Optional.empty() : now(visitor, id, ordinal);
    }

    private Optional<String> now(Visitor visitor, String id, int ordinal) {
        String file = ArchiveId.ofFile(id);
        return spot(visitor, id, ordinal).flatMap(spot -> path(visitor, file, spot));
    }

    private Optional<PaperSpot> spot(Visitor visitor, String id, int ordinal) {
        int number = ArchiveId.numberOf(id).orElse(Revision.ONLY);
        return shelf.parts(visitor, ArchiveId.ofFile(id)).now(new PaperSpot(number, ordinal));
    }

    private static String id(String file, PaperSpot spot) {
        return spot.paper() == Revision.ONLY ? file : ArchiveId.ofPaper(file, spot.paper());
    }

    private Optional<String> path(Visitor visitor, String file, PaperSpot spot) {
        String id = id(file, spot);
        return shelf.document(visitor, id)
                .map(paper -> "/d/" + id)
                .map(path -> spot.ordinal() == 0 ? path : path + "/" + spot.ordinal());
    }

    /** The path of that page of the paper that has it. */
    public Optional<String> page(Visitor visitor, String id, int page) {
        return holder(visitor, id, page).map(paper -> "/d/" + paper.id() + "/page/" + page);
    }

    /** The other paper of the file that has that page. */
    Optional<Holding.Document> holder(Visitor visitor, String id, int page) {
        return shelf.papers(visitor, ArchiveId.ofFile(id))
                .filter(paper -> !paper.id().equals(id) && has(paper, page))
                .findFirst();
    }

    static boolean has(Holding.Document paper, int page) {
        return paper.record().pages().stream().anyMatch(one -> one.number() == page);
    }

    /** Leads there; not for ever, since a word on how a file is parted can be taken back. @param suffix of the same for machines */
    public static void lead(Context ctx, String path, String suffix) {
        String query = ctx.queryString();
        ctx.header("Cache-Control", "no-cache");
        ctx.redirect(path + suffix + (query == null ? "" : "?" + query), HttpStatus.MOVED_PERMANENTLY);
    }
}
