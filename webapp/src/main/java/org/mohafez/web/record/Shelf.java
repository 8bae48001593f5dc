package org.mohafez.web.record;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
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
                ? archive.find(id).filter(holding -> maySee(visitor, holding))
                : Optional.empty();
    }

    public Optional<Holding.Document> document(Visitor visitor, String id) {
        return find(visitor, id).filter(Holding.Document.class::isInstance).map(Holding.Document.class::cast);
    }

    /** The papers of that file, where it holds several. */
    Optional<Holding.Bundle> bundle(Visitor visitor, String id) {
        return find(visitor, id).filter(Holding.Bundle.class::isInstance).map(Holding.Bundle.class::cast);
    }

    Archive archive() {
        return archive;
    }

    /** Of what could not be read too: its name and its bytes are for whom it was received. */
    public static boolean maySee(Visitor visitor, Holding holding) {
        return visitor.maySee(holding.access());
    }
}
