package org.mohafez.web.record;

import java.util.List;
import org.mohafez.archive.Holding;
import org.mohafez.record.Source;
import org.mohafez.web.ui.Figures;

/**
 * The received file, and the way to it.
 *
 * @param type short, such as PDF
 * @param digest SHA-256, hexadecimal
 * @param proof the way to what proves it
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
                "/d/" + holding.id() + "/original",
                source.fileName(),
                source.alsoReceived(),
                suffix.toUpperCase(java.util.Locale.ROOT),
                figures.size(source.bytes()),
                source.sha256(),
                "/d/" + holding.id() + "/proof",
                figures.moment(holding.receivedAt()));
    }
}
