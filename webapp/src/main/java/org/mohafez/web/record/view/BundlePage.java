package org.mohafez.web.record.view;

import java.util.List;
import org.mohafez.archive.Holding;
import org.mohafez.web.record.view.DocumentPage.PageLink;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Words;

/**
 * What is shown of a file that holds several papers: a list of them. The address of the file is not led on to its first paper,
 * because whoever holds it, from before the file was parted or from a catalogue, may mean any of them.
 *
 * @param alike other files that may be the same
 */
public record BundlePage(String count, PartsOfFile parts, List<PageLink> alike, SourceCard source, Versions versions) {

    public static BundlePage of(Edition edition, Holding.Bundle file, List<PageLink> alike, Words words) {
        String below = edition.newest() ? "" : "/v/" + edition.version().number();
        return new BundlePage(
                words.say("bundle.count", file.papers().size()),
                PartsOfFile.of(file, null, below, words),
                alike,
                SourceCard.of(file, new Figures(words)),
                Versions.of(edition, "", words));
    }
}
