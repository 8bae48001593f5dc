package org.mohafez.web.record;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import java.util.OptionalInt;
import org.mohafez.archive.Holding;
import org.mohafez.archive.Version;
import org.mohafez.record.Decision;
import org.mohafez.record.PaperRecord;
import org.mohafez.web.http.Problems;
import org.mohafez.web.record.view.DecisionPageComposer;
import org.mohafez.web.record.view.Edition;
import org.mohafez.web.shelf.Shelf;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Site;

/** Versions for machines. What stands around a paper changes from day to day and is no part of a version. */
final class VersionTwins {
    private final Site site;
    private final Shelf shelf;
    private final Problems problems;

    VersionTwins(Site site, Shelf shelf, Problems problems) {
        this.site = site;
        this.shelf = shelf;
        this.problems = problems;
    }

    /** The record that version kept. */
    record DocumentTwin(@JsonUnwrapped PaperRecord record, VersionTwin version) {}

    /** A file of several papers as that version had it. */
    record PapersTwin(@JsonUnwrapped RecordTwins.Papers papers, VersionTwin version) {}

    /** A file that could not be read by then. */
    record NotReadTwin(@JsonUnwrapped RecordTwins.NotRead file, VersionTwin version) {}

    /** A decision as that version had it. */
    record DecisionTwin(@JsonUnwrapped CitedEntry cited, VersionTwin version) {}

    /** @param created ISO, in UTC; {@code newest} says whether nothing newer is held */
    record VersionTwin(int number, String created, String author, String message, String url, boolean newest) {
        static VersionTwin of(Edition edition, Site site) {
            Version version = edition.version();
            return new VersionTwin(
                    version.number(),
                    version.created().toString(),
                    version.author(),
                    version.message(),
                    site.absolute(edition.permalink()),
                    edition.newest());
        }
    }

    void document(Context ctx) {
        Optional<Edition> edition = VersionPages.asked(ctx, shelf);
        if (edition.isEmpty()) {
            problems.send(ctx, 404, "problem.no-such-version");
            return;
        }
        VersionTwin version = VersionTwin.of(edition.get(), site);
        Replies.json(
                ctx,
                switch (edition.get().held()) {
                    case Holding.Document paper -> new DocumentTwin(paper.record(), version);
                    case Holding.Bundle file ->
                        new PapersTwin(RecordTwins.Papers.of(file, "/v/" + version.number(), site), version);
                    case Holding.Withdrawn withdrawn -> throw new NotFoundResponse();
                    case Holding.SetAside file -> new NotReadTwin(RecordTwins.NotRead.of(file), version);
                });
    }

    void decision(Context ctx) {
        Optional<Edition> edition = VersionPages.paper(ctx, shelf);
        OptionalInt position = edition.isEmpty()
                ? OptionalInt.empty()
                : DecisionPageComposer.position(
                        edition.get().document().record(), RecordPages.number(ctx.pathParam("n")));
        if (edition.isEmpty() || position.isEmpty()) {
            problems.send(ctx, 404, edition.isEmpty() ? "problem.no-such-version" : "problem.no-such-decision");
            return;
        }
        Replies.json(ctx, twin(edition.get(), position.getAsInt()));
    }

    private DecisionTwin twin(Edition edition, int position) {
        PaperRecord paper = edition.document().record();
        Decision decision = paper.decisions().get(position);
        String url = site.absolute(edition.permalink() + "/" + decision.ordinal());
        return new DecisionTwin(CitedEntry.of(edition.id(), paper, decision, url), VersionTwin.of(edition, site));
    }
}
