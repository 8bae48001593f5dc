package org.mohafez.web.about;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.web.about.AboutPage.Part;
import org.mohafez.web.ui.Operator;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Words;

/**
 * What the portal is, for machines.
 *
 * @param url where readers know it
 * @param operator who runs it; absent where nobody said
 * @param contact a mail address, or that of a page; absent where nobody said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AboutTwin(
        String name,
        String url,
        @Nullable String operator,
        @Nullable String contact,
        List<Part> parts) {

    static AboutTwin of(Site site, Words words) {
        Operator operator = site.operator();
        return new AboutTwin(
                words.say("name"),
                site.absolute("/"),
                operator.isNamed() ? operator.name() : null,
                operator.isReachable() ? operator.contact() : null,
                AboutPage.in(words).parts());
    }
}
