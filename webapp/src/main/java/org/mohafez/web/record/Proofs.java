package org.mohafez.web.record;

import io.javalin.http.Context;
import java.util.Optional;
import org.mohafez.MohafezException;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.proof.Hash;
import org.mohafez.archive.proof.Proof;
import org.mohafez.web.http.Problems;
import org.mohafez.web.shelf.Shelf;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Visitor;

/** {@code /d/{id}/proof}: what proves that a document is as it was received, for {@code mohafez prove --check}. */
final class Proofs {
    private final Shelf shelf;
    private final Problems problems;

    Proofs(Shelf shelf, Problems problems) {
        this.shelf = shelf;
        this.problems = problems;
    }

    /** {@code root} is an earlier root that the reader kept. */
    void send(Context ctx) {
        Visitor visitor = Visitor.of(ctx);
        String id = ctx.pathParam("id");
        String file = ArchiveId.ofFile(id);
        if (Originals.isBlackedOut(visitor, id, shelf)) {
            problems.send(ctx, 403, "problem.blacked-out");
            return;
        }
        // The proof names all files that were received with it: see Originals.
        if (shelf.find(visitor, id).isEmpty() || shelf.find(visitor, file).isEmpty()) {
            problems.send(ctx, 404, "problem.no-such-document");
            return;
        }
        try {
            Optional<Hash> root = Optional.ofNullable(
                            QueryString.read(ctx.queryString()).first("root"))
                    .filter(text -> !text.isBlank())
                    .map(Hash::parse);
            Optional<Proof> proof = shelf.archive(visitor).proof(file, root);
            if (proof.isEmpty()) {
                problems.send(ctx, 404, "problem.no-proof");
                return;
            }
            Replies.json(ctx, proof.get());
        } catch (IllegalArgumentException | MohafezException unknownRoot) {
            problems.send(ctx, 400, "problem.no-such-root");
        }
    }
}
