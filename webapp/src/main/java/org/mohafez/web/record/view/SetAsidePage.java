package org.mohafez.web.record.view;

import java.util.Locale;
import org.mohafez.archive.Holding;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Words;

/** What is shown of a file that could not be read: the reason, and the file itself. */
public record SetAsidePage(String reason, SourceCard source, Versions versions) {

    public static SetAsidePage of(Edition edition, Holding.SetAside setAside, Words words) {
        String reason = words.say("reason."
                + setAside.why().reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return new SetAsidePage(reason, SourceCard.of(setAside, new Figures(words)), Versions.of(edition, "", words));
    }
}
