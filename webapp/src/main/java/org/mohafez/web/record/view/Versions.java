package org.mohafez.web.record.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Version;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Words;

/**
 * The versions of a paper as its page shows them.
 *
 * @param permalink the address of what is shown, under which it will always be this
 * @param old what is said above a version that is not the newest; null above the newest
 * @param newestHref where the newest is
 */
public record Versions(String permalink, @Nullable String old, String newestHref, List<Row> rows) {

    /** @param current whether it is the one shown */
    public record Row(String href, String number, String date, String author, String what, boolean current) {}

    private static final String PROGRAM = "mohafez";

    /** @param below the part of the paper that is shown: empty, or a slash and a decision's ordinal */
    static Versions of(Edition edition, String below, Words words) {
        Figures figures = new Figures(words);
        Version shown = edition.version();
        String made = figures.moment(shown.created());
        return new Versions(
                edition.permalink() + below,
                edition.newest() ? null : words.say("version.old", shown.number(), made),
                QueryString.empty().in(words.lang()).behind("/d/" + edition.id()),
                edition.versions().reversed().stream()
                        .map(version -> new Row(
                                QueryString.empty().in(words.lang()).behind(edition.permalink(version)),
                                words.say("version.number", version.number()),
                                figures.moment(version.created()),
                                version.author().equals(PROGRAM) ? words.say("version.program") : version.author(),
                                Doings.say(version.message(), words),
                                version.number() == shown.number()))
                        .toList());
    }
}
