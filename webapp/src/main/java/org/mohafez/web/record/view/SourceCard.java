package org.mohafez.web.record.view;

import java.util.List;
import org.mohafez.archive.Holding;
import org.mohafez.record.Access;
import org.mohafez.record.Source;
import org.mohafez.web.ui.Figures;

/**
 * The received file, and the way to it.
 *
 * @param href where its bytes are; empty where the reader does not get them
 * @param type short, such as PDF
 * @param digest SHA-256, hexadecimal
 * @param proof the way to what proves it; empty with {@code href}
 */
public record SourceCard(
        String href,
        String fileName,
        List<String> otherNames,
        String type,
        String size,
        String digest,
        String proof,
        String received) {

    static SourceCard of(Holding holding, Figures figures) {
        Source source = holding.source();
        int dot = source.fileName().lastIndexOf('.');
        String suffix = dot < 0 ? source.mediaType() : source.fileName().substring(dot + 1);
        return new SourceCard(
                href(holding, "original"),
                source.fileName(),
                source.alsoReceived(),
                suffix.toUpperCase(java.util.Locale.ROOT),
                figures.size(source.bytes()),
                source.sha256(),
                href(holding, "proof"),
                figures.moment(holding.receivedAt()));
    }

    /** No address where the bytes would show what is blacked out. */
    public static String href(Holding holding, String what) {
        return holding.access() == Access.BLACKED_OUT ? "" : "/d/" + holding.id() + "/" + what;
    }
}
