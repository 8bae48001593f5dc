package org.mohafez.web.harvest;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.mohafez.MohafezException;
import org.mohafez.archive.Archive;
import org.mohafez.web.http.EvenTime;
import org.mohafez.web.http.Routes;
import org.mohafez.web.shelf.Shelf;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Visitor;

/** {@code /oai}: OAI-PMH 2.0 (https://www.openarchives.org/OAI/openarchivesprotocol.html), and the schema of our records. */
final class OaiPages {
    /** A record may have a hundred decisions: a part of a list stays below a few megabytes. */
    private static final int PART = 100;

    private final Site site;
    private final Catalogue catalogue;
    private final OaiIdentifiers identifiers;
    private final OaiRepository repository;
    private final String schema = schema();

    OaiPages(Site site, Archive archive, Catalogue catalogue) {
        this(site, archive, catalogue, PART);
    }

    OaiPages(Site site, Archive archive, Catalogue catalogue, int part) {
        this.site = site;
        this.catalogue = catalogue;
        this.identifiers = OaiIdentifiers.of(site);
        this.repository = new OaiRepository(new Shelf(archive), catalogue, identifiers, part);
    }

    void register(Routes routes) {
        routes.get("/oai/mohafez.xsd", ctx -> Replies.text(ctx, "application/xml", schema));
        routes.getOrPost("/oai", this::answer);
    }

    private void answer(Context ctx) {
        boolean posted = ctx.method().name().equals("POST");
        QueryString asked = QueryString.read(posted ? ctx.body() : ctx.queryString());
        Visitor visitor = Visitor.of(ctx);
        Catalogue.State state = catalogue.of(visitor);
        OaiAnswer answer = repository.answer(visitor, OaiRequestReader.read(asked), state);
        if (answer instanceof OaiRequest.Wrong wrong && wrong.error() == OaiError.ID_DOES_NOT_EXIST) {
            EvenTime.pass(ctx);
        }
        Replies.text(ctx, "text/xml", OaiXml.write(site, identifiers, asked, answer, state.asOf()));
    }

    private static String schema() {
        try (InputStream in = OaiPages.class.getResourceAsStream("mohafez.xsd")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new MohafezException("cannot read mohafez.xsd", e);
        }
    }
}
